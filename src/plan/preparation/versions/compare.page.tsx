import { link } from '#paths.ts'
import { Button, Form, Part, Select, type Site } from '#ui/index.ts'
import type { Version } from '../preparation.store.ts'
import type { Preparation } from '../preparation.ts'
import { preparationWords } from '../preparation.words.ts'
import { PreparationFrame } from '../preparation-frame.page.tsx'
import { ChangeList, type ShownChange } from './change-list.page.tsx'
import { compareWords } from './compare.words.ts'

interface Props {
  readonly site: Site
  readonly plan: Preparation
  readonly versions: readonly Version[]
  readonly from: Version
  readonly to: Version
  readonly changes: readonly ShownChange[]
}

/** What differs between two versions of a plan, word by word. */
export function ComparePage({ site, plan, versions, from, to, changes }: Props) {
  const words = compareWords[site.language]
  const shared = preparationWords[site.language]
  const choices = versions.map((one) => ({ value: String(one.id), label: shared.version(one.number) }))
  return (
    <PreparationFrame {...{ site, plan, title: words.title, lead: words.lead(from.number, to.number) }}>
      <Form action={link.compareVersions(plan.plan)} method="get">
        <Select name="fran" label={words.from} choices={choices} value={String(from.id)} />
        <Select name="till" label={words.to} choices={choices} value={String(to.id)} />
        <Button variant="secondary">{words.show}</Button>
      </Form>
      <Part id="andringar" title={words.changes(changes.length)}>
        <ChangeList changes={changes} />
      </Part>
    </PreparationFrame>
  )
}
