import {
  foldName,
  longestLine,
  type Money,
  parseAmount,
  parseFiscalYear,
  parseMunicipalityCode,
  toPlainKronor,
  typedAnswer,
} from '#values/index.ts'
import type { Scenario } from './scenario.ts'
import type { ScenarioRow } from './standing.ts'
import { type Known, readStep, type StepProblem } from './steps/read-step.ts'
import type { Step } from './steps/step.ts'
import { emptyStep, type TypedStep, typedOf } from './steps/typed-step.ts'

/** What a file says of itself. A change that makes old files compute otherwise gets a new number, and the old rule stays. */
export const scenarioVersion = 1
const roundingRule = 'largest-remainder'

export const mostRows = 2000
export const mostSteps = 200

export type FileProblemName =
  | 'the file is not JSON'
  | 'the file is not a scenario'
  | 'the version is not known'
  | 'the rounding rule is not known'
  | 'the year is wrong'
  | 'an amount is wrong'
  | 'a name is wrong'
  | 'a key is missing or used twice'
  | 'a recipient stands twice in an area'
  | 'there is too much in the file'
  | 'a step is wrong'

/** What is wrong, and where in the file: `rows[3].last`. */
export interface FileProblem {
  readonly problem: FileProblemName
  readonly where: string
  /** What is wrong in the step. */
  readonly step?: StepProblem
}

/** A scenario as it is stored and sent: the same scenario makes the same bytes. Amounts are plain kronor. */
export function printScenario({ year, state, unit, base, rows, steps }: Scenario): string {
  const written = {
    samklang: 'scenario',
    version: scenarioVersion,
    year,
    state: state === null ? null : toPlainKronor(state),
    rounding: { rule: roundingRule, unit: toPlainKronor(unit) },
    base,
    rows: rows.map(({ last, start, ...row }) => ({
      ...{ key: row.key, recipient: row.recipient, area: row.area, seat: row.seat },
      ...{ last: last === null ? null : toPlainKronor(last), start: toPlainKronor(start) },
    })),
    steps: steps.map((step) => ({ key: step.key, isMuted: step.isMuted, ...withoutEmpty(typedOf(step, 'file')) })),
  }
  return `${JSON.stringify(written, null, 2)}\n`
}

const withoutEmpty = (typed: TypedStep) =>
  Object.fromEntries(
    Object.entries(typed).filter(([, value]) =>
      typeof value === 'string' ? value !== '' : Object.keys(value).length > 0,
    ),
  )

/** The scenario of a file, or the first thing that is wrong in it. Never throws. */
export function readScenario(text: string): Scenario | FileProblem {
  const told = toldIn(text)
  if (!told) return { problem: 'the file is not JSON', where: '' }
  const head = readHead(told)
  if (isProblem(head)) return head
  if (!Array.isArray(told.rows) || !Array.isArray(told.steps))
    return { problem: 'the file is not a scenario', where: '' }
  if (told.rows.length > mostRows || told.steps.length > mostSteps)
    return { problem: 'there is too much in the file', where: told.rows.length > mostRows ? 'rows' : 'steps' }
  const rows = soundOnes(told.rows.map(readRow), repeated)
  if (isProblem(rows)) return rows
  const known = { rows: rows.map(({ key }) => key), areas: 'any' as const }
  const steps = soundOnes(
    told.steps.map((one: unknown, at) => readFileStep(one, at, known)),
    repeatedStep,
  )
  return isProblem(steps) ? steps : { ...head, rows, steps }
}

function toldIn(text: string): Record<string, unknown> | undefined {
  try {
    const told: unknown = JSON.parse(text)
    return isRecord(told) ? told : undefined
  } catch {
    return undefined
  }
}

function readHead(told: Record<string, unknown>): Omit<Scenario, 'rows' | 'steps'> | FileProblem {
  if (told.samklang !== 'scenario') return { problem: 'the file is not a scenario', where: 'samklang' }
  if (told.version !== scenarioVersion) return { problem: 'the version is not known', where: 'version' }
  const rounding = isRecord(told.rounding) ? told.rounding : {}
  if (rounding.rule !== roundingRule) return { problem: 'the rounding rule is not known', where: 'rounding' }
  const year = parseFiscalYear(String(told.year))
  if (year === undefined) return { problem: 'the year is wrong', where: 'year' }
  const unit = moneyIn(rounding.unit)
  if (unit === undefined || unit <= 0n) return { problem: 'an amount is wrong', where: 'rounding.unit' }
  const state = told.state === null ? null : moneyIn(told.state)
  if (state === undefined) return { problem: 'an amount is wrong', where: 'state' }
  return { year, state, unit, base: lineIn(told.base) ?? '' }
}

/** All of them, when none is wrong and none is there twice. */
function soundOnes<One extends object>(
  read: readonly (One | FileProblem)[],
  twice: (sound: readonly One[]) => FileProblem | undefined,
): readonly One[] | FileProblem {
  const sound: One[] = []
  for (const one of read) {
    if (isProblem(one)) return one
    sound.push(one)
  }
  return twice(sound) ?? sound
}

export const isProblem = <One extends object>(answer: One | FileProblem): answer is FileProblem => 'problem' in answer

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const moneyIn = (value: unknown): Money | undefined => {
  const amount = typeof value === 'string' ? parseAmount(value) : undefined
  return amount !== undefined && amount >= 0n ? amount : undefined
}
const lineIn = (value: unknown): string | undefined => {
  const line = typeof value === 'string' ? typedAnswer(value) : ''
  return line === '' || line.length > longestLine ? undefined : line
}
const keyPattern = /^[a-z0-9-]{1,40}$/
const keyIn = (value: unknown): string | undefined =>
  typeof value === 'string' && keyPattern.test(value) ? value : undefined

function readRow(value: unknown, at: number): ScenarioRow | FileProblem {
  const where = `rows[${at}]`
  if (!isRecord(value)) return { problem: 'the file is not a scenario', where }
  const key = keyIn(value.key)
  const recipient = lineIn(value.recipient)
  const last = value.last === null ? null : moneyIn(value.last)
  const start = moneyIn(value.start)
  if (key === undefined) return { problem: 'a key is missing or used twice', where: `${where}.key` }
  if (recipient === undefined) return { problem: 'a name is wrong', where: `${where}.recipient` }
  if (last === undefined) return { problem: 'an amount is wrong', where: `${where}.last` }
  if (start === undefined) return { problem: 'an amount is wrong', where: `${where}.start` }
  const area = value.area === null ? null : keyIn(value.area)
  const seat = value.seat === null ? null : parseMunicipalityCode(String(value.seat))
  if (area === undefined) return { problem: 'a name is wrong', where: `${where}.area` }
  if (seat === undefined) return { problem: 'a name is wrong', where: `${where}.seat` }
  return { key, recipient, area, seat, last, start }
}

function repeated(rows: readonly ScenarioRow[]): FileProblem | undefined {
  const keys = firstRepeated(rows.map(({ key }) => key))
  if (keys >= 0) return { problem: 'a key is missing or used twice', where: `rows[${keys}].key` }
  const names = firstRepeated(rows.map(({ recipient, area }) => `${foldName(recipient)} ${area}`))
  return names >= 0 ? { problem: 'a recipient stands twice in an area', where: `rows[${names}]` } : undefined
}

function repeatedStep(steps: readonly Step[]): FileProblem | undefined {
  const at = firstRepeated(steps.map(({ key }) => key))
  return at >= 0 ? { problem: 'a key is missing or used twice', where: `steps[${at}].key` } : undefined
}

function firstRepeated(texts: readonly string[]): number {
  const seen = new Set<string>()
  return texts.findIndex((text) => seen.has(text) || !seen.add(text))
}

function readFileStep(value: unknown, at: number, known: Known): Step | FileProblem {
  const where = `steps[${at}]`
  if (!isRecord(value)) return { problem: 'the file is not a scenario', where }
  const key = keyIn(value.key)
  if (key === undefined) return { problem: 'a key is missing or used twice', where: `${where}.key` }
  const textOf = (name: keyof TypedStep): string => (typeof value[name] === 'string' ? value[name] : '')
  const texts = (name: 'rates' | 'weights'): Record<string, string> =>
    Object.fromEntries(
      Object.entries(isRecord(value[name]) ? value[name] : {}).map(([one, text]) => [one, String(text)]),
    )
  const names = Object.keys(emptyStep) as (keyof TypedStep)[]
  const typed = {
    ...Object.fromEntries(names.map((name) => [name, textOf(name)])),
    ...{ rates: texts('rates'), weights: texts('weights') },
  } as unknown as TypedStep
  const step = readStep(typed, known, { key, isMuted: value.isMuted === true })
  if (!('problems' in step)) return step
  const [first] = step.problems
  return { problem: 'a step is wrong', where: `${where}.${first?.field}`, ...(first && { step: first.problem }) }
}
