import { link } from '#paths.ts'
import {
  Button,
  ButtonLink,
  Buttons,
  DateField,
  Empty,
  ErrorSummary,
  type FieldError,
  Fold,
  Form,
  Input,
  MoneyField,
  PageHeading,
  Part,
  Select,
  type Site,
} from '#ui/index.ts'
import type { RoundOfYear } from '../distribution-work.store.ts'
import { roundIn, workWords } from '../distribution-work.words.ts'
import { OneRound } from '../one-round.page.tsx'
import { longestRoundName, roundKinds } from '../round.ts'
import { Refused, WorkFrame } from '../work-frame.page.tsx'
import { roundsWords } from './rounds.words.ts'
import { emptyStateDecision, type TypedStateDecision } from './state-decision-form.ts'

export interface YearProps {
  readonly site: Site
  readonly year: number
  readonly rounds: readonly RoundOfYear[]
  readonly mayImport: boolean
  readonly typed?: TypedStateDecision | undefined
  readonly errors?: readonly FieldError[]
  readonly refusal?: string | undefined
}

/** The rounds of a year, and where a decision of the state's is entered: each begins one. */
export function YearPage(props: YearProps) {
  const { site, year, rounds, mayImport, typed, errors = [], refusal } = props
  const words = roundsWords[site.language]
  const title = words.title(year)
  return (
    <WorkFrame
      site={site}
      title={title}
      way={[{ label: title }]}
      hasErrors={errors.length > 0 || refusal !== undefined}
    >
      <ErrorSummary errors={errors} />
      <PageHeading title={title} lead={words.lead} />
      <Refused because={refusal} />
      {rounds.length === 0 && <Empty title={words.none} />}
      {rounds.length > 0 && (
        <Part id="omgangar" title={words.rounds}>
          {rounds.map((round) => (
            <div key={round.number}>
              <OneRound round={round} mayImport={mayImport} />
              {round.round !== 'decrease' && (
                <Buttons>
                  <ButtonLink variant="secondary" href={link.distributionRound(year, round.number)}>
                    {words.work(roundIn(site.language, round))}
                  </ButtonLink>
                </Buttons>
              )}
            </div>
          ))}
        </Part>
      )}
      {mayImport && (
        <Fold id="statens-beslut" summary={words.addState} open={typed !== undefined || rounds.length === 0}>
          <StateDecision {...{ site, year, typed: typed ?? emptyStateDecision, errors }} />
        </Fold>
      )}
    </WorkFrame>
  )
}

function StateDecision({
  site,
  year,
  typed,
  errors,
}: Pick<YearProps, 'site' | 'year'> & { readonly typed: TypedStateDecision; readonly errors: readonly FieldError[] }) {
  const words = roundsWords[site.language]
  const errorAt = (field: string) => errors.find((one) => one.field === field)?.message
  return (
    <Form action={link.stateDecision(year)} id="state-decision" guard>
      <p>{words.isPublic}</p>
      <Select
        {...{ name: 'slag', label: words.kind, prompt: words.pickKind, value: typed.kind, error: errorAt('slag') }}
        choices={roundKinds.map((kind) => ({ value: kind, label: workWords[site.language].rounds[kind] }))}
      />
      <Input
        {...{ name: 'namn', label: words.name, hint: words.nameHint, value: typed.name, optional: true }}
        {...{ maxLength: longestRoundName, error: errorAt('namn') }}
      />
      <MoneyField name="belopp" label={words.amount} value={typed.amount} error={errorAt('belopp')} />
      <DateField name="dag" label={words.day} value={typed.day} error={errorAt('dag')} optional />
      <Input
        {...{ name: 'kalla', label: words.source, hint: words.sourceHint, value: typed.source, optional: true }}
        error={errorAt('kalla')}
      />
      <Button>{words.save}</Button>
      <p>
        <a href={link.uploadImport()}>{words.file}</a>
      </p>
    </Form>
  )
}
