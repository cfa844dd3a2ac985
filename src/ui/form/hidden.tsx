export interface HiddenProps {
  readonly values: Readonly<Record<string, string | number | undefined>>
}

/** What a form carries along unseen: a token, a version, the filters of a search. */
export function Hidden({ values }: HiddenProps) {
  return (
    <>
      {Object.entries(values).map(
        ([name, value]) => value !== undefined && <input key={name} type="hidden" name={name} value={value} />,
      )}
    </>
  )
}
