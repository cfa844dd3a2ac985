import { Radios } from '#ui/index.ts'
import { importNames } from '../drafts/field-names.ts'

export interface KindQuestionProps {
  /** What was chosen, as sent. */
  readonly what?: string | undefined
  readonly error?: string | undefined
}

const hints: Readonly<Record<string, string>> = {
  distribution: 'Hur regionen fördelade pengarna på mottagare ett år.',
  'state-grants': 'Vad staten gav till regionen. Filen får ha flera år och flera regioner.',
}

/** What a file holds: asked with the file, and once more of a file that came without the answer. */
export const KindQuestion = ({ what, error }: KindQuestionProps) => (
  <Radios
    name="slag"
    label="Vad innehåller filen?"
    choices={Object.entries(importNames).map(([value, name]) => ({
      value,
      label: name.charAt(0).toUpperCase() + name.slice(1),
      hint: hints[value] ?? '',
    }))}
    {...(what === undefined ? {} : { value: what })}
    error={error}
  />
)
