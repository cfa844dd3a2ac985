import {
  type FoundProblem,
  longestLine,
  type Money,
  type Precision,
  parseAmount,
  parseFiscalYear,
  problemsIn,
  sumKnown,
  typedAnswer,
} from '#values/index.ts'

export const financiers = ['state', 'region', 'municipality', 'other'] as const
/** Whose money pays. `other`: tickets, sponsors and everyone else. */
export type Financier = (typeof financiers)[number]

export const phases = ['planned', 'outcome'] as const
/** What was meant, or what became of it. */
export type Phase = (typeof phases)[number]

/** A declared amount for one operation, year and financier. */
export interface Financing {
  readonly operation: bigint
  readonly financier: Financier
  readonly year: number
  readonly phase: Phase
  readonly amount: Money
  readonly precision: Precision
  readonly note: string | null
  readonly source: string
}

export type NewFinancing = Omit<Financing, 'operation'>

/** How one operation is paid for in a year, as far as it is known. */
export interface FinancingRow {
  readonly operation: bigint
  /** The organisation, and what it carries on where that is not all that it does. */
  readonly name: string
  readonly amounts: Readonly<Record<Financier, Financing | null>>
}

/** The whole, when every part of it is known. */
export const wholeOf = ({ amounts }: FinancingRow): Money | null =>
  sumKnown(financiers.map((one) => amounts[one]?.amount ?? null))

/** What stood in the form. */
export interface TypedFinancing {
  readonly party: string
  readonly isNew: boolean
  readonly operation: string
  readonly year: string
  readonly phase: string
  readonly amounts: Readonly<Record<Financier, string>>
  readonly source: string
}

export type FinancingProblem =
  | 'write the organisation'
  | 'write the year'
  | 'choose planned or outcome'
  | 'write at least one amount'
  | 'the amount cannot be read'
  | 'write the source'

export interface ReadFinancing {
  readonly party: string
  /** Null: all that the organisation does. */
  readonly operation: string | null
  readonly facts: readonly NewFinancing[]
}

const line = (text: string): string | undefined => {
  const read = typedAnswer(text)
  return read === '' || read.length > longestLine ? undefined : read
}

/** What the form declares, or everything that is wrong in it. An empty amount is unknown and declares nothing. */
export function readFinancing(
  typed: TypedFinancing,
): ReadFinancing | { readonly problems: readonly FoundProblem<FinancingProblem>[] } {
  const [party, source] = [line(typed.party), line(typed.source)]
  const year = parseFiscalYear(typed.year)
  const phase = phases.find((one) => one === typed.phase)
  const written = financiers.filter((one) => typed.amounts[one].trim() !== '')
  const read = written.map((financier) => ({ financier, amount: parseAmount(typed.amounts[financier]) }))
  const unread = read.filter(({ amount }) => amount === undefined || amount < 0n)
  const problems = problemsIn<FinancingProblem>([
    [!party, 'write the organisation', 'organisation'],
    [!year, 'write the year', 'ar'],
    [!phase, 'choose planned or outcome', 'skede'],
    [written.length === 0, 'write at least one amount', 'belopp-state'],
    ...unread.map(({ financier }) => [true, 'the amount cannot be read', `belopp-${financier}`] as const),
    [!source, 'write the source', 'kalla'],
  ])
  if (problems.length > 0 || !party || !year || !phase || !source) return { problems }
  const facts = read.flatMap(({ financier, amount }) =>
    amount === undefined ? [] : [{ financier, year, phase, amount, precision: 'exact' as const, note: null, source }],
  )
  return { party, operation: line(typed.operation) ?? null, facts }
}
