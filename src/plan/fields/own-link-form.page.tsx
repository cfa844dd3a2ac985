import { link } from '#paths.ts'
import { Button, Checkbox, FieldGroup, Fold, Form, useWords } from '#ui/index.ts'
import { goalWords } from '../goals/goal.words.ts'
import type { GoalLink, GoalLinkKind } from '../plans/plan.ts'
import { fieldWords } from './field.words.ts'
import { Name } from './fields.page.tsx'
import { goalLinkValue, type Offered, type OwnLink, ownLinkKinds } from './own-link.ts'

interface Props {
  readonly goal: bigint
  readonly offered: Offered
  readonly links: readonly OwnLink[]
}

/** Where those who work with a goal say what it also contributes to. */
export function OwnLinkForm({ goal, offered, links }: Props) {
  const words = useWords(fieldWords)
  return (
    <div class="sk-on-screen">
      <Fold id="bidrar-till" summary={words.link}>
        <Form action={link.linkGoal(goal)}>
          <p>{words.linkWhat}</p>
          <LinkBoxes kinds={ownLinkKinds} {...{ offered, links }} />
          <Button variant="secondary">{words.saveLinks}</Button>
        </Form>
      </Fold>
    </div>
  )
}

interface BoxesProps {
  readonly kinds: readonly GoalLinkKind[]
  readonly offered: Offered
  readonly links: readonly GoalLink[]
  /** Makes the boxes of one form their own, where a page has several. */
  readonly idOf?: string
}

/** What a goal may be linked to, each with a box to tick. */
export function LinkBoxes({ kinds, offered, links, idOf = '' }: BoxesProps) {
  const names = useWords(goalWords).linked
  const chosen = new Set(links.map(goalLinkValue))
  return kinds
    .filter((kind) => offered[kind].length > 0)
    .map((kind) => (
      <FieldGroup key={kind} id={`grupp-${kind}${idOf}`} label={names[kind]} optional>
        {offered[kind].map(({ key, name }) => {
          const value = goalLinkValue({ kind, code: key })
          return (
            <Checkbox
              key={value}
              {...{ name: value, id: `${value}${idOf}`, checked: chosen.has(value), optional: true }}
              label={<Name of={name} />}
            />
          )
        })}
      </FieldGroup>
    ))
}
