import { link } from '#paths.ts'
import { Button, DateField, Form, Input, MoneyField, Select, TextArea, useWords } from '#ui/index.ts'
import { asSentence, longestAnswer, longestLine } from '#values/index.ts'
import type { Named } from '../settings.ts'
import { commissionWords } from './commission.words.ts'
import { type Giver, otherGiver, type TypedCommission } from './commission-form.ts'

export const emptyCommission: TypedCommission = {
  ...{ title: '', giver: '', giverName: '', given: '', source: '', wording: '' },
  ...{ first: '', last: '', amount: '', owner: '', due: '', reportIn: '' },
}

interface Props {
  readonly typed: TypedCommission
  readonly givers: readonly Giver[]
  readonly owners: readonly Named[]
  readonly errorAt: (field: string) => string | undefined
}

/** Where somebody enters what the department has been told to do. */
export function AddCommissionForm({ typed, givers, owners, errorAt }: Props) {
  const words = useWords(commissionWords)
  const offered = [
    ...givers.map(({ value, name }) => ({ value, label: asSentence(name) })),
    { value: otherGiver, label: words.otherGiver },
  ]
  const line = (name: string, label: string, value: string, hint?: string) => ({
    ...{ name, label, value, maxLength: longestLine, error: errorAt(name), ...(hint && { hint }) },
  })
  const day = (name: string, label: string, value: string) => ({
    ...{ name, label, value, optional: true, error: errorAt(name) },
  })
  return (
    <Form action={link.commissions()} id="nytt" guard>
      <Input {...line('uppdrag', words.title, typed.title, words.titleHint)} />
      <Select
        {...{ name: 'givare', label: words.giver, prompt: words.pickGiver, choices: offered, value: typed.giver }}
        error={errorAt('givare')}
      />
      <Input {...line('givare-namn', words.giverName, typed.giverName)} optional />
      <DateField {...day('givet', words.givenDay, typed.given)} />
      <Input {...line('kalla', words.source, typed.source, words.sourceHint)} optional />
      <TextArea
        {...{ name: 'lydelse', label: words.wording, hint: words.wordingHint, value: typed.wording, rows: 4 }}
        {...{ optional: true, limit: longestAnswer, error: errorAt('lydelse') }}
      />
      <DateField {...day('borjar', words.first, typed.first)} />
      <DateField {...day('slutar', words.last, typed.last)} />
      <MoneyField
        {...{ name: 'belopp', label: words.money, value: typed.amount, optional: true, error: errorAt('belopp') }}
      />
      <Select
        {...{ name: 'ansvarig', label: words.owner, prompt: words.pickOwner, value: typed.owner }}
        choices={owners.map(({ key, name }) => ({ value: key, label: asSentence(name.sv) }))}
        error={errorAt('ansvarig')}
      />
      <DateField {...day('senast', words.due, typed.due)} />
      <Input {...line('redovisas-i', words.reportIn, typed.reportIn, words.reportInHint)} optional />
      <Button>{words.save}</Button>
    </Form>
  )
}
