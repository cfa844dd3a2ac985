import { link } from '#paths.ts'
import { Notice, Table } from '#ui/index.ts'
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
  return (
    <>
      <Notice tone="warning" title="Någon annan ändrade uppgifterna medan du arbetade" announce>
        <p>
          Det du skrev är inte sparat, men det står kvar i formuläret. Spara igen för att det ska gälla, eller{' '}
          <a href={link.draftImport(draft.id)}>behåll det som den andra sparade</a>.
        </p>
      </Notice>
      <Table
        id="skillnader"
        caption="Det som skiljer"
        columns={[
          { key: 'what', label: 'Uppgift', cell: (row) => row.label },
          { key: 'yours', label: 'Du skrev', cell: (row) => row.yours || 'tomt' },
          { key: 'theirs', label: 'Sparat nu', cell: (row) => row.theirs || 'tomt' },
        ]}
        rows={differences}
        rowKey={(row) => row.label}
        empty="Ni skrev samma sak."
      />
    </>
  )
}
