import { link } from '#paths.ts'
import { Button, Checkbox, FieldGroup, Fold, Form, InSwedish, LocalText, useWords } from '#ui/index.ts'
import type { Measure } from '../../measures/measure.ts'
import { type Goal, titleOf } from '../../plans/plan.ts'
import type { CommissionProps } from '../commission.page.tsx'
import type { CommissionLink } from '../commission.store.ts'
import { commissionWords } from '../commission.words.ts'

/** A goal that a commission may be done for, with what is done for it. */
export interface GoalToLink {
  readonly goal: Goal
  readonly measures: readonly Pick<Measure, 'id' | 'title'>[]
}

/** What the form sends for a link. */
export const linkValue = ({ goal, measure }: CommissionLink): string =>
  measure === null ? `mal-${goal}` : `atgard-${goal}-${measure}`

/** Where somebody says which goals and measures a commission is done for. */
export function LinkForm({ commission, goals, links, ticked }: CommissionProps) {
  const words = useWords(commissionWords)
  if (goals.length === 0) return null
  const chosen = new Set((ticked ?? links).map(linkValue))
  return (
    <div class="sk-on-screen">
      <Fold summary={words.link} open={ticked !== undefined}>
        <Form action={link.linkCommission(commission.id)} hidden={{ sedd: String(commission.event) }}>
          {goals.map(({ goal, measures }) => {
            const ids = [
              { goal: goal.id, measure: null },
              ...measures.map(({ id }) => ({ goal: goal.id, measure: id })),
            ]
            return (
              <FieldGroup
                key={String(goal.id)}
                {...{ id: `koppla-${goal.id}`, label: <LocalText of={titleOf(goal)} />, optional: true }}
              >
                {ids.map((one) => (
                  <Checkbox
                    key={linkValue(one)}
                    {...{ name: linkValue(one), checked: chosen.has(linkValue(one)), optional: true }}
                    label={
                      one.measure === null ? (
                        words.wholeGoal
                      ) : (
                        <InSwedish>{measures.find(({ id }) => id === one.measure)?.title}</InSwedish>
                      )
                    }
                  />
                ))}
              </FieldGroup>
            )
          })}
          <Button variant="secondary">{words.saveLinks}</Button>
        </Form>
      </Fold>
    </div>
  )
}
