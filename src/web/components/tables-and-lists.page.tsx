import { link } from '#paths.ts'
import {
  BulkForm,
  Button,
  type Column,
  Definitions,
  FileList,
  Notice,
  Pagination,
  RowsShown,
  type Sorting,
  sortLink,
  Table,
  WhoAndWhen,
} from '#ui/index.ts'
import { type ExampleColumn, type ExampleRow, exampleRows } from './example-rows.ts'
import { longWord, Sample, State } from './sample.page.tsx'

export interface TablesProps {
  readonly query: URLSearchParams
  readonly sorting: Sorting<ExampleColumn>
  /** The example's rows in that order. */
  readonly rows: readonly ExampleRow[]
  /** The ids of the rows that somebody sent, when somebody did. */
  readonly sent: readonly string[] | undefined
}

const plain: readonly Column<ExampleRow>[] = [
  { key: 'namn', label: 'Mottagare', cell: ({ name }) => name },
  { key: 'belopp', label: 'Belopp', unit: 'kr', kind: 'amount', cell: ({ amount }) => amount },
  { key: 'dag', label: 'Beslut', kind: 'day', cell: ({ day }) => day },
]

export function Tables({ query, sorting, rows, sent }: TablesProps) {
  const isSent = sent !== undefined
  const columns = plain.map((column) => ({
    ...column,
    sort: sortLink(column.key, sorting, query, column.key === 'namn' ? 'ascending' : 'descending'),
  }))
  const all = (valj?: 'alla') => `${link.components({ grupp: 'tabeller', valj })}#del-BulkForm`
  return (
    <>
      <Sample
        name="Table"
        when="Rader och kolumner; en bred tabell rullar i sin egen ruta, och kolumnernas rubriker sorterar."
      >
        <State of="Som sorteras med länkar">
          <Table id="sorterad" caption="Bidrag (exempel)" columns={columns} rows={rows} rowKey={({ id }) => id} />
        </State>
        <State of="Tom">
          <Table
            id="tom"
            caption="Bidrag"
            columns={plain}
            rows={[]}
            rowKey={({ id }) => id}
            empty="Inga bidrag passar sökningen"
          />
        </State>
        <State of="Med tiotusen rader">
          <p>
            Ingen är hjälpt av tiotusen rader på en gång: servern sorterar och sidan visar hundra. Säg vilka som visas,
            och ge ett sökfält ovanför.
          </p>
          <RowsShown first={1} last={100} total={10_000} />
          <Pagination current={1} total={100} href={(sida) => link.components({ grupp: 'tabeller', sida })} />
        </State>
      </Sample>
      <Sample name="BulkForm" when="Något som görs med flera rader på en gång: bocka i dem och tryck på knappen.">
        {isSent && (
          <Notice tone={sent.length > 0 ? 'success' : 'warning'} level={3} announce title={sentTitle(sent.length)}>
            Det här är ett exempel, så inget har ändrats.
          </Notice>
        )}
        <BulkForm
          action={link.components()}
          method="get"
          hidden={{ grupp: 'tabeller' }}
          all={{ count: exampleRows.length - 1, href: all('alla'), noneHref: all() }}
          acts={
            <>
              <Button name="gor" value="godkann">
                Godkänn
              </Button>
              <Button name="gor" value="atersand" variant="secondary">
                Återsänd
              </Button>
            </>
          }
        >
          <Table
            id="valbar"
            caption="Redovisningar (exempel)"
            columns={plain}
            rows={exampleRows}
            rowKey={({ id }) => id}
            selection={{
              name: 'rad',
              value: ({ id }) => id,
              label: ({ name }) => name,
              mayChoose: ({ amount }) => amount !== null,
              isChosen: ({ id }) => query.get('valj') === 'alla' || (sent?.includes(id) ?? false),
            }}
          />
        </BulkForm>
      </Sample>
      <Sample name="FileList" when="Filer att hämta, med slag och storlek innan man trycker.">
        <State of="Med filer">
          <FileList
            files={[
              {
                key: 'a',
                name: 'Ansökan (exempel)',
                href: '#del-FileList',
                kind: 'PDF',
                bytes: 1_240_000,
                note: <WhoAndWhen what="Inlämnad av" who="sökande" at={new Date('2026-03-03T07:30:00Z')} />,
              },
              { key: 'b', name: `${longWord} (exempel)`, href: '#del-FileList', kind: 'CSV', bytes: 12_300 },
              { key: 'c', name: 'Film (exempel)', kind: 'MP4', bytes: null, note: 'Filen görs i ordning.' },
            ]}
          />
        </State>
        <State of="Tom">
          <FileList files={[]} empty="Inga filer är inlämnade" />
        </State>
      </Sample>
      <Sample name="Definitions" when="Ord och vad de betyder.">
        <Definitions
          words={[
            {
              term: 'Återföring',
              id: 'ord-aterforing',
              meaning: 'Rättelsen av det som blev fel. Båda händelserna finns kvar.',
            },
            { term: longWord, meaning: 'Ett ord som är längre än en telefon är bred.' },
          ]}
        />
      </Sample>
    </>
  )
}

function sentTitle(count: number): string {
  if (count === 0) return 'Ingen rad var vald'
  return count === 1 ? 'En rad är godkänd' : `${count} rader är godkända`
}
