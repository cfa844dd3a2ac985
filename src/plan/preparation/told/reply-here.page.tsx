import { link } from '#paths.ts'
import {
  Button,
  Checkbox,
  type FieldError,
  Form,
  Input,
  Notice,
  Part,
  Select,
  TextArea,
  useLanguage,
  useWords,
} from '#ui/index.ts'
import { longestLine } from '#values/index.ts'
import { longestReply, type TypedReply } from '../replies/reply-form.ts'
import { toldWords } from './told.words.ts'

interface Props {
  readonly consultation: bigint
  readonly asked: readonly { readonly id: bigint; readonly name: string }[]
  readonly isDemo: boolean
  readonly typed: TypedReply | undefined
  readonly errors: readonly FieldError[]
}

/** Where anyone says what they think of a plan, while the time for it lasts. */
export function ReplyHereForm({ consultation, asked, isDemo, typed, errors }: Props) {
  const words = useWords(toldWords)
  const lang = useLanguage() === 'sv' ? undefined : ('sv' as const)
  const errorAt = (field: string) => errors.find((one) => one.field === field)?.message
  return (
    <Part id="svara" title={words.replyHere}>
      <p>
        {words.replyLead} <a href={`${link.personalData()}#replies`}>{words.kept}</a>
      </p>
      {isDemo && <Notice tone="warning">{words.replyInDemonstration}</Notice>}
      <Form action={link.publicConsultation(consultation)} id="reply-form" guard>
        <Select
          {...{ name: 'instans', label: words.replyFor, prompt: words.other, mayBeEmpty: true }}
          choices={asked.map(({ id, name }) => ({ value: String(id), label: name, lang }))}
          {...{ value: typed?.body ?? '', error: errorAt('instans') }}
        />
        <Input
          {...{
            name: 'fran',
            label: words.replyFrom,
            value: typed?.from ?? '',
            maxLength: longestLine,
            optional: true,
          }}
          error={errorAt('fran')}
        />
        <Checkbox
          {...{ name: 'privat', label: words.replyAsPerson, hint: words.replyAsPersonHint, optional: true }}
          checked={typed?.isPerson ?? false}
        />
        <TextArea
          {...{ name: 'text', label: words.replyText, rows: 10, limit: longestReply, value: typed?.text ?? '' }}
          error={errorAt('text')}
        />
        {/* A program that fills in everything fills in this as well. */}
        <div hidden>
          <label>
            {words.trap} <input name="webbplats" tabIndex={-1} autocomplete="off" />
          </label>
        </div>
        <Button>{words.sendReply}</Button>
      </Form>
    </Part>
  )
}
