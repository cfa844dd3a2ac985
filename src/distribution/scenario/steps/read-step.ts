import {
  type AreaCode,
  type FoundProblem,
  longestAnswer,
  longestLine,
  type Money,
  parseAmount,
  parseFiscalYear,
  problemsIn,
  typedAnswer,
} from '#values/index.ts'
import { type Percent, parsePercent } from '../percent.ts'
import { type Change, type Step, type StepKind, stepKinds, type Weight } from './step.ts'
import { rateField, stepFields, type TypedStep, weightField } from './typed-step.ts'

export type StepProblem =
  | 'choose what the step does'
  | 'choose a recipient'
  | 'write an amount'
  | 'write an amount above zero'
  | 'write an amount that is not below zero'
  | 'choose how much it changes'
  | 'write a percentage'
  | 'the area is not known'
  | 'write what the money is for'
  | 'write a floor or a ceiling'
  | 'the floor is above the ceiling'
  | 'write a rate for an area'
  | 'write whole parts'
  | 'choose who is put first'
  | 'write the last year'
  | 'write why'
  | 'the text is too long'

/** What a step may name. */
export interface Known {
  readonly rows: readonly string[]
  /** `any`: a file is read again wherever its areas come from. */
  readonly areas: readonly AreaCode[] | 'any'
}

const isArea = (area: AreaCode, { areas }: Known): boolean => areas === 'any' || areas.includes(area)

type Found = readonly FoundProblem<StepProblem>[]
type Own = Pick<Step, 'key' | 'isMuted'>

/** The step that the texts tell of, or everything that is wrong in them. */
export function readStep(typed: TypedStep, known: Known, own: Own): Step | { readonly problems: Found } {
  const kind = stepKinds.find((one) => one === typed.kind)
  if (!kind) return { problems: [{ problem: 'choose what the step does', field: stepFields.kind }] }
  const because = typedAnswer(typed.because)
  const read = readers[kind](typed, known)
  const problems = problemsIn<StepProblem>([
    ...read.wrong,
    [because.length > longestAnswer, 'the text is too long', stepFields.because],
    [kind === 'override' && because === '', 'write why', stepFields.because],
  ])
  if (problems.length > 0) return { problems }
  // What a reader calls right has all that its kind asks for.
  return { kind, because, ...own, ...read.told } as Step
}

type Wrong = readonly (readonly [boolean, StepProblem, string])[]
type Reader = (typed: TypedStep, known: Known) => { readonly told: object; readonly wrong: Wrong }

const rowIn = (typed: TypedStep, { rows }: Known): Wrong => [
  [!rows.includes(typed.row), 'choose a recipient', stepFields.row],
]

const amountIn = (text: string): Money | undefined => (text.trim() === '' ? undefined : parseAmount(text))
const percentIn = (text: string): Percent | null | undefined => (text.trim() === '' ? null : parsePercent(text))

/** Of one recipient, with an amount that must be above zero. */
const ofOne: Reader = (typed, known) => {
  const amount = amountIn(typed.amount)
  return {
    told: { row: typed.row, amount },
    wrong: [
      ...rowIn(typed, known),
      [amount === undefined || amount <= 0n, 'write an amount above zero', stepFields.amount],
    ],
  }
}

const notBelowZero = (amount: Money | undefined, field: string): Wrong[number] => [
  amount === undefined || amount < 0n,
  'write an amount that is not below zero',
  field,
]

const readers: Readonly<Record<StepKind, Reader>> = {
  percentage: (typed, known) => {
    const { change, wrong } = readChange(typed)
    const published = typedAnswer(typed.published)
    return {
      told: { change, area: typed.area || null, published: published || null },
      wrong: [
        ...wrong,
        [typed.area !== '' && !isArea(typed.area, known), 'the area is not known', stepFields.area],
        [published.length > longestLine, 'the text is too long', stepFields.published],
      ],
    }
  },
  amount: (typed, known) => {
    const amount = amountIn(typed.amount)
    return {
      told: { row: typed.row, amount },
      wrong: [...rowIn(typed, known), [amount === undefined || amount === 0n, 'write an amount', stepFields.amount]],
    }
  },
  earmark: (typed, known) => {
    const { told, wrong } = ofOne(typed, known)
    const purpose = typedAnswer(typed.purpose)
    const isWrong = purpose === '' || purpose.length > longestLine
    return {
      told: { ...told, purpose },
      wrong: [...wrong, [isWrong, 'write what the money is for', stepFields.purpose]],
    }
  },
  limits: (typed) => {
    const [floor, ceiling] = [percentIn(typed.floor), percentIn(typed.ceiling)]
    const isEmpty = floor === null && ceiling === null
    return {
      told: { floor, ceiling },
      wrong: [
        [isEmpty, 'write a floor or a ceiling', stepFields.floor],
        [floor === undefined, 'write a percentage', stepFields.floor],
        [ceiling === undefined, 'write a percentage', stepFields.ceiling],
        [floor != null && ceiling != null && floor > ceiling, 'the floor is above the ceiling', stepFields.ceiling],
      ],
    }
  },
  index: (typed, known) => {
    // In the order of their codes, so that the same rates are the same step.
    const written = Object.keys(typed.rates)
      .filter((area) => (typed.rates[area] ?? '').trim() !== '')
      .sort()
    const rates = written.map((area) => ({ area, percent: parsePercent(typed.rates[area] ?? '') }))
    const first = known.areas === 'any' ? '' : (known.areas[0] ?? '')
    return {
      told: { rates },
      wrong: [
        [rates.length === 0, 'write a rate for an area', rateField(first)],
        ...rates.flatMap(
          ({ area, percent }): Wrong => [
            [percent === undefined, 'write a percentage', rateField(area)],
            [!isArea(area, known), 'the area is not known', rateField(area)],
          ],
        ),
      ],
    }
  },
  priority: (typed, known) => {
    const amount = amountIn(typed.amount)
    const { weights, wrong } = readWeights(typed, known)
    return {
      told: { amount, weights },
      wrong: [
        [amount === undefined || amount <= 0n, 'write an amount above zero', stepFields.amount],
        ...wrong,
        [
          weights.length === 0 && wrong.every(([isThere]) => !isThere),
          'choose who is put first',
          weightField(known.rows[0] ?? ''),
        ],
      ],
    }
  },
  bridging: ofOne,
  freed: (typed, known) => {
    const keep = typed.keep.trim() === '' ? parseAmount('0') : parseAmount(typed.keep)
    const { weights, wrong } = readWeights(typed, known)
    return {
      told: { row: typed.row, keep, weights },
      wrong: [...rowIn(typed, known), notBelowZero(keep, stepFields.keep), ...wrong],
    }
  },
  agreement: (typed, known) => {
    const amount = amountIn(typed.amount)
    const until = parseFiscalYear(typed.until)
    return {
      told: { row: typed.row, amount, until },
      wrong: [
        ...rowIn(typed, known),
        notBelowZero(amount, stepFields.amount),
        [until === undefined, 'write the last year', stepFields.until],
      ],
    }
  },
  override: (typed, known) => {
    const amount = amountIn(typed.amount)
    return {
      told: { row: typed.row, amount },
      wrong: [...rowIn(typed, known), notBelowZero(amount, stepFields.amount)],
    }
  },
}

function readChange(typed: TypedStep): { readonly change: Change | undefined; readonly wrong: Wrong } {
  if (typed.change === 'rest') return { change: { by: 'rest' }, wrong: [] }
  if (typed.change === 'percent') {
    const percent = parsePercent(typed.percent)
    return {
      change: percent === undefined ? undefined : { by: 'percent', percent },
      wrong: [[percent === undefined, 'write a percentage', stepFields.percent]],
    }
  }
  if (typed.change === 'amount') {
    const amount = amountIn(typed.amount)
    return {
      change: amount === undefined ? undefined : { by: 'amount', amount },
      wrong: [[amount === undefined, 'write an amount', stepFields.amount]],
    }
  }
  return { change: undefined, wrong: [[true, 'choose how much it changes', stepFields.change]] }
}

function readWeights(typed: TypedStep, { rows }: Known): { readonly weights: Weight[]; readonly wrong: Wrong } {
  const written = rows.filter((row) => (typed.weights[row] ?? '').trim() !== '')
  const isRight = (row: string) => /^[1-9]\d{0,8}$/.test((typed.weights[row] ?? '').trim())
  return {
    weights: written.filter(isRight).map((row) => ({ row, parts: BigInt((typed.weights[row] ?? '').trim()) })),
    wrong: written.map((row) => [!isRight(row), 'write whole parts', weightField(row)] as const),
  }
}
