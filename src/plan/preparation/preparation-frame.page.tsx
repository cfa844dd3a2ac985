import type { ComponentChildren } from 'preact'
import { link } from '#paths.ts'
import { type FieldError, InSwedish, PageHeading, type Site } from '#ui/index.ts'
import { planWords } from '../plan.words.ts'
import { WorkFrame } from '../work-frame.page.tsx'

interface Props {
  readonly site: Site
  readonly plan: { readonly plan: bigint; readonly title: string }
  readonly title: string
  readonly lead?: string | undefined
  readonly errors?: readonly FieldError[]
  readonly children: ComponentChildren
}

/** The frame of the pages about one plan that is being made: below that plan, and it below all plans. */
export function PreparationFrame({ site, plan: { plan, title: name }, title, lead, errors = [], children }: Props) {
  return (
    <WorkFrame
      site={site}
      title={title}
      way={[
        { label: planWords[site.language].workTitle, href: link.planWork() },
        { label: { sv: name }, href: link.preparation(plan) },
        { label: title },
      ]}
      errors={errors}
    >
      <PageHeading title={title} kicker={<InSwedish>{name}</InSwedish>} lead={lead} />
      {children}
    </WorkFrame>
  )
}
