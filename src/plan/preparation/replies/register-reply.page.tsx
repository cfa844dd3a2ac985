import { link } from '#paths.ts'
import {
  Button,
  Checkbox,
  DateField,
  type FieldError,
  File,
  Form,
  Input,
  Select,
  TextArea,
  useLanguage,
  useWords,
} from '#ui/index.ts'
import { type Day, longestLine } from '#values/index.ts'
import type { ConsultedBody } from '../consultation/consultation.ts'
import { consultationWords } from '../consultation/consultation.words.ts'
import { longestReply, type TypedReply } from './reply-form.ts'

interface Props {
  readonly consultation: { readonly id: bigint }
  readonly bodies: readonly ConsultedBody[]
  readonly today: Day
  readonly typed: TypedReply | undefined
  readonly errors: readonly FieldError[]
}

/** Where a reply that has come is registered. */
export function RegisterReplyForm({ consultation, bodies, today, typed, errors }: Props) {
  const words = useWords(consultationWords)
  const lang = useLanguage() === 'sv' ? undefined : ('sv' as const)
  const errorAt = (field: string) => errors.find((one) => one.field === field)?.message
  return (
    <Form action={link.registerReply(consultation.id)} id="reply-form" multipart guard>
      <p>{words.registerWhat}</p>
      <Select
        {...{ name: 'instans', label: words.from, prompt: words.other, mayBeEmpty: true, error: errorAt('instans') }}
        choices={[...bodies]
          .sort((a, b) => a.replies - b.replies)
          .map(({ id, name }) => ({ value: String(id), label: name, lang }))}
        value={typed?.body ?? ''}
      />
      <Input
        {...{ name: 'fran', label: words.fromOther, value: typed?.from ?? '', maxLength: longestLine, optional: true }}
        error={errorAt('fran')}
      />
      <Checkbox
        {...{ name: 'privat', label: words.isPerson, hint: words.isPersonHint, optional: true }}
        checked={typed?.isPerson ?? false}
      />
      <DateField name="inkom" label={words.received} value={typed?.receivedDay ?? today} error={errorAt('inkom')} />
      <TextArea
        {...{ name: 'text', label: words.text, hint: words.textHint, rows: 10, limit: longestReply, optional: true }}
        {...{ value: typed?.text ?? '', error: errorAt('text') }}
      />
      <File name="fil" label={words.file} hint={words.fileHint} optional error={errorAt('fil')} />
      <Button>{words.save}</Button>
    </Form>
  )
}
