import { link } from '#paths.ts'
import { Button, Empty, Form, InSwedish, Part, Select, type Site, Tag, useWords } from '#ui/index.ts'
import type { Version } from '../preparation.store.ts'
import type { Preparation } from '../preparation.ts'
import { preparationWords } from '../preparation.words.ts'
import { PreparationFrame } from '../preparation-frame.page.tsx'
import { compareWords } from './compare.words.ts'
import type { Piece } from './pieces.route.ts'
import type { Change } from './text-change.ts'

interface Props {
  readonly site: Site
  readonly plan: Preparation
  readonly versions: readonly Version[]
  readonly from: Version
  readonly to: Version
  readonly changes: readonly (Change & { readonly pieces: readonly Piece[] })[]
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
        {changes.length === 0 ? (
          <Empty title={words.none} />
        ) : (
          <>
            <p class="sk-quiet">{words.legend}</p>
            {changes.map(({ key, kind, called, pieces }) => (
              <section key={key} aria-labelledby={key}>
                <h3 id={key}>
                  <InSwedish>{called}</InSwedish> <Tag>{words.kinds[kind]}</Tag>
                </h3>
                <p class="sk-as-written">
                  <InSwedish>
                    {pieces.map((piece, at) => (
                      <PieceTold key={`${key}-${at}`} {...piece} />
                    ))}
                  </InSwedish>
                </p>
              </section>
            ))}
          </>
        )}
      </Part>
    </PreparationFrame>
  )
}

/** Marked for the eye by its line, and for the ear by a word. */
function PieceTold({ text, only }: Piece) {
  const words = useWords(compareWords)
  if (only === null) return <>{text}</>
  const Mark = only === 'after' ? 'ins' : 'del'
  return (
    <Mark>
      <span class="ds-sr-only">{words.only[only]}</span>
      {text}
    </Mark>
  )
}
