import { link } from '#paths.ts'
import { Button, DateField, Fold, Form, Input, Select, TextArea, useWords } from '#ui/index.ts'
import { asSentence, longestAnswer, longestLine } from '#values/index.ts'
import type { CommissionProps } from '../commission.page.tsx'
import { commissionWords } from '../commission.words.ts'
import { type ChangeKind, changesFrom, needsReason } from './commission-change.ts'

/** What one can do with a commission from where it stands, each folded away. */
export function ChangeCommissionForms(props: CommissionProps) {
  const { commission, typed } = props
  const words = useWords(commissionWords)
  const changes = changesFrom[commission.status]
  return (
    <section class="sk-on-screen" aria-label={words.kind}>
      {typed && typed.note !== '' && !changes.some((what) => what === typed.what) && (
        <p>
          {words.yourText} <q>{typed.note}</q>
        </p>
      )}
      {changes.map((what) => (
        <Fold key={what} summary={words.forms[what].summary} open={typed?.what === what}>
          <ChangeForm {...props} what={what} />
        </Fold>
      ))}
    </section>
  )
}

function ChangeForm({
  commission,
  owners,
  today,
  typed,
  errors = [],
  what,
}: CommissionProps & { readonly what: ChangeKind }) {
  const words = useWords(commissionWords)
  const isTyped = typed?.what === what
  const errorAt = (field: string) =>
    isTyped ? errors.find((one) => one.field === `${field}-${what}`)?.message : undefined
  const { note, save } = words.forms[what]
  return (
    <Form action={link.commission(commission.id)} hidden={{ vad: what, sedd: String(commission.event) }}>
      {(what === 'reported' || what === 'moved') && (
        <DateField
          {...{ name: 'dag', id: `dag-${what}`, label: what === 'moved' ? words.newDay : words.reportDay }}
          value={isTyped ? typed.day : what === 'moved' ? (commission.dueDay ?? '') : today}
          error={errorAt('dag')}
        />
      )}
      {what === 'reported' && (
        <Input
          {...{ name: 'punkt', id: 'punkt-reported', label: words.reportItem, hint: words.reportItemHint }}
          {...{ value: isTyped ? typed.item : (commission.reportIn ?? ''), maxLength: longestLine }}
          error={errorAt('punkt')}
        />
      )}
      {what === 'handed' && (
        <Select
          {...{ name: 'ansvarig', id: 'ansvarig-handed', label: words.newOwner, prompt: words.pickOwner }}
          choices={owners
            .filter(({ key }) => key !== commission.ownerKey)
            .map(({ key, name }) => ({ value: key, label: asSentence(name.sv) }))}
          {...{ value: isTyped ? typed.owner : '', error: errorAt('ansvarig') }}
        />
      )}
      <TextArea
        {...{ name: 'anteckning', id: `anteckning-${what}`, label: note, rows: 3, limit: longestAnswer }}
        {...{ optional: !needsReason.includes(what), value: isTyped ? typed.note : '' }}
        error={errorAt('anteckning')}
      />
      <Button variant="secondary">{save}</Button>
    </Form>
  )
}
