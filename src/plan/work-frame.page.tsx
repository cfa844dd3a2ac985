import type { ComponentChildren } from 'preact'
import { link } from '#paths.ts'
import { type Crumb, ErrorSummary, type FieldError, type Site, SitePage } from '#ui/index.ts'
import { planWords } from './plan.words.ts'

interface Props {
  readonly site: Site
  readonly title: Crumb['label']
  /** The way here from "Arbete". The last one is the page itself. */
  readonly way: readonly Crumb[]
  readonly errors?: readonly FieldError[]
  readonly children: ComponentChildren
}

/** The frame of every working page of the room: under "Arbete", in no search engine, its faults first. */
export function WorkFrame({ site, title, way, errors = [], children }: Props) {
  return (
    <SitePage
      site={site}
      title={title}
      noIndex
      hasErrors={errors.length > 0}
      current={link.work()}
      breadcrumbs={[{ label: planWords[site.language].work, href: link.work() }, ...way]}
    >
      <ErrorSummary errors={errors} />
      {children}
    </SitePage>
  )
}
