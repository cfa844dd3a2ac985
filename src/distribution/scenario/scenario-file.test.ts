import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { writeCsv } from '#platform/csv.ts'
import { exampleTable } from '../../../test/example-table.ts'
import { scenarioCommand } from './scenario.command.ts'
import { sayFileProblem } from './scenario.sentences.ts'
import { compute } from './scenario.ts'
import { isProblem, printScenario, readScenario } from './scenario-file.ts'
import { scenarioTable } from './scenario-table.ts'
import { stepKinds } from './steps/step.ts'

const folder = 'docs/examples/scenarios'
const examples = readdirSync(folder).filter((file) => file.endsWith('.scenario.json'))
const textOf = (file: string) => readFileSync(`${folder}/${file}`, 'utf8')
const read = (file: string) => {
  const scenario = readScenario(textOf(file))
  if (isProblem(scenario)) throw new Error(`${file}: ${sayFileProblem(scenario)}`)
  return scenario
}

describe('the worked examples', () => {
  test.each(examples)('%s computes to the table beside it', (file) => {
    const scenario = read(file)
    const { header, rows } = scenarioTable(compute(scenario))
    expect(writeCsv(header, rows)).toBe(readFileSync(`${folder}/${file.replace('.scenario.json', '.csv')}`, 'utf8'))
    expect(printScenario(scenario)).toBe(textOf(file))
  })

  test('every kind of step has one, and the guide tells of each', () => {
    const kinds = examples.flatMap((file) => read(file).steps.map(({ kind }) => kind))
    expect(stepKinds.filter((kind) => !kinds.includes(kind))).toEqual([])
    const guide = readFileSync('docs/guides/scenario-steps.md', 'utf8')
    expect(examples.filter((file) => !guide.includes(file))).toEqual([])
    expect(examples.filter((file) => !guide.includes(exampleTable(read(file))))).toEqual([])
  })

  test('the command line prints the same bytes', async () => {
    const file = `${folder}/alla-steg.scenario.json`
    const platform = undefined as never
    const { code, lines } = await scenarioCommand.run(platform, {
      positional: [file],
      options: {},
      repeated: {},
      flags: new Set(),
    })
    expect(code).toBe(0)
    expect(`${lines.join('\n')}\n`).toBe(readFileSync(file.replace('.scenario.json', '.csv'), 'utf8'))
  })
})

describe('a file that is not right', () => {
  const sound = JSON.parse(textOf('lika-procent.scenario.json')) as Record<string, unknown>
  const rows = sound.rows as Record<string, unknown>[]
  const said = (change: object) => {
    const answer = readScenario(JSON.stringify({ ...sound, ...change }))
    return isProblem(answer) ? sayFileProblem(answer) : 'läst'
  }
  test.each<[object, string]>([
    [{}, 'läst'],
    [{ samklang: 'x' }, 'samklang: Filen är inte ett scenario.'],
    [{ version: 2 }, 'version: Filens version är inte känd.'],
    [{ rounding: { rule: 'bankers', unit: '1000' } }, 'rounding: Regeln för avrundning är inte känd.'],
    [{ rounding: { rule: 'largest-remainder', unit: '0' } }, 'rounding.unit: Beloppet är fel.'],
    [{ year: '26' }, 'year: Året är fel.'],
    [{ state: '1.000.000' }, 'state: Beloppet är fel.'],
    [{ state: 1000 }, 'state: Beloppet är fel.'],
    [{ rows: [{ ...rows[0], last: '-5' }] }, 'rows[0].last: Beloppet är fel.'],
    [{ rows: [{ ...rows[0], recipient: ' ' }] }, 'rows[0].recipient: Namnet eller koden är fel.'],
    [{ rows: [rows[0], rows[0]] }, 'rows[1].key: Nyckeln saknas eller används två gånger.'],
    [{ rows: [rows[0], { ...rows[0], key: 'b' }] }, 'rows[1]: Samma mottagare står två gånger i samma område.'],
    [{ steps: [{ key: 's', kind: 'magic' }] }, 'steps[0].slag: Välj vad steget gör.'],
    [{ steps: [{ key: 's', kind: 'amount', row: 'x', amount: '1' }] }, 'steps[0].mottagare: Välj en mottagare.'],
    [{ steps: Array(201).fill({}) }, 'steps: Filen har fler rader eller steg än vad som går att räkna på.'],
    [{ rows: {} }, 'Filen är inte ett scenario.'],
  ])('%j', (change, sentence) => {
    expect(said(change)).toBe(sentence)
  })

  test.each(['', 'null', '[]', '{', '12'])('%j is no scenario', (text) => {
    expect(isProblem(readScenario(text))).toBe(true)
  })
})
