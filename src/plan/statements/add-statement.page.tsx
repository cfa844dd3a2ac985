import { link } from '#paths.ts'
import { Button, Checkbox, DateField, Form, Input, TextArea, useWords } from '#ui/index.ts'
import { longestAnswer, longestLine } from '#values/index.ts'
import type { StatementKind } from './statement.ts'
import { statementWords } from './statement.words.ts'
import type { TypedStatement } from './statement-form.ts'

export const emptyStatement: TypedStatement = {
  ...{ kind: '', title: '', counterpart: '', asked: '', source: '', caseNumber: '' },
  ...{ received: '', due: '', year: '', toFullCouncil: false },
}

interface Props {
  readonly kind: StatementKind
  readonly typed: TypedStatement
  readonly errorAt: (field: string) => string | undefined
}

/** Where somebody enters a referral that has come, or the request of a year. */
export function AddStatementForm({ kind, typed, errorAt }: Props) {
  const words = useWords(statementWords)
  const isRequest = kind === 'state-request'
  const field = (name: string, label: string) => ({ name, id: `${name}-${kind}`, label, error: errorAt(name) })
  const line = (name: string, label: string, value: string, hint?: string) => ({
    ...{ ...field(name, label), value, maxLength: longestLine, ...(hint && { hint }) },
  })
  return (
    <Form action={link.statements()} id={`ny-${kind}`} hidden={{ slag: kind }} guard>
      <Input {...line('rubrik', words.title, typed.title, words.titleHint)} />
      <Input {...line('motpart', words.counterpart[kind], typed.counterpart)} />
      {isRequest && <Input {...line('ar', words.year, typed.year)} inputMode="numeric" size={6} />}
      {!isRequest && <DateField {...field('inkom', words.received)} value={typed.received} optional />}
      <DateField {...field('senast', isRequest ? words.dueRequest : words.due)} value={typed.due} optional />
      <TextArea
        {...field('fraga', isRequest ? words.askedRequest : words.asked)}
        {...{ value: typed.asked, rows: 3, optional: true, limit: longestAnswer }}
      />
      {!isRequest && <Input {...line('kalla', words.source, typed.source, words.sourceHint)} optional />}
      <Input {...line('diarienummer', words.caseNumber, typed.caseNumber)} optional />
      {!isRequest && (
        <Checkbox
          {...field('fullmaktige', words.toFullCouncil)}
          {...{ hint: words.toFullCouncilHint, checked: typed.toFullCouncil, optional: true }}
        />
      )}
      <Button>{words.save[kind]}</Button>
    </Form>
  )
}
