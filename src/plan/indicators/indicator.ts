import { type Day, type Language, longestLine, parseDay, typedAnswer } from '#values/index.ts'

export const directions = ['up', 'down', 'steady'] as const
/** Which way is better. */
export type Direction = (typeof directions)[number]

/** A number as it was told, with its decimals: `12.50`. Never computed with, so never a floating-point number. */
export type Reading = string

export interface AtDay {
  readonly value: Reading
  readonly day: Day
}

/** What shows whether a goal is reached, as a user has defined it. */
export interface Indicator {
  readonly id: bigint
  readonly goal: bigint
  readonly name: string
  readonly unit: string
  readonly direction: Direction
  readonly source: string
  /** Null: nobody has said. */
  readonly baseline: AtDay | null
  readonly target: AtDay | null
}

export interface IndicatorValue extends AtDay {
  readonly source: string
  /** An earlier figure of the same day was another. */
  readonly isCorrected: boolean
}

/** A number as people write it in Sweden: `1 250,5`. Undefined for everything else. */
export function parseReading(text: string): Reading | undefined {
  const match = /^([-\u2212]?)(\d{1,12}|\d{1,3}(?:[ \u00a0\u202f]\d{3}){1,3})(?:[.,](\d{1,6}))?$/.exec(text.trim())
  if (!match) return undefined
  const [, sign, whole = '', decimals] = match
  return `${sign ? '-' : ''}${whole.replace(/\D/g, '')}${decimals ? `.${decimals}` : ''}`
}

/** What stood in the form of a new indicator. */
export interface TypedIndicator {
  readonly name: string
  readonly unit: string
  readonly direction: string
  readonly source: string
  readonly baseline: string
  readonly baselineDay: string
  readonly target: string
  readonly targetDay: string
}

export type IndicatorProblem =
  | 'write the name'
  | 'write the unit'
  | 'choose a direction'
  | 'write the source'
  | 'the baseline is no number with a day'
  | 'the target is no number with a day'

export const indicatorFields: Readonly<Record<IndicatorProblem, string>> = {
  'write the name': 'indikator',
  'write the unit': 'enhet',
  'choose a direction': 'riktning',
  'write the source': 'kalla',
  'the baseline is no number with a day': 'utgangslage',
  'the target is no number with a day': 'malvarde',
}

const line = (text: string): string | undefined => {
  const read = typedAnswer(text)
  return read === '' || read.length > longestLine ? undefined : read
}

/** Nothing, or a number with its day; undefined for one without the other. */
function atDay(value: string, day: string): AtDay | null | undefined {
  if (value.trim() === '' && day.trim() === '') return null
  const read = { value: parseReading(value), day: parseDay(day) }
  return read.value === undefined || read.day === undefined ? undefined : { value: read.value, day: read.day }
}

/** The indicator that the form holds, or everything that is wrong in it. */
export function readIndicator(
  typed: TypedIndicator,
): Omit<Indicator, 'id' | 'goal'> | { readonly problems: readonly IndicatorProblem[] } {
  const [name, unit, source] = [line(typed.name), line(typed.unit), line(typed.source)]
  const direction = directions.find((one) => one === typed.direction)
  const baseline = atDay(typed.baseline, typed.baselineDay)
  const target = atDay(typed.target, typed.targetDay)
  const wrong: readonly (readonly [unknown, IndicatorProblem])[] = [
    [name, 'write the name'],
    [unit, 'write the unit'],
    [direction, 'choose a direction'],
    [source, 'write the source'],
    [baseline, 'the baseline is no number with a day'],
    [target, 'the target is no number with a day'],
  ]
  const problems = wrong.filter(([read]) => read === undefined).map(([, problem]) => problem)
  if (!name || !unit || !direction || !source || baseline === undefined || target === undefined) return { problems }
  return { name, unit, direction, source, baseline, target }
}

export interface TypedValue {
  readonly value: string
  readonly day: string
  readonly source: string
}

export type ValueProblem = 'write a number' | 'write the day' | 'the day has not been' | 'write where it is from'

export const valueFields: Readonly<Record<ValueProblem, string>> = {
  'write a number': 'varde',
  'write the day': 'dag',
  'the day has not been': 'dag',
  'write where it is from': 'vardets-kalla',
}

/** The reading that the form holds, or everything that is wrong in it. Nobody has read what has not been. */
export function readValue(
  typed: TypedValue,
  today: Day,
): Omit<IndicatorValue, 'isCorrected'> | { readonly problems: readonly ValueProblem[] } {
  const value = parseReading(typed.value)
  const day = parseDay(typed.day)
  const source = line(typed.source)
  const problems: ValueProblem[] = [
    ...(value === undefined ? (['write a number'] as const) : []),
    ...(day === undefined ? (['write the day'] as const) : []),
    ...(day !== undefined && day > today ? (['the day has not been'] as const) : []),
    ...(source === undefined ? (['write where it is from'] as const) : []),
  ]
  if (problems.length > 0 || value === undefined || !day || !source) return { problems }
  return { value, day, source }
}

const groups = { sv: ['\u00a0', ','], en: [',', '.'] } as const

/** `1 250,5`, in English `1,250.5`: the decimals stay as they were told. */
export function formatReading(reading: Reading, language: Language): string {
  const [space, point] = groups[language]
  const [whole = '', decimals] = reading.replace('-', '').split('.')
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, space)
  return `${reading.startsWith('-') ? '\u2212' : ''}${grouped}${decimals === undefined ? '' : point + decimals}`
}
