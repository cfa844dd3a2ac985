import { link } from '#paths.ts'
import {
  Button,
  Checkbox,
  DateField,
  FieldGroup,
  Form,
  Input,
  Select,
  TextArea,
  useLanguage,
  useWords,
} from '#ui/index.ts'
import { longestAnswer, textIn } from '#values/index.ts'
import { longestTitle, type TypedDeadline, usualNotice } from './deadlines/deadline-form.ts'
import { shifts } from './recurring/recurring.ts'
import { recurringWords } from './recurring/recurring.words.ts'
import type { WhoseNames } from './whose.route.ts'
import { yearWords } from './year.words.ts'

export const emptyDeadline: TypedDeadline = {
  ...{ title: '', first: '', last: '', roles: [], body: '', purpose: '' },
  ...{ shift: 'next', notice: String(usualNotice), recurs: false },
}

interface Props {
  readonly typed: TypedDeadline
  readonly names: WhoseNames
  readonly errorAt: (field: string) => string | undefined
}

/** Where somebody adds a deadline by hand. */
export function AddDeadlineForm({ typed, names, errorAt }: Props) {
  const words = useWords(yearWords)
  const kinds = useWords(recurringWords)
  const language = useLanguage()
  return (
    <Form action={link.yearWheel()} id="ny-tidsfrist" guard>
      <Input
        {...{ name: 'vad', label: words.addWhat, hint: words.titleHint, value: typed.title, maxLength: longestTitle }}
        error={errorAt('vad')}
      />
      <DateField
        {...{ name: 'borjar', label: words.first, hint: words.firstHint, value: typed.first, optional: true }}
        error={errorAt('borjar')}
      />
      <DateField {...{ name: 'senast', label: words.last, value: typed.last, error: errorAt('senast') }} />
      <Select
        {...{ name: 'ledig', label: words.dayOff, prompt: words.pickDayOff, value: typed.shift }}
        choices={shifts.map((value) => ({ value, label: kinds.shifts[value] }))}
        error={errorAt('ledig')}
      />
      <Select
        {...{ name: 'organ', label: words.whose, hint: words.whoseHint, prompt: words.noBody, value: typed.body }}
        {...{ mayBeEmpty: true, error: errorAt('organ') }}
        choices={names.bodies.map(({ key, name }) => ({ value: key, label: textIn(language, name).text }))}
      />
      <FieldGroup id="roller" label={words.roles} optional>
        <div class="sk-columns">
          {names.roles.map(({ role, name }) => (
            <Checkbox
              key={role}
              {...{ name: `roll-${role}`, label: name, checked: typed.roles.includes(role), optional: true }}
            />
          ))}
        </div>
      </FieldGroup>
      <TextArea
        {...{ name: 'varfor', label: words.purpose, value: typed.purpose, optional: true, rows: 3 }}
        {...{ limit: longestAnswer, error: errorAt('varfor') }}
      />
      <Input
        {...{ name: 'fore', label: words.notice, hint: words.noticeHint, value: typed.notice, unit: words.days }}
        {...{ inputMode: 'numeric', size: 4, error: errorAt('fore') }}
      />
      <Checkbox
        {...{ name: 'varje', label: words.recurs, hint: words.recursHint, checked: typed.recurs, optional: true }}
      />
      <Button>{words.save}</Button>
    </Form>
  )
}
