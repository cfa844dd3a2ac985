import { inTransaction, type Platform, readTemplate, renderDocument } from '#platform/index.ts'
import { documentsOf, registerDocument } from '#registry/index.ts'
import { type AreaCode, dayAt, formatAmount, formatDay, sum, öre } from '#values/index.ts'
import { decisionById, decisionRowsOf } from './decision.store.ts'

export interface DocumentSettings {
  readonly region: string
  readonly isDemo: boolean
  areaName(code: AreaCode): string
}

const mediaType = 'application/pdf'

/**
 * Makes the paper of a decision and registers it in the decision's case. Asked twice, the second finds the first paper
 * and does nothing. The bytes are stored before the row that points at them.
 */
export async function writeDecisionDocument(platform: Platform, settings: DocumentSettings, id: bigint): Promise<void> {
  const decision = await decisionById(platform.db, id)
  if (!decision) throw new Error(`there is no decision ${id}`)
  if ((await documentsOf(platform.db, decision.case)).some((one) => one.media_type === mediaType)) return
  const rows = await decisionRowsOf(platform.db, id)
  const published = decision.published_at ?? decision.recorded_at
  const bytes = await renderDocument({
    template: await readTemplate(import.meta.url, 'decision.typ'),
    title: decision.title,
    day: decision.decided_day ?? dayAt(published),
    data: {
      region: settings.region,
      demo: settings.isDemo,
      title: decision.title,
      body: decision.body_name,
      decidedDay: decision.decided_day === null ? 'uppgift saknas' : formatDay(decision.decided_day),
      caseNumber: decision.case_number ?? 'saknas i källan',
      year: decision.fiscal_year,
      source: decision.source,
      importedFrom: 'en fil med det fattade beslutet',
      rows: rows.map((row) => ({
        recipient: row.party_in_source,
        area: row.area_in_source ?? (row.area === null ? null : settings.areaName(row.area)),
        fund: row.fund,
        amount: formatAmount(öre(row.amount_ore)),
        precision: row.precision,
        note:
          [row.area_basis, row.condition && `Villkor: ${row.condition}`, row.note].filter(Boolean).join(' ') || null,
      })),
      total: formatAmount(sum(rows.map((row) => öre(row.amount_ore)))),
      notes: [],
    },
  })
  const stored = await platform.files.put(bytes)
  await inTransaction(platform.db, async (tx) => {
    await registerDocument(tx, {
      case: decision.case,
      registeredAt: platform.clock(),
      fromWhom: null,
      title: `Sammanställning: ${decision.title}`,
      publicTitle: decision.title,
      officialBy: 'upprättad vid publicering',
      sha256: stored.sha256,
      mediaType,
      sizeBytes: stored.size,
    })
  })
}
