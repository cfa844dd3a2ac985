import { link } from '#paths.ts'
import { Calculation, type KeyFigure, KeyFigures } from '#ui/index.ts'
import { formatKronor, formatShare, sum, öre } from '#values/index.ts'
import { DecisionLink, sourcesOf } from '../citations.page.tsx'
import type { OpennessSettings } from '../settings.ts'
import { precisionNames } from '../words.ts'
import type { YearShown } from './follow-the-krona.page.tsx'
import { lacksOrdinaryGrant, signedAmount } from './state-grant.ts'

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
      value: all.count > 0 ? all.state : null,
      unit: 'kr',
      ...(all.count > 0 ? { calculationHref: '#berakning-fordelat' } : {}),
      ...(left !== null && left > 0n && all.count > 0 ? { note: `Inte fördelat: ${formatKronor(left)}` } : {}),
    },
    { label: 'Mottagare', value: all.count > 0 ? String(new Set(all.recipients.map((one) => one.party)).size) : null },
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
          rows={all.recipients.map((one) => ({
            what: <a href={link.recipient(one.party)}>{one.name}</a>,
            amount: one.state,
          }))}
          total={all.state}
          explanation={`Summan av alla mottagares statliga pengar, bokförda i öre. ${largest.name} får ${formatShare(largest.state, all.state) ?? ''} av dem.`}
        />
      )}
    </section>
  )
}

const noteOnState = ({ stateGiven, stateGrants, year }: YearShown): { note?: string } => {
  if (stateGiven === null) return stateGrants.length > 0 ? { note: 'Beloppet är inte exakt känt, se beräkningen.' } : {}
  return lacksOrdinaryGrant(stateGrants)
    ? { note: `Bara tillskott är kända. Det ordinarie bidraget ${year}: uppgift saknas.` }
    : {}
}

function StateCalculation({ shown, settings }: Props) {
  const { year, stateGrants, stateGiven, stateGiver } = shown
  const rule = settings.rule('D2')
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
          {rule.provision} (sammanfattning): {rule.summary} <small>{rule.asOf}.</small>
        </>
      }
      sources={sourcesOf(stateGrants.map((grant) => grant.source))}
    />
  )
}

export const totalOf = (areas: YearShown['areas']) => sum(areas.map((area) => öre(area.state + area.regional)))
