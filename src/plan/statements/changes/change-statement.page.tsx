import { link } from '#paths.ts'
import { Button, DateField, Fold, Form, Input, Part, Radios, RuleTold, Select, TextArea, useWords } from '#ui/index.ts'
import { asSentence, longestAnswer, longestLine } from '#values/index.ts'
import type { StatementProps } from '../statement.page.tsx'
import { changeWords } from './change.words.ts'
import { levels } from './change-form.ts'
import { type ChangeKind, changesFrom, type DoneBy, doneBy, needsReason } from './statement-change.ts'

/** Where the forms of those who may do it lead. */
const actions: Readonly<Record<DoneBy, (id: bigint) => string>> = {
  'draft statements': link.statement,
  'propose statements': link.proposeStatement,
  'decide statements': link.decideStatement,
}

/** What the person can do with a statement from where it stands, each folded away. */
export function ChangeStatementForms(props: StatementProps) {
  const { statement, mayDo, typed } = props
  const words = useWords(changeWords)
  const changes = changesFrom[statement.status].filter((what) => mayDo(doneBy[what]))
  const isGone = typed !== undefined && !changes.some((what) => what === typed.what)
  if (changes.length === 0 && !isGone) return null
  return (
    <div class="sk-on-screen">
      <Part id="gor" title={words.title}>
        {isGone && typed.note !== '' && (
          <p>
            {words.yourText} <q>{typed.note}</q>
          </p>
        )}
        {changes.map((what) => (
          <Fold key={what} summary={words.forms[what].summary} open={typed?.what === what}>
            <ChangeForm {...props} what={what} />
          </Fold>
        ))}
      </Part>
    </div>
  )
}

type FormProps = StatementProps & { readonly what: ChangeKind }

function ChangeForm(props: FormProps) {
  const { statement, today, typed, errors = [], what } = props
  const words = useWords(changeWords)
  const isTyped = typed?.what === what
  const { note, save } = words.forms[what]
  const errorAt = (field: string) =>
    isTyped ? errors.find((one) => one.field === `${field}-${what}`)?.message : undefined
  const needsDay = what === 'decided' || what === 'sent'
  return (
    <Form action={actions[doneBy[what]](statement.id)} hidden={{ vad: what, sedd: String(statement.event) }}>
      {what === 'published' && <p>{words.publishedNow}</p>}
      {what === 'decided' && <WhoDecided {...props} errorAt={errorAt} />}
      {needsDay && (
        <DateField
          {...{ name: 'dag', id: `dag-${what}`, label: what === 'sent' ? words.sentDay : words.decidedDay }}
          {...{ value: isTyped ? typed.day : today, error: errorAt('dag') }}
        />
      )}
      {what === 'sent' && (
        <Input
          {...{ name: 'hur', id: 'hur-sent', label: words.how, hint: words.howHint, maxLength: longestLine }}
          {...{ value: isTyped ? typed.how : '', error: errorAt('hur') }}
        />
      )}
      <TextArea
        {...{ name: 'anteckning', id: `anteckning-${what}`, label: note, rows: 3, limit: longestAnswer }}
        {...{ optional: !needsReason.includes(what), value: isTyped ? typed.note : '', error: errorAt('anteckning') }}
      />
      <Button variant="secondary">{save}</Button>
    </Form>
  )
}

/** Which body, and whether itself or a delegate of it. */
function WhoDecided({
  statement,
  bodies,
  law,
  typed,
  errorAt,
}: FormProps & { readonly errorAt: (field: string) => string | undefined }) {
  const words = useWords(changeWords)
  return (
    <>
      <Select
        {...{ name: 'organ', id: 'organ-decided', label: words.body, prompt: words.pickBody }}
        choices={bodies.map(({ key, name }) => ({ value: key, label: asSentence(name.sv) }))}
        {...{ value: typed?.body || (bodies.length === 1 ? (bodies[0]?.key ?? '') : ''), error: errorAt('organ') }}
      />
      <Radios
        {...{ name: 'niva', id: 'niva-decided', label: words.level, error: errorAt('niva') }}
        choices={[
          { value: levels.body, label: words.levels.body },
          { value: levels.delegate, label: words.levels.delegate },
        ]}
        value={typed?.level ?? ''}
      />
      <Input
        {...{ name: 'regel', id: 'regel-decided', label: words.rule, hint: words.ruleHint, maxLength: longestLine }}
        {...{ optional: true, value: typed?.rule ?? '', error: errorAt('regel') }}
      />
      {statement.toFullCouncil && <RuleTold rule={law('R23')} />}
    </>
  )
}
