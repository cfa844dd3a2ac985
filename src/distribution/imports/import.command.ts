import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import type { Command, CommandAnswer, Platform } from '#platform/index.ts'
import { dayAt, formatKronor, isRefused, toPlainKronor } from '#values/index.ts'
import type { Answers } from '../drafts/draft-import.ts'
import { answerSentences } from '../drafts/draft-import.ts'
import { sayMappingProblem } from '../files/file-cell.sentences.ts'
import { type DistributionPreview, previewDistribution } from '../previews/preview-distribution.action.ts'
import { previewStateGrants } from '../previews/preview-state-grants.action.ts'
import type { DistributionSettings } from '../settings.ts'
import { tooLargeSentence } from '../uploads/uploaded-file.sentences.ts'
import { largestFileBytes } from '../uploads/uploaded-file.ts'
import { importSentences } from './import-refusal.sentences.ts'
import { publishDistribution, publishStateGrants } from './publish-import.action.ts'

/** `import distribution FILE` and `import state-grants FILE`: the same reading and the same actions as the pages. */
export const importCommands = (settings: DistributionSettings): Command[] => [
  {
    verb: 'import distribution',
    summary: 'läser in en beslutad fördelning från en CSV-fil och publicerar den',
    usage:
      'import distribution FIL --year ÅÅÅÅ --decided ÅÅÅÅ-MM-DD --body ORGAN [--total KR] [--round OMGÅNG] [--source KÄLLA] [--case-number NR] [--map fält=rubrik …] [--dry-run]',
    options: {
      year: 'året som pengarna gäller',
      decided: 'beslutsdagen; utelämnas om källan inte anger den',
      body: 'vem som beslutade, till exempel regionstyrelsen',
      total: 'den angivna summan av statliga medel, i kronor',
      round: 'ordinary, index, earmark, reinforcement eller crisis; annars ordinary',
      source: 'var beslutet är publicerat',
      'case-number': 'diarienummer, om källan anger det',
    },
    repeated: { map: 'vilken rubrik som är ett fält, till exempel state_sek="Statligt bidrag"' },
    flags: { 'dry-run': 'visar vad som skulle läsas in och skriver inget' },
    run: (platform, { positional, options, repeated, flags }) =>
      importDistributionFile(platform, settings, positional[0], {
        told: {
          mapping: readMap(repeated.map ?? []),
          year: options.year ?? '',
          round: options.round ?? 'ordinary',
          decided: options.decided ?? '',
          body: options.body ?? '',
          total: options.total ?? '',
          source: options.source ?? '',
          caseNumber: options['case-number'] ?? '',
        },
        isDryRun: flags.has('dry-run'),
      }),
  },
  {
    verb: 'import state-grants',
    summary: 'läser in statens beslut om bidrag till regionerna från en CSV-fil',
    usage: 'import state-grants FIL [--map fält=rubrik …] [--dry-run]',
    options: {},
    repeated: { map: 'vilken rubrik som är ett fält, till exempel amount_sek=Belopp' },
    flags: { 'dry-run': 'visar vad som skulle läsas in och skriver inget' },
    run: (platform, { positional, repeated, flags }) =>
      importStateGrantsFile(platform, settings, positional[0], readMap(repeated.map ?? []), flags.has('dry-run')),
  },
]

async function importDistributionFile(
  platform: Platform,
  settings: DistributionSettings,
  file: string | undefined,
  { told, isDryRun }: { told: Answers; isDryRun: boolean },
): Promise<CommandAnswer> {
  const read = await readImportFile(file)
  if ('refusal' in read) return read.refusal
  const today = dayAt(platform.clock())
  const preview = await previewDistribution(platform.db, read.bytes, told, { settings, today })
  const report = reportOf(preview)
  if (preview.answerProblems.length > 0) return { code: 2, lines: report.lines, json: report.json }
  if (!preview.ready) return { code: 1, lines: [...report.lines, 'Inget lästes in.'], json: report.json }
  if (isDryRun) return { code: 0, lines: [...report.lines, 'Provkörning: inget lästes in.'], json: report.json }

  const stored = await platform.files.put(read.bytes)
  const imported = await publishDistribution(platform, settings, 'kommandoraden', {
    file: { name: path.basename(read.file), sha256: stored.sha256, sizeBytes: stored.size },
    ...preview.ready,
  })
  if (isRefused(imported)) {
    const sentence = importSentences[imported.refused](imported.facts)
    return {
      code: 1,
      lines: [...report.lines, sentence, 'Inget lästes in.'],
      json: { ...report.json, errors: [sentence] },
    }
  }
  const done = imported.wasHere
    ? `Fördelningen fanns redan som beslut ${imported.decision}. Inget ändrades.`
    : `Inläst och publicerad som beslut ${imported.decision}.`
  return {
    code: 0,
    lines: [...report.lines, done],
    json: { ...report.json, decision: Number(imported.decision), wasHere: imported.wasHere },
  }
}

async function importStateGrantsFile(
  platform: Platform,
  settings: DistributionSettings,
  file: string | undefined,
  told: Readonly<Record<string, string>>,
  isDryRun: boolean,
): Promise<CommandAnswer> {
  const read = await readImportFile(file)
  if ('refusal' in read) return read.refusal
  const preview = previewStateGrants(read.bytes, told, settings.countyCode)
  const errors = [...preview.mappingProblems.map((one) => sayMappingProblem(one)), ...preview.errors]
  const lines = [
    ...preview.rows.map(
      (row) => `rad ${row.line}: ${row.year} ${row.region ?? row.countyCode} ${formatKronor(row.amount)}`,
    ),
    ...preview.doubts.map((doubt) => `Obs: ${doubt}`),
    ...errors.map((error) => `Fel: ${error}`),
  ]
  const json = { errors, doubts: preview.doubts, rows: preview.rows.length }
  if (!preview.isReady) return { code: 1, lines: [...lines, 'Inget lästes in.'], json }
  if (isDryRun) return { code: 0, lines: [...lines, 'Provkörning: inget lästes in.'], json }
  const stored = await platform.files.put(read.bytes)
  const imported = await publishStateGrants(platform, settings, 'kommandoraden', {
    file: { name: path.basename(read.file), sha256: stored.sha256, sizeBytes: stored.size },
    rows: preview.rows,
  })
  if (isRefused(imported)) {
    const sentence = importSentences[imported.refused](imported.facts)
    return { code: 1, lines: [...lines, sentence, 'Inget lästes in.'], json: { ...json, errors: [sentence] } }
  }
  const done = `${imported.decisions.length} beslut lästes in, ${imported.wereHere} fanns redan, ${imported.figures} belopp kan jämföras.`
  return { code: 0, lines: [...lines, done], json: { ...json, decisions: imported.decisions.map(Number) } }
}

async function readImportFile(
  file: string | undefined,
): Promise<{ file: string; bytes: Uint8Array } | { refusal: CommandAnswer }> {
  const refuse = (code: 1 | 2, sentence: string) => ({
    refusal: { code, lines: [sentence], json: { errors: [sentence] } },
  })
  if (file === undefined) return refuse(2, 'Skriv vilken fil som ska läsas in.')
  const size = await stat(file).then(
    (found) => (found.isFile() ? found.size : undefined),
    () => undefined,
  )
  if (size === undefined) return refuse(1, `Filen ${file} finns inte eller går inte att läsa.`)
  if (size > largestFileBytes) return refuse(1, tooLargeSentence(size))
  return { file, bytes: await readFile(file) }
}

const readMap = (pairs: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    pairs.map((pair) => {
      const at = pair.indexOf('=')
      return at < 0 ? [pair, ''] : [pair.slice(0, at), pair.slice(at + 1)]
    }),
  )

function reportOf(preview: DistributionPreview) {
  const rows = preview.read?.rows ?? []
  const totals = preview.read?.totals
  const answerErrors = preview.answerProblems.map((one) => answerSentences[one.reason])
  const mappingErrors = preview.mappingProblems.map((one) => sayMappingProblem(one))
  const errors = [...answerErrors, ...mappingErrors, ...preview.errors]
  return {
    lines: [
      ...rows.map((row) => `rad ${row.line}: ${row.recipient} ${row.state === null ? '–' : formatKronor(row.state)}`),
      ...(totals?.state != null
        ? [`Summa statliga medel: ${formatKronor(totals.state)} på ${rows.length} rader.`]
        : []),
      ...preview.doubts.map((doubt) => `Obs: ${doubt}`),
      ...errors.map((error) => `Fel: ${error}`),
    ],
    json: {
      rows: rows.map((row) => ({
        line: row.line,
        recipient: row.recipient,
        state_sek: row.state === null ? null : toPlainKronor(row.state),
        regional_sek: row.regional === null ? null : toPlainKronor(row.regional),
        other_sek: row.other === null ? null : toPlainKronor(row.other),
        area: row.area,
      })),
      total_state_sek: totals?.state == null ? null : toPlainKronor(totals.state),
      errors,
      doubts: preview.doubts,
    } as Record<string, unknown>,
  }
}
