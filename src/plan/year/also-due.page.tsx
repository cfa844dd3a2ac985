import { link } from '#paths.ts'
import { InSwedish, Part, useLanguage, useWords } from '#ui/index.ts'
import { asSentence, formatDay } from '#values/index.ts'
import { commissionWords } from '../commissions/commission.words.ts'
import { measureWords } from '../measures/measure.words.ts'
import { consultationWords } from '../preparation/consultation/consultation.words.ts'
import { statementWords } from '../statements/statement.words.ts'
import type { AlsoDue } from './also-due.ts'
import { StateTag } from './deadlines/deadline-list.page.tsx'
import { yearWords } from './year.words.ts'

/** Where a commission, a measure, a statement or a consultation is told. */
export function hrefOfDue({ kind, id, goal }: Pick<AlsoDue, 'kind' | 'id' | 'goal'>): string {
  if (kind === 'statement') return link.statement(id)
  if (kind === 'consultation') return link.consultation(id)
  return kind === 'commission' || goal === null ? link.commission(id) : `${link.goalWork(goal)}#atgard-${id}`
}

interface Props {
  /** Each with its number on the wheel. */
  readonly due: readonly { readonly one: AlsoDue; readonly number: number }[]
}

/** The commissions and measures of a year, below its deadlines. */
export function AlsoDueList({ due }: Props) {
  const words = useWords(yearWords)
  const kinds = {
    commission: useWords(commissionWords).kind,
    measure: useWords(measureWords).kind,
    statement: useWords(statementWords).kind,
    consultation: useWords(consultationWords).waits.open,
  }
  const language = useLanguage()
  if (due.length === 0) return null
  return (
    <Part id="uppdrag-och-atgarder" title={words.alsoDue}>
      <ul class="sk-deadlines">
        {due.map(({ one, number }) => (
          <li key={`${one.kind}-${one.id}`} data-state={one.state}>
            <span class="sk-deadline-number">{number}</span>
            <div>
              <p class="sk-deadline-title">
                <a href={hrefOfDue(one)}>
                  <InSwedish>{one.title}</InSwedish>
                </a>
              </p>
              <p>
                <StateTag state={one.state} /> <time dateTime={one.due}>{formatDay(one.due, language)}</time>
              </p>
              <p class="sk-quiet">
                {kinds[one.kind]}
                {one.owner !== null && (
                  <>
                    {' · '}
                    <InSwedish>{asSentence(one.owner)}</InSwedish>
                  </>
                )}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </Part>
  )
}
