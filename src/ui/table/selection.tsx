import type { ComponentChildren } from 'preact'
import { Hidden, type HiddenProps } from '../form/hidden.tsx'
import { interfaceWords } from '../language/interface.words.ts'
import { useWords } from '../language/language.tsx'

export interface Selection<Row> {
  /** What the form sends for each row that is ticked. */
  readonly name: string
  readonly value: (row: Row) => string
  /** What the row is called, as it is read out: "Välj Wermland Opera". */
  readonly label: (row: Row) => string
  readonly isChosen?: (row: Row) => boolean
  /** Absent when every row may be chosen. */
  readonly mayChoose?: (row: Row) => boolean
}

export function SelectHead() {
  return (
    <th scope="col" class="sk-select">
      <span class="ds-sr-only">{useWords(interfaceWords).select}</span>
    </th>
  )
}

export function SelectCell<Row>({ row, selection }: { readonly row: Row; readonly selection: Selection<Row> }) {
  const words = useWords(interfaceWords)
  const { name, value, label, isChosen, mayChoose } = selection
  return (
    <td class="sk-select">
      {(mayChoose?.(row) ?? true) && (
        <label>
          <input class="ds-input" type="checkbox" name={name} value={value(row)} checked={isChosen?.(row) ?? false} />
          <span class="ds-sr-only">{words.selectRow(label(row))}</span>
        </label>
      )}
    </td>
  )
}

export interface BulkFormProps {
  readonly action: string
  /** `get` for what changes nothing, such as fetching the rows that are ticked. */
  readonly method?: 'post' | 'get'
  readonly hidden?: HiddenProps['values']
  /** How many rows can be ticked here, and where one gets them all ticked or none. */
  readonly all?: { readonly count: number; readonly href: string; readonly noneHref: string }
  /** The buttons: what is done with the rows that are ticked. */
  readonly acts: ComponentChildren
  /** The table. */
  readonly children: ComponentChildren
}

/** Something done with several rows at once: tick them, then press a button. */
export function BulkForm({ action, method = 'post', hidden = {}, all, acts, children }: BulkFormProps) {
  const words = useWords(interfaceWords)
  return (
    <form class="sk-bulk" action={action} method={method} noValidate>
      <Hidden values={hidden} />
      {all && (
        <p class="sk-bulk-all">
          <a href={all.href}>{words.selectAll(all.count)}</a>
          <a href={all.noneHref}>{words.selectNone}</a>
        </p>
      )}
      {children}
      <fieldset class="sk-bulk-acts">
        <legend>{words.withSelected}</legend>
        <div class="sk-buttons">{acts}</div>
      </fieldset>
    </form>
  )
}
