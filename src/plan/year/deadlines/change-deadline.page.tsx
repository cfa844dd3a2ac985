import { link } from '#paths.ts'
import { Button, DateField, Fold, Form, TextArea, useWords } from '#ui/index.ts'
import { longestAnswer } from '#values/index.ts'
import type { DeadlineProps } from './deadline.page.tsx'
import { changesFrom } from './deadline.ts'
import { deadlineWords } from './deadline.words.ts'

/** What one can do with a deadline from where it stands, each folded away. */
export function ChangeForms(props: DeadlineProps) {
  const { deadline, recurring, typed, errors = [] } = props
  const words = useWords(deadlineWords)
  const errorAt = (field: string) => errors.find((one) => one.field === field)?.message
  const texts = {
    done: { summary: words.markDone, day: words.doneDay, note: words.note, save: words.saveDone },
    moved: { summary: words.move, day: words.newDay, note: words.whyMoved, save: words.saveMove },
    dropped: { summary: words.drop, day: undefined, note: words.whyDropped, save: words.saveDrop },
    open: { summary: words.reopen, day: undefined, note: words.whyReopened, save: words.saveReopen },
  }
  const changes = changesFrom[deadline.status]
  const isEnding = typed?.what === 'end'
  return (
    <section class="sk-on-screen" aria-label={words.kind}>
      {typed && typed.note !== '' && !isEnding && !changes.some((what) => what === typed.what) && (
        <p>
          {words.yourText} <q>{typed.note}</q>
        </p>
      )}
      {changes.map((what) => {
        const { summary, day, note, save } = texts[what]
        const isTyped = typed?.what === what
        return (
          <Fold key={what} summary={summary} open={isTyped}>
            <Form action={link.deadline(deadline.id)} hidden={{ vad: what, sedd: String(deadline.event) }}>
              {day !== undefined && (
                <DateField
                  {...{ name: 'dag', id: `dag-${what}`, label: day }}
                  value={isTyped ? typed.day : what === 'done' ? props.today : deadline.dueDay}
                  error={isTyped ? errorAt(`dag-${what}`) : undefined}
                />
              )}
              <TextArea
                {...{ name: 'anteckning', id: `anteckning-${what}`, label: note, rows: 3, limit: longestAnswer }}
                {...{ optional: what === 'done', value: isTyped ? typed.note : '' }}
                error={isTyped ? errorAt(`anteckning-${what}`) : undefined}
              />
              <Button variant="secondary">{save}</Button>
            </Form>
          </Fold>
        )
      })}
      {recurring && !recurring.end && (
        <Fold summary={words.end} open={isEnding}>
          <Form action={link.endRecurring(deadline.id)}>
            <p>{words.endWhat}</p>
            <TextArea
              {...{ name: 'anteckning', id: 'anteckning-end', label: words.whyEnded, rows: 3, limit: longestAnswer }}
              {...{ value: isEnding ? typed.note : '', error: isEnding ? errorAt('anteckning-end') : undefined }}
            />
            <Button variant="secondary">{words.saveEnd}</Button>
          </Form>
        </Fold>
      )}
    </section>
  )
}
