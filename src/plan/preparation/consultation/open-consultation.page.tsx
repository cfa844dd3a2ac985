import { link } from '#paths.ts'
import { Button, DateField, type FieldError, Form, Input, type Site, TextArea } from '#ui/index.ts'
import { longestAnswer } from '#values/index.ts'
import type { Preparation } from '../preparation.ts'
import { PreparationFrame } from '../preparation-frame.page.tsx'
import { consultationWords } from './consultation.words.ts'
import type { TypedConsultation } from './consultation-form.ts'

interface Props {
  readonly site: Site
  readonly plan: Preparation
  /** The version that is sent. */
  readonly version: { readonly id: bigint; readonly number: number }
  readonly typed: TypedConsultation
  readonly errors?: readonly FieldError[]
}

/** Where the version that is being written is sent out for comment. */
export function OpenConsultationPage({ site, plan, version, typed, errors = [] }: Props) {
  const words = consultationWords[site.language]
  const errorAt = (field: string) => errors.find((one) => one.field === field)?.message
  return (
    <PreparationFrame {...{ site, plan, errors, title: words.open, lead: words.openLead(version.number) }}>
      <Form
        action={link.openConsultation(plan.plan)}
        id="consultation-form"
        hidden={{ version: String(version.id) }}
        guard
      >
        <DateField name="senast" label={words.due} value={typed.dueDay} error={errorAt('senast')} />
        <TextArea
          {...{ name: 'fraga', label: words.message, hint: words.messageHint, rows: 6, limit: longestAnswer }}
          {...{ value: typed.message, error: errorAt('fraga') }}
        />
        <Input
          {...{ name: 'paminn', label: words.reminderDays, hint: words.reminderHint, value: typed.reminderDays }}
          {...{ inputMode: 'numeric', size: 4, optional: true, error: errorAt('paminn') }}
        />
        <TextArea
          {...{ name: 'instanser', label: words.bodies, hint: words.bodiesHint, rows: 12, value: typed.bodies }}
          error={errorAt('instanser')}
        />
        <Button>{words.send}</Button>
      </Form>
    </PreparationFrame>
  )
}
