import { link } from '#paths.ts'
import { Button, DateField, Fold, Form, Input, Select, useWords } from '#ui/index.ts'
import { directions, type TypedIndicator, type TypedValue } from './indicator.ts'
import { indicatorWords } from './indicator.words.ts'
import { IndicatorShown, type ReadIndicator } from './indicators.page.tsx'

type ErrorAt = (field: string) => string | undefined

export const emptyIndicator: TypedIndicator = {
  ...{ name: '', unit: '', direction: '', source: '' },
  ...{ baseline: '', baselineDay: '', target: '', targetDay: '' },
}

interface DefineProps {
  readonly goal: bigint
  readonly typed: TypedIndicator
  readonly errorAt: ErrorAt
}

/** Where somebody says what shows whether a goal is reached. */
export function DefineIndicatorForm({ goal, typed, errorAt }: DefineProps) {
  const words = useWords(indicatorWords)
  const line = (name: string, label: string, hint: string, value: string) => (
    <Input {...{ name, label, hint, value, maxLength: 200, error: errorAt(name) }} />
  )
  const number = { hint: words.numberHint, inputMode: 'decimal', size: 14, optional: true } as const
  const choices = directions.map((value) => ({ value, label: words.directions[value] }))
  return (
    <Form action={link.defineIndicator(goal)} id="ny-indikator">
      {line('indikator', words.name, words.nameHint, typed.name)}
      {line('enhet', words.unit, words.unitHint, typed.unit)}
      <Select
        {...{ name: 'riktning', label: words.direction, prompt: words.pickDirection, choices, value: typed.direction }}
        error={errorAt('riktning')}
      />
      {line('kalla', words.source, words.sourceHint, typed.source)}
      <Input
        {...{ ...number, name: 'utgangslage', label: words.baseline, value: typed.baseline }}
        error={errorAt('utgangslage')}
      />
      <DateField {...{ name: 'utgangsdag', label: words.baselineDay, value: typed.baselineDay, optional: true }} />
      <Input
        {...{ ...number, name: 'malvarde', label: words.target, value: typed.target }}
        error={errorAt('malvarde')}
      />
      <DateField {...{ name: 'maldag', label: words.targetDay, value: typed.targetDay, optional: true }} />
      <Button>{words.save}</Button>
    </Form>
  )
}

/** What somebody typed about one indicator. */
export type TypedReading = TypedValue & { readonly indicator: bigint }

interface WorkProps {
  readonly indicators: readonly ReadIndicator[]
  readonly typed: TypedReading | undefined
  readonly errorAt: ErrorAt
  readonly mayWrite: boolean
}

/** The indicators of a goal, each with where a new value is entered. */
export function IndicatorsToRead({ indicators, typed, errorAt, mayWrite }: WorkProps) {
  const words = useWords(indicatorWords)
  return (
    <>
      {indicators.map((one) => {
        const { id } = one.indicator
        const isThis = typed?.indicator === id
        return (
          <div key={String(id)}>
            <IndicatorShown {...one} />
            {mayWrite && (
              <Fold summary={words.add} open={isThis}>
                <ValueForm id={id} typed={isThis ? typed : undefined} errorAt={errorAt} />
              </Fold>
            )}
          </div>
        )
      })}
    </>
  )
}

interface ValueProps {
  readonly id: bigint
  readonly typed: TypedValue | undefined
  readonly errorAt: ErrorAt
}

function ValueForm({ id, typed, errorAt }: ValueProps) {
  const words = useWords(indicatorWords)
  const field = (name: string, label: string) => ({
    ...{ name, id: `${name}-${id}`, label, error: typed && errorAt(`${name}-${id}`) },
  })
  return (
    <Form action={link.keepReading(id)}>
      <Input
        {...{ ...field('varde', words.value), hint: words.numberHint, inputMode: 'decimal', size: 14 }}
        value={typed?.value ?? ''}
      />
      <DateField {...field('dag', words.day)} value={typed?.day ?? ''} />
      <Input {...{ ...field('vardets-kalla', words.valueSource), maxLength: 200 }} value={typed?.source ?? ''} />
      <Button variant="secondary">{words.saveValue}</Button>
    </Form>
  )
}
