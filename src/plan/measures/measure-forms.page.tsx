import { link } from '#paths.ts'
import { Button, DateField, Fold, Form, Input, InSwedish, Select, TextArea, useLanguage, useWords } from '#ui/index.ts'
import { type Day, longestAnswer, textIn } from '#values/index.ts'
import { planWords } from '../plan.words.ts'
import type { Named } from '../settings.ts'
import { type Measure, measureMoves } from './measure.ts'
import { measureWords } from './measure.words.ts'
import type { TypedMeasure } from './measure-form.ts'
import { MeasureState } from './measure-table.page.tsx'

export type ErrorAt = (field: string) => string | undefined

interface AddProps {
  readonly goal: bigint
  readonly owners: readonly Named[]
  readonly typed: TypedMeasure
  readonly errorAt: ErrorAt
}

/** Where somebody says what is to be done for a goal. */
export function AddMeasureForm({ goal, owners, typed, errorAt }: AddProps) {
  const words = useWords(measureWords)
  const language = useLanguage()
  const choices = owners.map(({ key, name }) => ({ value: key, label: textIn(language, name).text }))
  return (
    <Form action={link.addMeasure(goal)} id="ny-atgard" guard>
      <Input
        {...{ name: 'atgard', label: words.title, hint: words.titleHint, value: typed.title, maxLength: 200 }}
        error={errorAt('atgard')}
      />
      <Select
        {...{ name: 'ansvarig', label: words.owner, prompt: words.pickOwner, choices, value: typed.owner }}
        error={errorAt('ansvarig')}
      />
      <Input
        {...{ name: 'ar', label: words.year, hint: words.yearHint, value: typed.year, inputMode: 'numeric', size: 4 }}
        error={errorAt('ar')}
      />
      <DateField
        {...{ name: 'senast', label: words.due, value: typed.due, optional: true }}
        error={errorAt('senast')}
      />
      <Button>{words.save}</Button>
    </Form>
  )
}

/** What somebody typed about one measure, and what was wrong with it. */
export interface TypedMove {
  readonly measure: bigint
  readonly to: string
  readonly note: string
}

interface MoveProps {
  readonly measures: readonly Measure[]
  readonly typed: TypedMove | undefined
  readonly errorAt: ErrorAt
  readonly mayWrite: boolean
  readonly today: Day
}

/** The measures of a goal, each with where it may go from here. */
export function MeasuresToMove({ measures, typed, errorAt, mayWrite, today }: MoveProps) {
  const words = useWords(measureWords)
  return (
    <>
      {measures.map((measure) => {
        const told = [
          measure.owner,
          String(measure.year),
          ...(measure.dueDay ? [`${words.due} ${measure.dueDay}`] : []),
        ]
        return (
          <article key={String(measure.id)} id={`atgard-${measure.id}`}>
            <h3>
              <InSwedish>{measure.title}</InSwedish> <MeasureState measure={measure} today={today} />
            </h3>
            <p class="sk-quiet">{told.join(' · ')}</p>
            {measure.note && (
              <p class="sk-as-written">
                <InSwedish>{measure.note}</InSwedish>
              </p>
            )}
            {mayWrite && (
              <Fold summary={words.move} open={typed?.measure === measure.id}>
                <MoveForm measure={measure} typed={typed} errorAt={errorAt} />
              </Fold>
            )}
          </article>
        )
      })}
    </>
  )
}

function MoveForm({ measure, typed, errorAt }: Pick<MoveProps, 'typed' | 'errorAt'> & { readonly measure: Measure }) {
  const words = useWords(measureWords)
  const { statuses } = useWords(planWords)
  const isThis = typed?.measure === measure.id
  const at = (field: string) => (isThis ? errorAt(`${field}-${measure.id}`) : undefined)
  const choices = measureMoves[measure.status].map((value) => ({ value, label: statuses[value] }))
  return (
    <Form action={link.moveMeasure(measure.id)} hidden={{ sedd: String(measure.event) }}>
      <Select
        {...{ name: 'lage', id: `lage-${measure.id}`, label: words.moveTo, prompt: words.pickStatus, choices }}
        {...{ value: isThis ? typed.to : '', error: at('lage') }}
      />
      <TextArea
        {...{ name: 'anteckning', id: `anteckning-${measure.id}`, label: words.note, hint: words.noteHint }}
        {...{ value: isThis ? typed.note : '', optional: true, rows: 3, limit: longestAnswer }}
        error={at('anteckning')}
      />
      <Button variant="secondary">{words.save2}</Button>
    </Form>
  )
}
