import type { ComponentChildren } from 'preact'
import { CalculationBody, Fold, interfaceWords, Missing, useLanguage, useWords } from '#ui/index.ts'
import { formatAmount, type Money, sum, unitOfMoney, zero, öre } from '#values/index.ts'
import { RecipientLink } from '../citations.page.tsx'
import type { RecipientMoney } from '../recipients/recipients.store.ts'
import { pictureWords } from './picture.words.ts'

/** A calculation is for reading: it names the largest, and the rest stands in one row that leads to all of them. */
export const namedInSum = 20

interface RecipientSumProps {
  readonly id: string
  readonly of: string
  readonly total: Money | null
  /** Those that the page knows by name; the rest of the total stands in one row. */
  readonly recipients: readonly RecipientMoney[]
  readonly amountOf: (one: RecipientMoney) => Money | null
  /** Where every recipient of the sum stands. */
  readonly allHref: string
}

/** A number that is a sum over recipients, taken apart. */
export function RecipientSum({ id, of, total, recipients, amountOf, allHref }: RecipientSumProps) {
  const language = useLanguage()
  const told = recipients.filter((one) => amountOf(one) !== null).slice(0, namedInSum)
  const rest = öre((total ?? zero) - sum(told.map((one) => amountOf(one) ?? zero)))
  const rows = told.map((one) => ({
    what: <RecipientLink party={one.party} name={one.name} language={language} />,
    amount: amountOf(one),
  }))
  const others = { what: <a href={allHref}>{pictureWords[language].otherRecipients}</a>, amount: rest }
  return (
    <div id={id}>
      <CalculationBody
        id={id}
        of={of}
        unit={unitOfMoney[language]}
        rows={rest === 0n ? rows : [...rows, others]}
        total={total}
      />
    </div>
  )
}

/** Several calculations in one fold: a link to any of them opens it. */
export const CalculationsInOneFold = ({
  of,
  children,
}: {
  readonly of: string
  readonly children: ComponentChildren
}) => <Fold summary={`${useWords(interfaceWords).showCalculation}: ${of}`}>{children}</Fold>

interface SumLinkProps {
  readonly amount: Money | null
  /** The id of the calculation. */
  readonly to: string
  readonly of: string
}

/** An amount of a table that leads to its calculation. */
export function SumLink({ amount, to, of }: SumLinkProps) {
  const language = useLanguage()
  if (amount === null) return <Missing />
  return (
    <a class="sk-number-link" href={`#${to}`}>
      {formatAmount(amount, language)}
      <span class="ds-sr-only">{pictureWords[language].amountOf(of)}</span>
    </a>
  )
}
