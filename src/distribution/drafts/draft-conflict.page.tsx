import { link } from '#paths.ts'
import { Notice, Table, useWords } from '#ui/index.ts'
import { draftWords } from './draft.words.ts'
import type { DraftImport } from './draft-import.store.ts'

export interface Difference {
  readonly label: string
  readonly yours: string
  readonly theirs: string
}

/** Two people changed the same draft: both versions side by side, and nothing typed is lost. */
export function DraftConflict({
  draft,
  differences,
}: {
  readonly draft: DraftImport
  readonly differences: readonly Difference[]
}) {
  const words = useWords(draftWords)
  return (
    <>
      <Notice tone="warning" title={words.conflictTitle} announce>
        <p>
          {words.conflict} <a href={link.draftImport(draft.id)}>{words.keepTheirs}</a>.
        </p>
      </Notice>
      <Table
        id="skillnader"
        caption={words.differences}
        columns={[
          { key: 'what', label: words.question, cell: (row) => row.label },
          { key: 'yours', label: words.yours, cell: (row) => row.yours || words.empty },
          { key: 'theirs', label: words.theirs, cell: (row) => row.theirs || words.empty },
        ]}
        rows={differences}
        rowKey={(row) => row.label}
        empty={words.sameThing}
      />
    </>
  )
}
