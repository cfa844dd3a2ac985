import { Notice } from '#ui/index.ts'
import { DayOf, DecisionLink, Sources } from '../citations.page.tsx'
import type { OpennessSettings } from '../settings.ts'
import type { YearShown } from './follow-the-krona.page.tsx'
import { lacksOrdinaryGrant } from './state-grant.ts'
import type { YearDecision } from './year.store.ts'

interface Props {
  readonly shown: YearShown
  readonly settings: OpennessSettings
}

/** The decisions behind the year, and honestly what they do not tell. */
export function WhatWeDoNotKnow({ shown }: Props) {
  const { decisions, year } = shown
  return (
    <section id="kallor" aria-labelledby="kallor-rubrik">
      <h2 id="kallor-rubrik">Beslut och källor</h2>
      <ul>
        {decisions.map((decision) => (
          <li key={String(decision.id)}>
            <DecisionLink id={decision.id}>{decision.title}</DecisionLink>, {decision.body}, beslutsdag:{' '}
            <DayOf day={decision.decidedDay} />. Källa: <Sources of={[decision.source]} />
            {decision.reversal && (
              <strong>
                {' '}
                Återfört <DayOf day={decision.reversal.day} />: {decision.reversal.because}
              </strong>
            )}
          </li>
        ))}
      </ul>
      <Notice title="Det här vet vi inte" level={3}>
        <ul>
          {unknownsOf(shown).map((unknown) => (
            <li key={unknown}>{unknown}</li>
          ))}
        </ul>
      </Notice>
      <p class="sk-quiet">
        ”Uppgift saknas” betyder att ingen källa berättar. Det betyder aldrig noll. Bara exakta belopp bokförs;
        avrundade och härledda belopp {year} visas bredvid.
      </p>
    </section>
  )
}

/** Decisions on the sharing that were taken back. What they said is known; it only does not hold. */
const takenBack = (decisions: readonly YearDecision[]): readonly YearDecision[] =>
  decisions.filter((one) => one.kind === 'distribution' && one.reversal !== null)

/** Tells first of all that a sharing was taken back: without it the figures below would only seem to be missing. */
export function TakenBack({ decisions, year }: Pick<YearShown, 'decisions' | 'year'>) {
  const reversed = takenBack(decisions)
  if (reversed.length === 0) return null
  const isAll = decisions.every((one) => one.kind !== 'distribution' || one.reversal !== null)
  return (
    <Notice tone="warning" title={isAll ? `Fördelningen ${year} är återförd` : `En fördelning ${year} är återförd`}>
      {reversed.map(({ id, title, reversal }) => (
        <p key={String(id)}>
          <DecisionLink id={id}>{title}</DecisionLink> återfördes <DayOf day={reversal?.day ?? null} />:{' '}
          {reversal?.because}
        </p>
      ))}
      {isAll && <p>Ingen ny fördelning är inläst än.</p>}
    </Notice>
  )
}

function unknownsOf({ year, all, inexact, seats, decisions, stateGrants, areas }: YearShown): string[] {
  const seated = seats.reduce((count, seat) => count + seat.recipients, 0)
  const distributed = all.count > 0
  return [
    ...(distributed || inexact.length > 0 || takenBack(decisions).length > 0
      ? []
      : [`Hur pengarna ${year} fördelades på områden och mottagare.`]),
    ...(stateGrants.length === 0 ? [`Hur mycket staten gav ${year}, och när.`] : []),
    ...(lacksOrdinaryGrant(stateGrants) ? [`Det ordinarie bidraget från staten ${year}, och hur det fördelades.`] : []),
    ...(decisions.some((one) => one.decidedDay === null) ? ['Vilken dag vart och ett av besluten fattades.'] : []),
    ...(distributed && seated < all.parties
      ? [
          `I vilken kommun ${all.parties - seated} av ${all.parties} mottagare har sitt hus. Och för alla: i vilka kommuner kulturen hände.`,
        ]
      : []),
    ...(areas.some((area) => area.area === null) ? ['Vilket kulturområde en del av pengarna hör till.'] : []),
    ...(distributed
      ? ['Vad regionen och kommunerna själva gav till samma mottagare, där det inte står i tabellen.']
      : []),
  ]
}
