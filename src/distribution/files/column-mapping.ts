/** Which heading of a file stands for which of our fields. Saved from one year to the next. */
export type Mapping<Field extends string> = Readonly<Partial<Record<Field, string>>>

/** A field's headings as files are known to call it, most telling first, folded as `foldWord` does. */
export type Columns<Field extends string> = Readonly<
  Record<Field, { readonly required: boolean; readonly headings: readonly string[] }>
>

export type MappingReason =
  | 'field has no column'
  | 'field is unknown'
  | 'heading is not in the file'
  | 'heading is used twice'

export interface MappingProblem {
  readonly reason: MappingReason
  readonly field: string
  readonly heading: string | null
}

/** `Statligt bidrag (kr)` → `statligt_bidrag_kr`: without case, diacritics and punctuation. */
export const foldWord = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_|_$/g, '')

const fieldsOf = <Field extends string>(columns: Columns<Field>): readonly Field[] => Object.keys(columns) as Field[]

/** A first proposal, for a person to change: each field's best known heading, no heading for two fields. */
export function suggestMapping<Field extends string>(
  columns: Columns<Field>,
  header: readonly string[],
): Mapping<Field> {
  const mapping: Partial<Record<Field, string>> = {}
  const free = new Map(header.toReversed().map((heading) => [foldWord(heading), heading]))
  for (const field of fieldsOf(columns)) {
    const known = [field, ...columns[field].headings].find((each) => free.has(each))
    const heading = known === undefined ? undefined : free.get(known)
    if (known === undefined || heading === undefined) continue
    mapping[field] = heading
    free.delete(known)
  }
  return mapping
}

/**
 * Checks a mapping as a form or a command gives it. A heading that is empty or missing leaves its field out. The
 * mapping in the answer holds only what is sound, and may be read with when there are no problems.
 */
export function checkMapping<Field extends string>(
  columns: Columns<Field>,
  header: readonly string[],
  wanted: Readonly<Record<string, string | undefined>>,
): { readonly mapping: Mapping<Field>; readonly problems: readonly MappingProblem[] } {
  const mapping: Partial<Record<Field, string>> = {}
  const problems: MappingProblem[] = []
  const used = new Set<string>()
  for (const [field, heading] of Object.entries(wanted)) {
    if (!heading) continue
    const reason = findProblem(columns, header, used, field, heading)
    if (reason) problems.push({ reason, field, heading })
    else mapping[field as Field] = heading
    used.add(heading)
  }
  for (const field of fieldsOf(columns))
    if (columns[field].required && !wanted[field])
      problems.push({ reason: 'field has no column', field, heading: null })
  return { mapping, problems }
}

function findProblem(
  columns: Columns<string>,
  header: readonly string[],
  used: ReadonlySet<string>,
  field: string,
  heading: string,
): MappingReason | undefined {
  if (!Object.hasOwn(columns, field)) return 'field is unknown'
  if (!header.includes(heading)) return 'heading is not in the file'
  return used.has(heading) ? 'heading is used twice' : undefined
}
