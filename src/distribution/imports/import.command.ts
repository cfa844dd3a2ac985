import path from 'node:path'
import type { Command, CommandAnswer, Platform } from '#platform/index.ts'
import { dayAt, formatKronor, isRefused, toPlainKronor } from '#values/index.ts'
import { answerSentences } from '../answers/answer-problem.sentences.ts'
import type { AnswerField, Answers } from '../drafts/draft-import.ts'
import { sayMappingProblem } from '../files/file-cell.sentences.ts'
import { type DistributionPreview, previewDistribution } from '../previews/preview-distribution.action.ts'
import { previewStateGrants } from '../previews/preview-state-grants.action.ts'
import type { DistributionSettings } from '../settings.ts'
import { readTypedFile, wrongUse } from '../uploads/typed-file.command.ts'
import { importSentences } from './import-refusal.sentences.ts'
import { keepImportedFile } from './keep-imported-file.action.ts'
import { publishDistribution, publishStateGrants } from './publish-import.action.ts'

/** `import distribution FILE` and `import state-grants FILE`: the same reading and the same actions as the pages. */
export const importCommands = (settings: DistributionSettings): Command[] => [
  {
    verb: 'import distribution',
    summary: 'läser in en beslutad fördelning från en CSV-fil och publicerar den',
    usage:
      'import distribution FIL --year ÅÅÅÅ --decided ÅÅÅÅ-MM-DD --body ORGAN [--total KR] [--round OMGÅNG [--round-name NAMN]] [--source KÄLLA] [--case-number NR] [--map fält=rubrik …] [--dry-run]',
    options: {
      year: 'året som pengarna gäller',
      decided: 'beslutsdagen; utelämnas om källan inte anger den',
      body: 'vem som beslutade, till exempel regionstyrelsen',
      total: 'den angivna summan av statliga medel, i kronor',
      round: 'ordinary, index, earmark, reinforcement eller crisis; annars ordinary',
      'round-name': 'omgångens namn, när året har flera av samma slag',
      source: 'var beslutet är publicerat',
      'case-number': 'diarienummer, om källan anger det',
    },
    repeated: { map: 'vilken rubrik som är ett fält, till exempel state_sek="Statligt bidrag"' },
    flags: { 'dry-run': 'visar vad som skulle läsas in och skriver inget' },
    run: (platform, { positional, options, repeated, flags }) =>
      importDistributionFile(platform, settings, positional, {
        told: {
          mapping: repeated.map ?? [],
          year: options.year ?? '',
          round: options.round ?? 'ordinary',
          roundName: options['round-name'] ?? '',
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
      importStateGrantsFile(platform, settings, positional, repeated.map ?? [], flags.has('dry-run')),
  },
]

/** The columns as typed: field=heading. */
type Typed = Omit<Answers, 'mapping'> & { readonly mapping: readonly string[] }

async function importDistributionFile(
  platform: Platform,
  settings: DistributionSettings,
  files: readonly string[],
  { told, isDryRun }: { told: Typed; isDryRun: boolean },
): Promise<CommandAnswer> {
  const mapping = readMap(told.mapping)
  if (typeof mapping === 'string') return wrongUse(mapping)
  const read = await readTypedFile(files)
  if ('refusal' in read) return read.refusal
  const today = dayAt(platform.clock())
  const preview = await previewDistribution(platform.db, read.bytes, { ...told, mapping }, { settings, today })
  const report = reportOf(preview)
  if (preview.answerProblems.length > 0)
    return { code: 2, lines: [...report.lines, 'Inget lästes in.'], json: report.json }
  if (!preview.ready) return { code: 1, lines: [...report.lines, 'Inget lästes in.'], json: report.json }
  if (isDryRun) return { code: 0, lines: [...report.lines, 'Provkörning: inget lästes in.'], json: report.json }

  const named = { name: path.basename(read.file), bytes: read.bytes }
  const imported = await publishDistribution(platform, settings, 'kommandoraden', {
    file: await keepImportedFile(platform.files, named, preview.answers.mapping),
    ...preview.ready,
  })
  if (isRefused(imported)) {
    const sentence = importSentences.sv[imported.refused](imported.facts)
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
  files: readonly string[],
  told: readonly string[],
  isDryRun: boolean,
): Promise<CommandAnswer> {
  const mapping = readMap(told)
  if (typeof mapping === 'string') return wrongUse(mapping)
  const read = await readTypedFile(files)
  if ('refusal' in read) return read.refusal
  const preview = previewStateGrants(read.bytes, mapping, settings.countyCode)
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
  const named = { name: path.basename(read.file), bytes: read.bytes }
  const imported = await publishStateGrants(platform, settings, 'kommandoraden', {
    file: await keepImportedFile(platform.files, named, preview.mapping),
    rows: preview.rows,
  })
  if (isRefused(imported)) {
    const sentence = importSentences.sv[imported.refused](imported.facts)
    return { code: 1, lines: [...lines, sentence, 'Inget lästes in.'], json: { ...json, errors: [sentence] } }
  }
  const done = `${imported.decisions.length} beslut lästes in, ${imported.wereHere} fanns redan, ${imported.figures} belopp kan jämföras.`
  return { code: 0, lines: [...lines, done], json: { ...json, decisions: imported.decisions.map(Number) } }
}

/** A pair without a sign is a slip, and nobody knows of which kind; `regional_sek=` leaves a field out. */
function readMap(pairs: readonly string[]): Record<string, string> | string {
  const wrong = pairs.find((pair) => !/^[^=]+=/.test(pair))
  if (wrong !== undefined)
    return `--map ${wrong}: skriv fältet, ett likhetstecken och rubriken i filen, till exempel --map recipient=Mottagare`
  return Object.fromEntries(
    pairs.map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)] as const),
  )
}

/** Where each answer is typed. */
const optionOf: Readonly<Record<AnswerField, string>> = {
  year: '--year',
  round: '--round',
  roundName: '--round-name',
  decided: '--decided',
  body: '--body',
  total: '--total',
  source: '--source',
  caseNumber: '--case-number',
}

function reportOf(preview: DistributionPreview) {
  const rows = preview.read?.rows ?? []
  const totals = preview.read?.totals
  const answerErrors = preview.answerProblems.map((one) => `${optionOf[one.field]}: ${answerSentences.sv[one.reason]}`)
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
