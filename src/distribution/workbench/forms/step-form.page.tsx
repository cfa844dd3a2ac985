import { link } from '#paths.ts'
import {
  Button,
  type FieldError,
  FieldGroup,
  Form,
  Input,
  inSwedish,
  MoneyField,
  Radios,
  Select,
  type Site,
  TextArea,
} from '#ui/index.ts'
import { longestAnswer, longestLine } from '#values/index.ts'
import type { StepKind } from '../../scenario/steps/step.ts'
import { stepWords } from '../../scenario/steps/step.words.ts'
import { rateField, stepFields, type TypedStep, weightField } from '../../scenario/steps/typed-step.ts'
import type { NamedArea } from '../../settings.ts'
import { areasFor } from '../naming.ts'
import { ScenarioFrame } from '../scenario-frame.page.tsx'
import type { StoredScenario } from '../stored-scenario.ts'
import { workbenchWords } from '../workbench.words.ts'
import { Conflict } from './conflict.page.tsx'

export interface StepFormProps {
  readonly site: Site
  readonly stored: StoredScenario
  readonly kind: StepKind
  /** The step's key; empty for a new one. */
  readonly stepKey: string
  readonly typed: TypedStep
  readonly areas: readonly NamedArea[]
  readonly errors?: readonly FieldError[] | undefined
  readonly refusal?: string | undefined
  /** The step as it stands now, when somebody else has changed it meanwhile; null when it is gone. */
  readonly now?: string | null | undefined
  /** What the person wrote, as the step that it makes. */
  readonly wrote?: string | undefined
}

/** Where a step is written. What its kind has no use for is not asked. */
export function StepFormPage(props: StepFormProps) {
  const { site, stored, kind, stepKey, typed, errors = [], refusal, now, wrote } = props
  const words = workbenchWords[site.language]
  const told = stepWords[site.language].kinds[kind]
  const title = `${stepKey === '' ? words.newStep : words.changeStep}: ${told.name}`
  return (
    <ScenarioFrame {...{ site, stored, title, errors, refusal }} lead={told.what}>
      {wrote !== undefined && <Conflict now={now ?? null} wrote={wrote} />}
      <Form
        action={link.scenarioStep(stored.id)}
        hidden={{ sedd: stored.version, nyckel: stepKey, slag: kind, gor: 'spara' }}
        id="step-form"
        guard
      >
        <KindFields {...props} />
        <TextArea
          {...{ name: stepFields.because, label: words.because, hint: words.becauseHint, rows: 3 }}
          {...{ limit: longestAnswer, value: typed.because, optional: kind !== 'override' }}
          error={errors.find(({ field }) => field === stepFields.because)?.message}
        />
        <Button>{words.saveStep}</Button>
      </Form>
      <p>
        <a href={link.scenario(stored.id)}>{words.backToScenario}</a>
      </p>
    </ScenarioFrame>
  )
}

function KindFields(props: StepFormProps) {
  const { site, kind, typed } = props
  const words = workbenchWords[site.language]
  const amount = (label: string, hint?: string) => (
    <Amount {...props} field="amount" label={label} {...(hint !== undefined && { hint })} />
  )
  switch (kind) {
    case 'percentage':
      return <ChangeFields {...props} />
    case 'amount':
      return [<Row key="row" {...props} />, amount(words.amountField, words.signedHint)]
    case 'earmark':
      return [
        <Row key="row" {...props} />,
        amount(words.amountField),
        <Line key="purpose" {...props} field="purpose" label={words.purposeField} />,
      ]
    case 'bridging':
      return [<Row key="row" {...props} />, amount(words.amountField)]
    case 'override':
      return [<Row key="row" {...props} />, amount(words.setAmount)]
    case 'agreement':
      return [
        <Row key="row" {...props} />,
        amount(words.agreedAmount),
        <Line key="until" {...props} field="until" label={words.until} size={4} />,
      ]
    case 'limits':
      return [
        <Percent key="floor" {...props} field="floor" label={words.floor} hint={words.floorHint} value={typed.floor} />,
        <Percent key="ceiling" {...props} field="ceiling" label={words.ceiling} value={typed.ceiling} />,
      ]
    case 'index':
      return <Rates {...props} />
    case 'priority':
      return [amount(words.amountField), <Weights key="weights" {...props} />]
    case 'freed':
      return [
        <Row key="row" {...props} />,
        <Amount key="keep" {...props} field="keep" label={words.keep} />,
        <Weights key="weights" {...props} />,
      ]
  }
}

const errorAt = ({ errors = [] }: StepFormProps, field: string) => errors.find((one) => one.field === field)?.message

interface FieldOf extends StepFormProps {
  readonly label: string
  readonly hint?: string
}

function Row(props: StepFormProps) {
  const { site, stored, typed } = props
  const words = workbenchWords[site.language]
  return (
    <Select
      {...{ name: stepFields.row, label: words.who, prompt: words.pickRow, value: typed.row }}
      error={errorAt(props, stepFields.row)}
      choices={stored.scenario.rows.map(({ key, recipient }) => ({ value: key, label: recipient, lang: 'sv' }))}
    />
  )
}

const Amount = ({ field, ...props }: FieldOf & { readonly field: 'amount' | 'keep' }) => (
  <MoneyField
    {...{ name: stepFields[field], label: props.label, value: props.typed[field] }}
    {...(props.hint !== undefined && { hint: props.hint })}
    error={errorAt(props, stepFields[field])}
  />
)

const Line = ({ field, size, ...props }: FieldOf & { readonly field: 'purpose' | 'until'; readonly size?: number }) => (
  <Input
    {...{ name: stepFields[field], label: props.label, value: props.typed[field], maxLength: longestLine }}
    {...(size !== undefined && { size })}
    error={errorAt(props, stepFields[field])}
  />
)

function Percent({
  field,
  value,
  ...props
}: FieldOf & { readonly field: 'percent' | 'floor' | 'ceiling'; readonly value: string }) {
  return (
    <Input
      {...{ name: stepFields[field], label: props.label, value, size: 8, unit: '%', inputMode: 'decimal' }}
      {...(props.hint !== undefined && { hint: props.hint })}
      optional
      error={errorAt(props, stepFields[field])}
    />
  )
}

function ChangeFields(props: StepFormProps) {
  const { site, stored, typed, areas } = props
  const words = workbenchWords[site.language]
  return (
    <>
      <Radios
        {...{
          name: stepFields.change,
          label: words.way,
          value: typed.change,
          error: errorAt(props, stepFields.change),
        }}
        choices={(['rest', 'percent', 'amount'] as const).map((value) => ({ value, label: words.ways[value] }))}
      />
      <Percent {...props} field="percent" label={words.percentField} hint={words.percentHint} value={typed.percent} />
      <MoneyField
        {...{ name: stepFields.amount, label: words.amountField, value: typed.amount, hint: words.signedHint }}
        optional
        error={errorAt(props, stepFields.amount)}
      />
      <Select
        {...{ name: stepFields.area, label: words.areaField, prompt: words.everyone, value: typed.area }}
        mayBeEmpty
        error={errorAt(props, stepFields.area)}
        choices={areasFor(stored.scenario, areas).map(({ code, short }) => ({
          ...{ value: code, label: short.sv, lang: 'sv' as const },
        }))}
      />
      <Input
        {...{ name: stepFields.published, label: words.publishedField, hint: words.publishedHint }}
        {...{ value: typed.published, optional: true, maxLength: longestLine }}
        error={errorAt(props, stepFields.published)}
      />
    </>
  )
}

function Rates(props: StepFormProps) {
  const { site, stored, typed, areas } = props
  const words = workbenchWords[site.language]
  return (
    <FieldGroup id="satser" label={words.rates} hint={words.percentHint}>
      {areasFor(stored.scenario, areas).map(({ code, short }) => (
        <Input
          key={code}
          {...{ name: rateField(code), label: inSwedish(short.sv, site.language), value: typed.rates[code] ?? '' }}
          {...{ size: 8, unit: '%', inputMode: 'decimal' as const, optional: true }}
          error={errorAt(props, rateField(code))}
        />
      ))}
    </FieldGroup>
  )
}

function Weights(props: StepFormProps) {
  const { site, stored, typed } = props
  const words = workbenchWords[site.language]
  return (
    <FieldGroup id="andelar" label={words.weights} hint={words.weightsHint}>
      {stored.scenario.rows.map(({ key, recipient }) => (
        <Input
          key={key}
          {...{ name: weightField(key), label: inSwedish(recipient, site.language), value: typed.weights[key] ?? '' }}
          {...{ size: 4, inputMode: 'numeric' as const, optional: true }}
          error={errorAt(props, weightField(key))}
        />
      ))}
    </FieldGroup>
  )
}
