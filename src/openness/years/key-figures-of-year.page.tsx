import { link } from '#paths.ts'
import { Calculation, type KeyFigure, KeyFigures } from '#ui/index.ts'
import { formatKronor, formatShare, precisionNames, sum, zero, öre } from '#values/index.ts'
import { DecisionLink, sourcesOf } from '../citations.page.tsx'
import type { RecipientMoney, RecipientPage } from '../recipients/recipients.store.ts'
import type { OpennessSettings } from '../settings.ts'
import type { YearShown } from './follow-the-krona.page.tsx'
import { namedInSum } from './recipient-sum.page.tsx'
import { lacksOrdinaryGrant, sayRoundsOf, signedAmount } from './state-grant.ts'

interface Props {
  readonly shown: YearShown
  readonly settings: OpennessSettings
}

/** What came in, what went out, to how many, and who got the most. Each with its calculation below. */
export function KeyFiguresOfYear({ shown, settings }: Props) {
  const { year, all, stateGiven, left } = shown
  const largest = all.recipients[0]
  const figures: KeyFigure[] = [
    {
      label: `Statens bidrag ${year}`,
      value: stateGiven,
      unit: 'kr',
      calculationHref: '#berakning-statens-bidrag',
      ...noteOnState(shown),
    },
    {
      label: 'Fördelat av statens pengar',
      value: all.state,
      unit: 'kr',
      ...(all.count > 0 ? { calculationHref: '#berakning-fordelat' } : {}),
      ...(left !== null && left > 0n && all.count > 0 ? { note: `Inte fördelat: ${formatKronor(left)}` } : {}),
    },
    {
      label: 'Mottagare',
      value: all.parties > 0 ? String(all.parties) : null,
      ...(all.parties > 0 ? { calculationHref: '#berakning-mottagare' } : {}),
    },
  ]
  return (
    <section aria-label={`Året ${year} i siffror`}>
      <KeyFigures figures={figures} />
      <StateCalculation shown={shown} settings={settings} />
      {largest && (
        <Calculation
          id="berakning-fordelat"
          of={`fördelat ${year}`}
          unit="kr"
          rows={rowsOfSum(all)}
          total={all.state}
          explanation={explanationOf(all, largest)}
        />
      )}
      {largest && (
        <Calculation
          id="berakning-mottagare"
          of={`antalet mottagare ${year}`}
          rows={rowsOfCount(all)}
          total={String(all.parties)}
          explanation="Var och en räknas en gång, också den som får pengar inom flera områden."
        />
      )}
    </section>
  )
}

/** The largest by name, and the rest in one row. */
function rowsOfSum({ recipients, count, state }: RecipientPage) {
  const told = recipients.slice(0, namedInSum)
  const rows = told.map((one) => ({
    what: <a href={link.recipient(one.party)}>{one.name}</a>,
    amount: one.state,
  }))
  const rest = öre((state ?? zero) - sum(told.map((one) => one.state ?? zero)))
  return count > told.length
    ? [...rows, { what: <a href="#mottagare">{`${count - told.length} rader till`}</a>, amount: rest }]
    : rows
}

function rowsOfCount({ recipients, parties }: RecipientPage) {
  const named = new Map(recipients.slice(0, namedInSum).map((one) => [one.party, one.name]))
  const rows = [...named].map(([party, name]) => ({ what: <a href={link.recipient(party)}>{name}</a>, amount: '1' }))
  return parties > named.size
    ? [...rows, { what: <a href="#mottagare">Övriga mottagare</a>, amount: String(parties - named.size) }]
    : rows
}

function explanationOf({ state }: RecipientPage, largest: RecipientMoney): string {
  const share = state === null || largest.state === null ? undefined : formatShare(largest.state, state)
  return `Summan av alla mottagares statliga pengar, bokförda i öre.${share ? ` ${largest.name} får ${share} av dem.` : ''}`
}

const noteOnState = ({ stateGiven, stateGrants, year }: YearShown): { note?: string } => {
  if (stateGiven === null) return stateGrants.length > 0 ? { note: 'Beloppet är inte exakt känt, se beräkningen.' } : {}
  const rounds = sayRoundsOf(stateGrants)
  if (!lacksOrdinaryGrant(stateGrants)) return rounds ? { note: rounds } : {}
  const onlyMore = `Bara tillskott är kända. Det ordinarie bidraget ${year}: uppgift saknas.`
  return { note: rounds ? `${rounds} ${onlyMore}` : onlyMore }
}

function StateCalculation({ shown, settings }: Props) {
  const { year, stateGrants, stateGiven, stateGiver } = shown
  const law = settings.law('D2')
  return (
    <Calculation
      id="berakning-statens-bidrag"
      of={`statens bidrag ${year}`}
      unit="kr"
      rows={stateGrants.map((grant) => ({
        what: `${grant.title}${grant.precision === 'exact' ? '' : ` (${precisionNames[grant.precision]}, räknas inte in)`}`,
        from: <DecisionLink id={grant.decision}>{stateGiver}s beslut</DecisionLink>,
        amount: signedAmount(grant),
      }))}
      total={stateGiven}
      explanation={
        <>
          {stateGrants.flatMap((grant) => (grant.note ? [`${grant.note} `] : []))}
          {law.provision} (sammanfattning): {law.summary} <small>{law.asOf}.</small>
        </>
      }
      sources={sourcesOf(stateGrants.map((grant) => grant.source))}
    />
  )
}
