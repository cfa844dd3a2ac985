import { DayOf, InSwedish, Notice, Sources, useWords } from '#ui/index.ts'
import { DecisionTitle } from '../citations.page.tsx'
import type { OpennessSettings } from '../settings.ts'
import type { YearShown } from './follow-the-krona.page.tsx'
import { lacksOrdinaryGrant } from './state-grant.ts'
import type { YearDecision } from './year.store.ts'
import { unknownWords, yearWords } from './year.words.ts'

interface Props {
  readonly shown: YearShown
  readonly settings: OpennessSettings
}

/** The decisions behind the year, and honestly what they do not tell. */
export function WhatWeDoNotKnow({ shown }: Props) {
  const { decisions, year } = shown
  const words = useWords(yearWords)
  const unknown = useWords(unknownWords)
  return (
    <section id="kallor" aria-labelledby="kallor-rubrik">
      <h2 id="kallor-rubrik">{words.decisionsAndSources}</h2>
      <ul>
        {decisions.map((decision) => (
          <li key={String(decision.id)}>
            <DecisionTitle id={decision.id} title={decision.title} />, <InSwedish>{decision.body}</InSwedish>,{' '}
            {words.dayOfDecision} <DayOf day={decision.decidedDay} />. {words.sourceIs}{' '}
            <Sources of={[decision.source]} />
            {decision.reversal && (
              <strong>
                {' '}
                {words.reversed} <DayOf day={decision.reversal.day} />:{' '}
                <InSwedish>{decision.reversal.because}</InSwedish>
              </strong>
            )}
          </li>
        ))}
      </ul>
      <Notice title={unknown.title} level={3}>
        <ul>
          {unknownsOf(shown, unknown).map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      </Notice>
      <p class="sk-quiet">{unknown.meaning(year)}</p>
    </section>
  )
}

/** Decisions on the sharing that were taken back. What they said is known; it only does not hold. */
const takenBack = (decisions: readonly YearDecision[]): readonly YearDecision[] =>
  decisions.filter((one) => one.kind === 'distribution' && one.reversal !== null)

/** Tells first of all that a sharing was taken back: without it the figures below would only seem to be missing. */
export function TakenBack({ decisions, year }: Pick<YearShown, 'decisions' | 'year'>) {
  const words = useWords(yearWords)
  const reversed = takenBack(decisions)
  if (reversed.length === 0) return null
  const isAll = decisions.every((one) => one.kind !== 'distribution' || one.reversal !== null)
  return (
    <Notice tone="warning" title={isAll ? words.allReversed(year) : words.oneReversed(year)}>
      {reversed.map(({ id, title, reversal }) => (
        <p key={String(id)}>
          <DecisionTitle id={id} title={title} /> {words.wasReversed} <DayOf day={reversal?.day ?? null} />:{' '}
          <InSwedish>{reversal?.because}</InSwedish>
        </p>
      ))}
      {isAll && <p>{words.noneNew}</p>}
    </Notice>
  )
}

function unknownsOf(
  { year, all, inexact, seats, decisions, stateGrants, areas }: YearShown,
  words: (typeof unknownWords)['sv'],
): string[] {
  const seated = seats.reduce((count, seat) => count + seat.recipients, 0)
  const distributed = all.count > 0
  return [
    ...(distributed || inexact.length > 0 || takenBack(decisions).length > 0 ? [] : [words.sharing(year)]),
    ...(stateGrants.length === 0 ? [words.given(year)] : []),
    ...(lacksOrdinaryGrant(stateGrants) ? [words.ordinary(year)] : []),
    ...(decisions.some((one) => one.decidedDay === null) ? [words.days] : []),
    ...(distributed && seated < all.parties ? [words.seats(all.parties - seated, all.parties)] : []),
    ...(areas.some((area) => area.area === null) ? [words.areas] : []),
    ...(distributed ? [words.otherMoney] : []),
  ]
}
