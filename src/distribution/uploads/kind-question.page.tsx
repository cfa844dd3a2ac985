import { Radios, useLanguage } from '#ui/index.ts'
import { asSentence } from '#values/index.ts'
import { fieldWords } from '../answers/field.words.ts'
import { importKinds } from '../answers/field-names.ts'
import { uploadWords } from './upload.words.ts'

export interface KindQuestionProps {
  /** What was chosen, as sent. */
  readonly what?: string | undefined
  readonly error?: string | undefined
}

/** What a file holds: asked with the file, and once more of a file that came without the answer. */
export function KindQuestion({ what, error }: KindQuestionProps) {
  const language = useLanguage()
  const words = uploadWords[language]
  return (
    <Radios
      name="slag"
      label={words.question}
      choices={importKinds.map((value) => ({
        ...{ value, label: asSentence(fieldWords[language].kinds[value]), hint: words.hints[value] },
      }))}
      {...(what === undefined ? {} : { value: what })}
      error={error}
    />
  )
}
