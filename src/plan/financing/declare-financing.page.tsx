import { link } from '#paths.ts'
import {
  Button,
  Checkbox,
  type FieldError,
  Form,
  Input,
  MoneyField,
  PageHeading,
  Select,
  type Site,
} from '#ui/index.ts'
import { planWords } from '../plan.words.ts'
import { WorkFrame } from '../work-frame.page.tsx'
import { financiers, phases, type TypedFinancing } from './financing.ts'
import { financingWords } from './financing.words.ts'

interface Props {
  readonly site: Site
  readonly typed: TypedFinancing
  readonly errors?: readonly FieldError[]
}

/** Where somebody declares how an operation is paid for. */
export function DeclareFinancingPage({ site, typed, errors = [] }: Props) {
  const words = financingWords[site.language]
  const shared = planWords[site.language]
  const errorAt = (field: string) => errors.find((one) => one.field === field)?.message
  const choices = phases.map((value) => ({ value, label: words.phases[value] }))
  return (
    <WorkFrame
      site={site}
      title={words.declare}
      way={[{ label: shared.workTitle, href: link.planWork() }, { label: words.tablePage }]}
      errors={errors}
    >
      <PageHeading title={words.declare} lead={words.declareLead}>
        <p>
          <a href={link.financing()}>{words.seePublic}</a>
        </p>
      </PageHeading>
      <Form action={link.declareFinancing()} id="ange" guard>
        <Input
          {...{ name: 'organisation', label: words.organisation, hint: words.organisationHint, maxLength: 200 }}
          {...{ value: typed.party, error: errorAt('organisation') }}
        />
        <Checkbox
          {...{ name: 'ny', label: words.isNew, hint: words.isNewHint, checked: typed.isNew, optional: true }}
        />
        <Input
          {...{ name: 'del', label: words.part, hint: words.partHint, value: typed.operation, optional: true }}
          maxLength={200}
        />
        <Input
          {...{ name: 'ar', label: words.year, value: typed.year, inputMode: 'numeric', size: 4, error: errorAt('ar') }}
        />
        <Select
          {...{ name: 'skede', label: words.phase, prompt: words.pickPhase, choices, value: typed.phase }}
          error={errorAt('skede')}
        />
        {financiers.map((one) => (
          <MoneyField
            key={one}
            {...{ name: `belopp-${one}`, label: words.financiers[one], value: typed.amounts[one], optional: true }}
            error={errorAt(`belopp-${one}`)}
          />
        ))}
        <Input
          {...{ name: 'kalla', label: words.source, hint: words.sourceHint, value: typed.source, maxLength: 200 }}
          error={errorAt('kalla')}
        />
        <Button>{words.save}</Button>
      </Form>
    </WorkFrame>
  )
}
