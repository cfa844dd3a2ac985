import { type AreaCode, formatAmount, type Money, toPlainKronor } from '#values/index.ts'
import { type Percent, toPlainPercent } from '../percent.ts'
import type { Step, Weight } from './step.ts'

/** The texts of a step, as a form sends them and as a file holds them. What a kind has no use for is empty. */
export interface TypedStep {
  readonly kind: string
  readonly because: string
  readonly row: string
  readonly amount: string
  /** `percent`, `amount` or `rest`. */
  readonly change: string
  readonly percent: string
  readonly area: string
  readonly published: string
  readonly purpose: string
  readonly floor: string
  readonly ceiling: string
  readonly keep: string
  readonly until: string
  /** By area. */
  readonly rates: Readonly<Record<string, string>>
  /** By row. */
  readonly weights: Readonly<Record<string, string>>
}

export const emptyStep: TypedStep = {
  ...{ kind: '', because: '', row: '', amount: '', change: '', percent: '', area: '', published: '' },
  ...{ purpose: '', floor: '', ceiling: '', keep: '', until: '', rates: {}, weights: {} },
}

/** What each text is called in a form: Swedish, as all that stands in addresses and forms. */
export const stepFields = {
  ...{ kind: 'slag', because: 'varfor', row: 'mottagare', amount: 'belopp', change: 'satt', percent: 'procent' },
  ...{ area: 'omrade', published: 'publicerad', purpose: 'andamal', floor: 'golv', ceiling: 'tak', keep: 'kvar' },
  until: 'till-och-med',
} as const
export const rateField = (area: AreaCode): string => `sats-${area}`
export const weightField = (row: string): string => `del-${row}`

/** The texts of a step, for a form to begin from (`screen`), or for a file, where numbers are as machines write them. */
export function typedOf(step: Step, to: 'screen' | 'file'): TypedStep {
  const money = to === 'file' ? toPlainKronor : (amount: Money) => formatAmount(amount)
  const percent = (of: Percent) => (to === 'file' ? toPlainPercent(of) : toPlainPercent(of).replace('.', ','))
  const texts = { ...emptyStep, kind: step.kind, because: step.because }
  switch (step.kind) {
    case 'percentage':
      return {
        ...texts,
        change: step.change.by,
        amount: step.change.by === 'amount' ? money(step.change.amount) : '',
        percent: step.change.by === 'percent' ? percent(step.change.percent) : '',
        area: step.area ?? '',
        published: step.published ?? '',
      }
    case 'earmark':
      return { ...texts, row: step.row, amount: money(step.amount), purpose: step.purpose }
    case 'limits':
      return {
        ...texts,
        floor: step.floor === null ? '' : percent(step.floor),
        ceiling: step.ceiling === null ? '' : percent(step.ceiling),
      }
    case 'index':
      return { ...texts, rates: Object.fromEntries(step.rates.map((one) => [one.area, percent(one.percent)])) }
    case 'priority':
      return { ...texts, amount: money(step.amount), weights: partsOf(step.weights) }
    case 'freed':
      return { ...texts, row: step.row, keep: money(step.keep), weights: partsOf(step.weights) }
    case 'agreement':
      return { ...texts, row: step.row, amount: money(step.amount), until: String(step.until) }
    default:
      return { ...texts, row: step.row, amount: money(step.amount) }
  }
}

const partsOf = (weights: readonly Weight[]) =>
  Object.fromEntries(weights.map(({ row, parts }) => [row, String(parts)]))
