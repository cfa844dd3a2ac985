import { link } from '#paths.ts'
import {
  Button,
  ButtonLink,
  Buttons,
  type FieldError,
  Form,
  InSwedish,
  type KeyFigure,
  KeyFigures,
  Notice,
  Part,
  type Site,
} from '#ui/index.ts'
import { formatKronor, type Language, type Money, unitOfMoney, öre } from '#values/index.ts'
import type { CheckDone } from '../checks/all-checks.ts'
import { Findings } from '../proposals/findings.page.tsx'
import { proposalWords } from '../proposals/proposals.words.ts'
import type { Answers } from '../proposals/propose.ts'
import { type Computed, compute } from '../scenario/scenario.ts'
import { stepKinds } from '../scenario/steps/step.ts'
import { stepWords } from '../scenario/steps/step.words.ts'
import type { NamedArea } from '../settings.ts'
import { namingOf } from './naming.ts'
import { AreasTable, RowsTable } from './rows-table.page.tsx'
import { ScenarioFrame } from './scenario-frame.page.tsx'
import { ScenarioMore } from './scenario-more.page.tsx'
import { StepsList } from './steps-list.page.tsx'
import type { ScenarioComment, StoredScenario } from './stored-scenario.ts'
import { workbenchWords } from './workbench.words.ts'

export interface ScenarioProps {
  readonly site: Site
  readonly stored: StoredScenario
  /** What the state has decided by now. Null: not known. */
  readonly state: Money | null
  readonly areas: readonly NamedArea[]
  readonly history: readonly { readonly number: number; readonly at: Date; readonly by: string | null }[]
  readonly comments: readonly ScenarioComment[]
  readonly checks: readonly CheckDone[]
  readonly answers: Answers
  readonly mayMake: boolean
  readonly typedName?: string | undefined
  readonly typedAbout?: string | undefined
  readonly typedComment?: string | undefined
  readonly errors?: readonly FieldError[] | undefined
  readonly refusal?: string | undefined
}

/** The workbench: a scenario computed as it stands, and all that one can do with it. */
export function ScenarioPage(props: ScenarioProps) {
  const { site, stored, state, areas, mayMake, errors, refusal } = props
  const { language } = site
  const words = workbenchWords[language]
  const { id, version, scenario, about } = stored
  const computed = compute(scenario)
  const naming = namingOf(scenario, areas)
  return (
    <ScenarioFrame
      {...{ site, stored, errors, refusal }}
      lead={about === null ? undefined : <InSwedish>{about}</InSwedish>}
    >
      <p class="sk-quiet">
        <InSwedish>{words.base(scenario.base)}</InSwedish>
      </p>
      <Sums {...{ computed, state: scenario.state, language }} />
      {state !== scenario.state && state !== null && (
        <Notice tone="warning" title={words.stateChanged}>
          {mayMake && (
            <Form action={link.scenarioStep(id)} hidden={{ sedd: version, gor: 'statens-belopp' }}>
              <Button variant="secondary">{words.useState(formatKronor(state, language))}</Button>
            </Form>
          )}
        </Notice>
      )}
      <Part id="steg" title={words.steps}>
        <p>{words.stepsLead}</p>
        <StepsList {...{ scenario: id, version, steps: computed.steps, naming, mayMake }} />
        {mayMake && <AddStep id={id} language={language} />}
        {mayMake && stored.parent !== null && (
          <Form action={link.undoScenario(id)} hidden={{ sedd: version }}>
            <Button variant="secondary">{words.undo}</Button>
          </Form>
        )}
      </Part>
      <Part id="mottagarna" title={words.rows}>
        <RowsTable {...{ scenario: id, computed, naming, mayMake }} />
        {mayMake && (
          <Buttons>
            <ButtonLink variant="secondary" href={link.scenarioRow(id)}>
              {words.addRow}
            </ButtonLink>
          </Buttons>
        )}
      </Part>
      <Part id="per-omrade" title={words.byArea}>
        <AreasTable {...{ computed, naming }} />
      </Part>
      <Part id="kontroller" title={proposalWords[language].checks}>
        <Findings {...{ checks: props.checks, answers: props.answers, year: stored.round.fiscalYear }} />
        {mayMake && (
          <Buttons>
            <ButtonLink href={link.propose(id)}>{proposalWords[language].toProposal}</ButtonLink>
          </Buttons>
        )}
      </Part>
      <ScenarioMore {...props} />
    </ScenarioFrame>
  )
}

interface SumsProps {
  readonly computed: Computed
  readonly state: Money | null
  readonly language: Language
}

function Sums({ computed: { total, left }, state, language }: SumsProps) {
  const words = workbenchWords[language]
  const unit = unitOfMoney[language]
  const over = left !== null && left < 0n
  const last: KeyFigure = {
    label: over ? words.figures.over : words.figures.left,
    value: left === null ? null : over ? öre(-left) : left,
    unit,
    ...(left === 0n && { note: words.exact }),
  }
  return (
    <KeyFigures
      figures={[
        { label: words.figures.state, value: state, unit, ...(state === null && { note: words.stateUnknown }) },
        { label: words.figures.shared, value: total, unit },
        last,
      ]}
    />
  )
}

function AddStep({ id, language }: { readonly id: bigint; readonly language: Language }) {
  const words = workbenchWords[language]
  const kinds = stepWords[language].kinds
  return (
    <nav aria-labelledby="nytt-steg">
      <h3 id="nytt-steg">{words.addStep}</h3>
      <dl class="sk-facts">
        {stepKinds.map((kind) => (
          <div key={kind}>
            <dt>
              <a href={link.scenarioStep(id, { slag: kind })}>{kinds[kind].name}</a>
            </dt>
            <dd>{kinds[kind].what}</dd>
          </div>
        ))}
      </dl>
    </nav>
  )
}
