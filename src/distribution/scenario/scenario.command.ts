import path from 'node:path'
import { type Command, type CommandAnswer, writeCsv } from '#platform/index.ts'
import { formatKronor } from '#values/index.ts'
import { readTypedFile } from '../uploads/typed-file.command.ts'
import { sayFileProblem, stepSentences } from './scenario.sentences.ts'
import { compute } from './scenario.ts'
import { isProblem, readScenario } from './scenario-file.ts'
import { scenarioTable } from './scenario-table.ts'

/** `scenario FILE`: computes a stored scenario again. It asks nothing of the database. */
export const scenarioCommand: Command = {
  verb: 'scenario',
  summary: 'räknar ett sparat scenario och skriver det som CSV',
  usage: 'scenario FIL.json',
  options: {},
  repeated: {},
  flags: {},
  run: async (_, { positional }) => computeFile(positional),
}

async function computeFile(files: readonly string[]): Promise<CommandAnswer> {
  const read = await readTypedFile(files)
  if ('refusal' in read) return read.refusal
  const scenario = readScenario(new TextDecoder().decode(read.bytes))
  if (isProblem(scenario)) {
    const said = `${path.basename(read.file)}: ${sayFileProblem(scenario)}`
    return { code: 1, lines: [said], json: { errors: [said] } }
  }
  const computed = compute(scenario)
  const { header, rows } = scenarioTable(computed)
  return {
    code: 0,
    lines: [writeCsv(header, rows).trimEnd()],
    json: {
      rows: rows.map((row) => Object.fromEntries(header.map((name, at) => [name, row[at]]))),
      total: formatKronor(computed.total),
      left: computed.left === null ? null : formatKronor(computed.left),
      passedBy: computed.steps.flatMap(({ step, refused }) =>
        refused ? [{ step: step.key, why: stepSentences.sv[refused.refused](refused.facts) }] : [],
      ),
    },
  }
}
