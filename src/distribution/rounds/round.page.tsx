import { link } from '#paths.ts'
import {
  Button,
  ButtonLink,
  Buttons,
  Checkbox,
  ErrorSummary,
  type FieldError,
  File,
  Fold,
  Form,
  Input,
  inSwedish,
  PageHeading,
  Part,
  Select,
  type Site,
  Table,
} from '#ui/index.ts'
import { asSentence, dayAt, longestLine, unitOfMoney } from '#values/index.ts'
import type { BaseRound } from '../bases/base.store.ts'
import type { RoundOfYear } from '../distribution-work.store.ts'
import { roundIn, workWords } from '../distribution-work.words.ts'
import type { TypedEarmark } from '../facts/earmark-form.ts'
import type { StoredEarmark } from '../facts/fact.store.ts'
import { OneRound } from '../one-round.page.tsx'
import type { ListedProposal } from '../proposals/proposal.store.ts'
import { compute } from '../scenario/scenario.ts'
import type { NamedArea } from '../settings.ts'
import { Refused, WorkFrame } from '../work-frame.page.tsx'
import type { StoredScenario } from '../workbench/stored-scenario.ts'
import { Earmarks } from './earmarks.page.tsx'
import { emptyScenarioForm, roundBase, type TypedScenario } from './new-scenario-form.ts'
import { ProposalsList } from './proposals-list.page.tsx'
import { roundsWords } from './rounds.words.ts'

export interface RoundProps {
  readonly site: Site
  readonly round: RoundOfYear
  readonly scenarios: readonly StoredScenario[]
  readonly bases: readonly BaseRound[]
  readonly proposals: readonly ListedProposal[]
  readonly earmarks: readonly StoredEarmark[]
  readonly areas: readonly NamedArea[]
  readonly mayImport: boolean
  readonly mayMake: boolean
  readonly typed?: TypedScenario | undefined
  readonly typedEarmark?: TypedEarmark | undefined
  readonly errors?: readonly FieldError[]
  readonly refusal?: string | undefined
}

/** One round: what the state gave, the scenarios of how to share it, and what was decided. */
export function RoundPage(props: RoundProps) {
  const { site, round, scenarios, mayImport, mayMake, typed, errors = [], refusal } = props
  const words = roundsWords[site.language]
  const title = words.roundTitle(roundIn(site.language, round), round.fiscalYear)
  return (
    <WorkFrame
      site={site}
      title={asSentence(title)}
      way={[{ label: String(round.fiscalYear), href: link.distributionYear(round.fiscalYear) }, { label: title }]}
      hasErrors={errors.length > 0 || refusal !== undefined}
    >
      <ErrorSummary errors={errors} />
      <PageHeading kicker={workWords[site.language].distribution} title={asSentence(title)} />
      <Refused because={refusal} />
      <Part id="scenarier" title={words.scenarios}>
        <p>{words.scenariosLead}</p>
        <Scenarios {...{ site, scenarios }} />
        {scenarios.length > 1 && (
          <Buttons>
            <ButtonLink variant="secondary" href={link.compareScenarios(round.fiscalYear, round.number)}>
              {words.compare}
            </ButtonLink>
          </Buttons>
        )}
        {mayMake && (
          <Fold id="nytt" summary={words.begin} open={typed !== undefined || scenarios.length === 0}>
            <BeginForm {...props} typed={typed ?? emptyScenarioForm} errors={errors} />
          </Fold>
        )}
      </Part>
      <ProposalsList {...{ site, proposals: props.proposals }} />
      <Earmarks
        {...{ site, year: round.fiscalYear, number: round.number, errors, mayMake }}
        {...{ earmarks: props.earmarks, areas: props.areas, typed: props.typedEarmark }}
      />
      <Part id="beslut" title={words.decisions}>
        <OneRound {...{ round, mayImport }} />
      </Part>
    </WorkFrame>
  )
}

function Scenarios({ site, scenarios }: Pick<RoundProps, 'site' | 'scenarios'>) {
  const words = roundsWords[site.language]
  const unit = unitOfMoney[site.language]
  const rows = scenarios.map((one) => ({ ...one, computed: compute(one.scenario) }))
  return (
    <Table
      id="alla-scenarier"
      caption={words.scenariosTable}
      captionHidden
      columns={[
        {
          ...{ key: 'name', label: words.scenario },
          cell: ({ id, name }) => <a href={link.scenario(id)}>{inSwedish(name, site.language)}</a>,
        },
        { ...{ key: 'shared', label: words.shared, kind: 'amount', unit }, cell: ({ computed }) => computed.total },
        { ...{ key: 'left', label: words.left, kind: 'amount', unit }, cell: ({ computed }) => computed.left },
        { ...{ key: 'steps', label: words.steps }, cell: ({ scenario }) => String(scenario.steps.length) },
        { ...{ key: 'changed', label: words.changed, kind: 'day' }, cell: ({ madeAt }) => dayAt(madeAt) },
      ]}
      rows={rows}
      rowKey={({ id }) => String(id)}
      empty={words.noScenarios}
    />
  )
}

function BeginForm({
  site,
  round,
  bases,
  typed,
  errors,
}: RoundProps & { readonly typed: TypedScenario; readonly errors: readonly FieldError[] }) {
  const { language } = site
  const words = roundsWords[language]
  const errorAt = (field: string) => errors.find((one) => one.field === field)?.message
  const nameOf = (base: BaseRound) => words.roundTitle(roundIn(language, base), base.fiscalYear)
  return (
    <Form action={link.newScenario(round.fiscalYear, round.number)} id="new-scenario" multipart guard>
      <Input
        {...{ name: 'namn', label: words.scenarioName, value: typed.name, maxLength: longestLine }}
        error={errorAt('namn')}
      />
      <Select
        {...{ name: 'bas', label: words.base, prompt: words.pickBase, value: typed.base, error: errorAt('bas') }}
        choices={[
          { value: 'fil', label: words.baseFile },
          ...bases.map((base) => ({
            value: roundBase(base.id),
            label: base.isShared ? words.baseRound(nameOf(base)) : words.baseTotal(nameOf(base)),
          })),
          { value: 'tom', label: words.baseEmpty },
        ]}
      />
      <File
        {...{ name: 'fil', label: words.upload, hint: words.uploadHint, accept: '.csv,text/csv', optional: true }}
        error={errorAt('fil')}
      />
      <Checkbox name="fran-noll" label={words.fromNothing} checked={typed.isFromNothing} optional />
      <Button>{words.start}</Button>
    </Form>
  )
}
