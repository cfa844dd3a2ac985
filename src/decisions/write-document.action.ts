import { inTransaction, type Platform, readTemplate, record, renderDocument } from '#platform/index.ts'
import { documentsOf, lockCase, registerDocument } from '#registry/index.ts'
import { type AreaCode, dayAt, formatAmount, formatDay, fundNames, precisionNames, sum, öre } from '#values/index.ts'
import { decisionById, decisionRowsOf } from './decision.store.ts'
import { isBooked } from './decision.ts'

export interface DocumentSettings {
  readonly region: string
  readonly isDemo: boolean
  areaName(code: AreaCode): string
}

const mediaType = 'application/pdf'

/**
 * Makes a summary of a decision as a PDF and registers it in the decision's case. The same contents make the same bytes:
 * asked twice, the second finds the first paper and registers nothing, and a decision that was reversed in between gets
 * a paper that says so. The bytes are stored before the row that points at them.
 */
export async function writeDecisionDocument(platform: Platform, settings: DocumentSettings, id: bigint): Promise<void> {
  const decision = await decisionById(platform.db, id)
  if (!decision) throw new Error(`there is no decision ${id}`)
  const rows = await decisionRowsOf(platform.db, id)
  const published = decision.published_at ?? decision.recorded_at
  const title = `Sammanställning: ${decision.title}`
  const booked = rows.filter((row) => isBooked(row))
  const bytes = await renderDocument({
    template: await readTemplate(import.meta.url, 'decision.typ'),
    title,
    day: decision.decided_day ?? dayAt(published),
    data: {
      region: settings.region,
      demo: settings.isDemo,
      fundNames: fundNames.sv,
      precisionNames: precisionNames.sv,
      title: decision.title,
      body: decision.body_name,
      decidedDay: decision.decided_day === null ? 'uppgift saknas' : formatDay(decision.decided_day),
      caseNumber: decision.case_number ?? 'uppgift saknas',
      year: decision.fiscal_year,
      source: decision.source,
      paragraph: decision.paragraph,
      fromFile: rows.some((row) => row.file_line !== null),
      remark: rows.some((row) => row.file_line !== null) ? null : decision.note,
      rows: rows.map((row) => ({
        recipient: row.party_in_source,
        area: row.area_in_source ?? (row.area === null ? null : settings.areaName(row.area)),
        fund: row.fund,
        amount: formatAmount(öre(row.amount_ore)),
        precision: row.precision,
        note:
          [row.area_basis, row.condition && `Villkor: ${row.condition}`, row.note].filter(Boolean).join(' ') || null,
      })),
      total: booked.length === 0 ? 'uppgift saknas' : formatAmount(sum(booked.map((row) => öre(row.amount_ore)))),
      isWhole: booked.length === rows.length,
      reversed:
        decision.reversed_at && `Återfört ${formatDay(dayAt(decision.reversed_at))}: ${decision.reversed_because}`,
    },
  })
  const stored = await platform.files.put(bytes)
  await inTransaction(platform.db, async (tx) => {
    await lockCase(tx, decision.case)
    if ((await documentsOf(tx, decision.case)).some((one) => one.sha256 === stored.sha256)) return
    const at = platform.clock()
    await record(tx, { at, who: 'samklang', what: 'decision.summarised', about: `decision:${id}` })
    await registerDocument(tx, {
      case: decision.case,
      registeredAt: at,
      fromWhom: null,
      title,
      publicTitle: title,
      officialBy: 'upprättad vid publicering',
      sha256: stored.sha256,
      mediaType,
      sizeBytes: stored.size,
    })
  })
}
