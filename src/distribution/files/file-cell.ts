import type { CsvTable } from '#platform/index.ts'
import {
  type Day,
  largestAmount,
  type Money,
  type Precision,
  parseDay,
  parseFiscalYear,
  parseKronor,
} from '#values/index.ts'
import { foldWord, type Mapping } from './column-mapping.ts'
import type { ProblemList } from './file-problem.ts'

export type AmountReason =
  | 'amount is text'
  | 'amount is ambiguous'
  | 'amount is finer than an öre'
  | 'amount is negative'
  | 'amount is too large'

export type CellReason =
  | AmountReason
  | 'cell is a formula'
  | 'cell is too long'
  | 'cell has an unreadable character'
  | 'year is not a year'
  | 'day is not a day'
  | 'precision is unknown'
  | 'precision is missing'

const longestCell = 2000

/** An amount in kronor, not below zero. Zero is a stated zero. */
export function readAmount(text: string): Money | AmountReason {
  const amount = parseKronor(text)
  if (amount === undefined) return whyNoAmount(text)
  if (amount < 0n) return 'amount is negative'
  return amount > largestAmount ? 'amount is too large' : amount
}

function whyNoAmount(text: string): AmountReason {
  const bare = text.replace(/^[-\u2212\u2013]|\s*(?:kr|SEK)$/gi, '')
  if (/^\d{1,3}(?:[.,]\d{3})+(?:[.,]\d{1,2})?$/.test(bare)) return 'amount is ambiguous'
  return /^\d[\d\s]*[.,]\d{3,}$/.test(bare) ? 'amount is finer than an öre' : 'amount is text'
}

/** The value that a word in a file stands for, whatever its case and diacritics. */
export const readWord = <Value extends string>(
  text: string,
  words: Readonly<Record<Value, readonly string[]>>,
): Value | undefined => (Object.keys(words) as Value[]).find((value) => words[value].includes(foldWord(text)))

const precisionWords: Readonly<Record<Precision, readonly string[]>> = {
  exact: ['exact', 'exakt'],
  rounded: ['rounded', 'avrundat', 'avrundad'],
  derived: ['derived', 'harlett', 'harledd', 'beraknat', 'beraknad'],
}

/** The same name however it is spaced, and however its letters were composed. */
export const tidyName = (name: string): string => name.normalize('NFC').replace(/\s+/g, ' ').trim()

/**
 * The cells of one row by field. An empty cell, or a field without a column, is null: not stated, never zero.
 * A cell that cannot be read is null as well, is added to the problems, and makes the row unclean.
 */
export interface RowReader<Field extends string, Reason extends string> {
  readonly line: number
  /** As it stands, trimmed, without any check. */
  readonly raw: (field: Field) => string
  readonly text: (field: Field) => string | null
  readonly amount: (field: Field) => Money | null
  readonly year: (field: Field) => number | null
  readonly day: (field: Field) => Day | null
  /** A file without a column for it states exact figures; with the column, every row has to say. */
  readonly precision: (field: Field) => Precision
  readonly isMapped: (field: Field) => boolean
  readonly refuse: (field: Field | null, reason: Reason | CellReason, facts?: Readonly<Record<string, string>>) => void
  readonly isClean: () => boolean
}

export function rowReader<Field extends string, Reason extends string>(
  header: readonly string[],
  mapping: Mapping<Field>,
  problems: ProblemList<Reason | CellReason>,
): (row: CsvTable['rows'][number]) => RowReader<Field, Reason> {
  const positions = new Map(Object.entries<string | undefined>(mapping).map(([f, h]) => [f, header.indexOf(h ?? '')]))
  return (row) => {
    const before = problems.count()
    const raw = (field: Field) => (row.cells[positions.get(field) ?? -1] ?? '').trim()
    const refuse: RowReader<Field, Reason>['refuse'] = (field, reason, facts = {}) =>
      problems.add({ line: row.line, column: field === null ? null : (mapping[field] ?? field), reason, facts })
    const isMapped = (field: Field) => mapping[field] !== undefined
    const text = (field: Field) => {
      const value = raw(field)
      if (value === '') return null
      const wrong = findUnsafe(value)
      if (!wrong) return value
      refuse(field, wrong.reason, wrong.facts)
      return null
    }
    /** Reads the text on, and refuses what `parse` does not know. */
    const parsed = <Value>(field: Field, reason: CellReason, parse: (value: string) => Value | undefined) => {
      const value = text(field)
      const result = value === null ? null : parse(value)
      if (result === undefined) refuse(field, reason, { value: value ?? '' })
      return result ?? null
    }
    return {
      line: row.line,
      raw,
      text,
      isMapped,
      refuse,
      isClean: () => problems.count() === before,
      amount: (field) => {
        const value = text(field)
        const amount = value === null ? null : readAmount(value)
        if (typeof amount !== 'string') return amount
        refuse(field, amount, { value: value ?? '' })
        return null
      },
      year: (field) => parsed(field, 'year is not a year', parseFiscalYear),
      day: (field) => parsed(field, 'day is not a day', parseDay),
      precision: (field) => {
        if (isMapped(field) && raw(field) === '') refuse(field, 'precision is missing')
        return parsed(field, 'precision is unknown', (value) => readWord(value, precisionWords)) ?? 'exact'
      },
    }
  }
}

/** Tab and line break may stand in a note. Other control and invisible characters come from a file saved wrongly. */
const unreadable = /(?![\t\r\n])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\ufffd]/u

function findUnsafe(text: string): { reason: CellReason; facts: Readonly<Record<string, string>> } | undefined {
  if (text.length > longestCell)
    return { reason: 'cell is too long', facts: { length: String(text.length), most: String(longestCell) } }
  // Notes do begin with a plus ("+1,18 %"): only what a spreadsheet would compute is a formula.
  if (/^(?:[=@]|\+(?!\s*\d))/.test(text)) return { reason: 'cell is a formula', facts: { value: text } }
  const character = unreadable.exec(text)?.[0]?.codePointAt(0)
  if (character === undefined) return undefined
  const facts = { character: `U+${character.toString(16).toUpperCase().padStart(4, '0')}` }
  return { reason: 'cell has an unreadable character', facts }
}
