import { link } from '#paths.ts'
import { Button, type FieldError, Form, Input, Notice, Part, TextArea, useWords } from '#ui/index.ts'
import { longestLine } from '#values/index.ts'
import { accessibilityWords } from './accessibility.words.ts'
import { longestMessage, type TypedMessage } from './message.ts'

export interface MessageFormProps {
  readonly typed?: TypedMessage | undefined
  readonly errors?: readonly FieldError[]
}

/** R40: where anyone says that something cannot be used. */
export function MessageForm({ typed, errors = [], isDemo }: MessageFormProps & { readonly isDemo: boolean }) {
  const words = useWords(accessibilityWords)
  const errorAt = (field: string) => errors.find((one) => one.field === field)?.message
  return (
    <Part id="sag-till" title={words.form}>
      <p>
        {words.formLead} <a href={`${link.personalData()}#messages`}>{words.kept}</a>
      </p>
      {isDemo && <Notice tone="warning">{words.formInDemonstration}</Notice>}
      <Form action={link.accessibility()}>
        <TextArea
          name="meddelande"
          label={words.message}
          hint={words.messageHint}
          value={typed?.text ?? ''}
          limit={longestMessage}
          error={errorAt('meddelande')}
        />
        <Input
          {...{ name: 'sida', label: words.page, hint: words.pageHint, value: typed?.page ?? '' }}
          {...{ optional: true, maxLength: longestLine, error: errorAt('sida') }}
        />
        <Input
          {...{ name: 'svar', label: words.answerTo, hint: words.answerHint, value: typed?.answerTo ?? '' }}
          {...{ optional: true, maxLength: longestLine, error: errorAt('svar') }}
        />
        {/* A program that fills in everything fills in this as well. */}
        <div hidden>
          <label>
            {words.trap} <input name="webbplats" tabIndex={-1} autocomplete="off" />
          </label>
        </div>
        <Button>{words.send}</Button>
      </Form>
    </Part>
  )
}
