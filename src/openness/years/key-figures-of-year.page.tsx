import { Calculation, inSwedish, type KeyFigure, KeyFigures, langOfSwedish, sourcesOf, useLanguage } from '#ui/index.ts'
import { formatKronor, formatShare, type Language, precisionNames, sum, unitOfMoney, zero, öre } from '#values/index.ts'
import { DecisionLink, RecipientLink } from '../citations.page.tsx'
import type { RecipientMoney, RecipientPage } from '../recipients/recipients.store.ts'
import type { OpennessSettings } from '../settings.ts'
import type { YearShown } from './follow-the-krona.page.tsx'
import { namedInSum } from './recipient-sum.page.tsx'
import { lacksOrdinaryGrant, sayRoundsOf, signedAmount } from './state-grant.ts'
import { yearWords } from './year.words.ts'

interface Props {
  readonly shown: YearShown
  readonly settings: OpennessSettings
}

/** What came in, what went out, to how many, and who got the most. Each with its calculation below. */
export function KeyFiguresOfYear({ shown, settings }: Props) {
  const { year, all, stateGiven, left } = shown
  const language = useLanguage()
  const words = yearWords[language]
  const unit = unitOfMoney[language]
  const largest = all.recipients[0]
  const figures: KeyFigure[] = [
    {
      label: words.stateGrant(year),
      value: stateGiven,
      unit,
      calculationHref: '#berakning-statens-bidrag',
      ...noteOnState(shown, language),
    },
    {
      label: words.shared,
      value: all.state,
      unit,
      ...(all.count > 0 ? { calculationHref: '#berakning-fordelat' } : {}),
      ...(left !== null && left > 0n && all.count > 0 ? { note: words.notShared(formatKronor(left, language)) } : {}),
    },
    {
      label: words.recipients,
      value: all.parties > 0 ? String(all.parties) : null,
      ...(all.parties > 0 ? { calculationHref: '#berakning-mottagare' } : {}),
    },
  ]
  return (
    <section aria-label={words.inFigures(year)}>
      <KeyFigures figures={figures} />
      <StateCalculation shown={shown} settings={settings} />
      {largest && (
        <Calculation
          id="berakning-fordelat"
          of={words.ofShared(year)}
          unit={unit}
          rows={rowsOfSum(all, language)}
          total={all.state}
          explanation={explanationOf(all, largest, language)}
        />
      )}
      {largest && (
        <Calculation
          id="berakning-mottagare"
          of={words.ofRecipients(year)}
          rows={rowsOfCount(all, language)}
          total={String(all.parties)}
          explanation={words.countedOnce}
        />
      )}
    </section>
  )
}

/** The largest by name, and the rest in one row. */
function rowsOfSum({ recipients, count, state }: RecipientPage, language: Language) {
  const told = recipients.slice(0, namedInSum)
  const rows = told.map((one) => ({
    what: <RecipientLink {...one} language={language} />,
    amount: one.state,
  }))
  const rest = öre((state ?? zero) - sum(told.map((one) => one.state ?? zero)))
  return count > told.length
    ? [...rows, { what: <a href="#mottagare">{yearWords[language].rowsMore(count - told.length)}</a>, amount: rest }]
    : rows
}

function rowsOfCount({ recipients, parties }: RecipientPage, language: Language) {
  const named = new Map(recipients.slice(0, namedInSum).map((one) => [one.party, one.name]))
  const rows = [...named].map(([party, name]) => ({
    what: <RecipientLink party={party} name={name} language={language} />,
    amount: '1',
  }))
  return parties > named.size
    ? [
        ...rows,
        { what: <a href="#mottagare">{yearWords[language].otherRecipients}</a>, amount: String(parties - named.size) },
      ]
    : rows
}

function explanationOf({ state }: RecipientPage, largest: RecipientMoney, language: Language): string {
  const words = yearWords[language]
  const share = state === null || largest.state === null ? undefined : formatShare(largest.state, state, language)
  return `${words.sumOfAll}${share ? words.largestGets(largest.name, share) : ''}`
}

const noteOnState = (
  { stateGiven, stateGrants, year }: YearShown,
  language: Language,
): { note?: KeyFigure['note'] } => {
  const words = yearWords[language]
  if (stateGiven === null) return stateGrants.length > 0 ? { note: words.notExactlyKnown } : {}
  const rounds = inSwedish(sayRoundsOf(stateGrants), language)
  if (!lacksOrdinaryGrant(stateGrants)) return rounds ? { note: rounds } : {}
  const onlyMore = words.onlyAdditions(year)
  return {
    note: rounds ? (
      <>
        {rounds} {onlyMore}
      </>
    ) : (
      onlyMore
    ),
  }
}

function StateCalculation({ shown, settings }: Props) {
  const { year, stateGrants, stateGiven, stateGiver } = shown
  const language = useLanguage()
  const words = yearWords[language]
  const law = settings.law('D2')
  return (
    <Calculation
      id="berakning-statens-bidrag"
      of={words.ofStateGrant(year)}
      unit={unitOfMoney[language]}
      rows={stateGrants.map((grant) => ({
        what: (
          <>
            {inSwedish(grant.title, language)}
            {grant.precision !== 'exact' && words.notCounted(precisionNames[language][grant.precision])}
          </>
        ),
        from: <DecisionLink id={grant.decision}>{words.decisionOf(stateGiver)}</DecisionLink>,
        amount: signedAmount(grant),
      }))}
      total={stateGiven}
      explanation={
        <>
          {inSwedish(
            stateGrants.flatMap((grant) => (grant.note ? [`${grant.note} `] : [])),
            language,
          )}
          {inSwedish(law.provision, language)} ({words.summary}): {inSwedish(law.summary, language)}{' '}
          <small lang={langOfSwedish(language)}>{law.asOf}.</small>
        </>
      }
      sources={sourcesOf(stateGrants.map((grant) => grant.source))}
    />
  )
}
