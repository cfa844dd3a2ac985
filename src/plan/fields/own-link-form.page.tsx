import { link } from '#paths.ts'
import { Button, Checkbox, FieldGroup, Fold, Form, useWords } from '#ui/index.ts'
import { goalWords } from '../goals/goal.words.ts'
import { fieldWords } from './field.words.ts'
import { Name } from './fields.page.tsx'
import { type Offered, type OwnLink, ownLinkKinds, ownLinkValue } from './own-link.ts'

interface Props {
  readonly goal: bigint
  readonly offered: Offered
  readonly links: readonly OwnLink[]
}

/** Where those who work with a goal say what it also contributes to. */
export function OwnLinkForm({ goal, offered, links }: Props) {
  const words = useWords(fieldWords)
  const kinds = useWords(goalWords).linked
  const chosen = new Set(links.map(ownLinkValue))
  return (
    <div class="sk-on-screen">
      <Fold id="bidrar-till" summary={words.link}>
        <Form action={link.linkGoal(goal)}>
          <p>{words.linkWhat}</p>
          {ownLinkKinds
            .filter((kind) => offered[kind].length > 0)
            .map((kind) => (
              <FieldGroup key={kind} id={`grupp-${kind}`} label={kinds[kind]} optional>
                {offered[kind].map(({ key, name }) => {
                  const value = ownLinkValue({ kind, code: key })
                  return (
                    <Checkbox
                      key={value}
                      {...{ name: value, checked: chosen.has(value), optional: true, label: <Name of={name} /> }}
                    />
                  )
                })}
              </FieldGroup>
            ))}
          <Button variant="secondary">{words.saveLinks}</Button>
        </Form>
      </Fold>
    </div>
  )
}
