import { link } from '#paths.ts'
import {
  Button,
  type CitedRule,
  DateField,
  type FieldError,
  Form,
  Input,
  PageHeading,
  Part,
  RuleTold,
  Select,
  type Site,
  TextArea,
} from '#ui/index.ts'
import { longestAnswer, longestLine, textIn } from '#values/index.ts'
import { planWords } from '../plan.words.ts'
import type { ShownPlan } from '../plans/plan.store.ts'
import { WorkFrame } from '../work-frame.page.tsx'
import { adoptionWords } from './adoption/adoption.words.ts'
import type { TypedPlan } from './begin-plan-form.ts'
import { preparationWords } from './preparation.words.ts'

interface Props {
  readonly site: Site
  /** The plans that one may begin from. */
  readonly plans: readonly ShownPlan[]
  readonly law: CitedRule
  readonly typed: TypedPlan
  readonly errors?: readonly FieldError[]
}

export const emptyPlan: TypedPlan = {
  ...{ title: '', firstDay: '', lastDay: '', periodReason: '', caseNumber: '', from: '' },
}

/** Where a new culture plan begins. */
export function BeginPlanPage({ site, plans, law, typed, errors = [] }: Props) {
  const words = preparationWords[site.language]
  const errorAt = (field: string) => errors.find((one) => one.field === field)?.message
  return (
    <WorkFrame
      site={site}
      title={words.begin}
      way={[{ label: planWords[site.language].workTitle, href: link.planWork() }, { label: words.begin }]}
      errors={errors}
    >
      <PageHeading title={words.begin} lead={words.beginLead} />
      <Form action={link.beginPlan()} id="plan-form" guard>
        <Input
          {...{ name: 'namn', label: words.title, hint: words.titleHint, value: typed.title, maxLength: longestLine }}
          error={errorAt('namn')}
        />
        <DateField name="fran" label={words.firstDay} value={typed.firstDay} error={errorAt('fran')} />
        <DateField name="till" label={words.lastDay} value={typed.lastDay} error={errorAt('till')} />
        <TextArea
          {...{ name: 'skal', label: words.periodReason, hint: words.periodReasonHint, rows: 3, optional: true }}
          {...{ limit: longestAnswer, value: typed.periodReason, error: errorAt('skal') }}
        />
        <Input
          {...{ name: 'diarienummer', label: words.caseNumber, value: typed.caseNumber, maxLength: longestLine }}
          {...{ optional: true, error: errorAt('diarienummer') }}
        />
        <Select
          {...{ name: 'utgangspunkt', label: words.from, prompt: words.fromNothing, mayBeEmpty: true, optional: true }}
          choices={plans.map(({ id, title }) => {
            const { text, lang } = textIn(site.language, title)
            return { value: String(id), label: text, lang: lang === 'sv' ? 'sv' : undefined }
          })}
          value={typed.from}
        />
        <Button>{words.save}</Button>
      </Form>
      <Part id="lagen" title={adoptionWords[site.language].law}>
        <RuleTold rule={law} />
      </Part>
    </WorkFrame>
  )
}
