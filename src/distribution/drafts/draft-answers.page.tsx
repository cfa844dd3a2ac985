import { link } from '#paths.ts'
import { Button, Form, Input, Select } from '#ui/index.ts'
import { isRoundKind, mayBeSeveral, roundKinds, roundNames } from '../round.ts'
import type { DraftOfKind } from './draft-import.store.ts'
import type { Answers } from './draft-import.ts'
import { columnQuestions, questions } from './field-names.ts'
import { SuggestedInput } from './suggested-input.page.tsx'

export interface DraftAnswersProps {
  readonly draft: DraftOfKind
  /** What the fields show: as saved, or as just typed. */
  readonly answers: Answers
  /** The headings of the file; none when it is no table. */
  readonly header: readonly string[]
  /** Names of bodies to choose from. */
  readonly bodies: readonly string[]
  errorAt(name: string): string | undefined
}

/** The second step: what the file does not say itself, and which column is what. */
export function DraftAnswers({ draft, answers, header, bodies, errorAt }: DraftAnswersProps) {
  const field = (of: keyof typeof questions) => ({
    ...questions[of],
    value: answers[of],
    error: errorAt(questions[of].name),
  })
  return (
    <Form action={link.draftImport(draft.id)} hidden={{ version: draft.version }}>
      {draft.what === 'distribution' && (
        <>
          <Input {...field('year')} inputMode="numeric" size={4} hint="Fyra siffror, till exempel 2013." />
          <Select
            {...field('round')}
            hint="Öronmärkta medel, förstärkning och krisstöd kan vara flera under året. Då frågar vi efter omgångens namn när du har sparat."
            choices={roundKinds
              .filter((kind) => kind !== 'decrease')
              .map((kind) => ({ value: kind, label: upperFirst(roundNames[kind]) }))}
          />
          {asksForName(answers) && (
            <Input
              {...field('roundName')}
              optional
              hint="Behövs när året har flera omgångar av samma slag, till exempel två krisstöd. Skriv det som skiljer dem åt. Annars: lämna tomt."
            />
          )}
          <SuggestedInput {...field('body')} suggestions={bodies} />
          <Input
            {...field('decided')}
            optional
            size={10}
            hint="Till exempel 2013-02-21. Lämna tomt om källan inte anger dagen."
          />
          <Input
            {...field('total')}
            optional
            inputMode="decimal"
            size={14}
            unit="kr"
            hint="Som den står i beslutet. Den jämförs med raderna i filen."
          />
          <Input {...field('source')} optional hint="Var beslutet är publicerat, till exempel en webbadress." />
          <Input {...field('caseNumber')} optional size={20} hint="Lämna tomt om källan inte anger det." />
        </>
      )}
      {header.length > 0 && (
        <fieldset class="ds-fieldset">
          <legend>Kolumner i filen</legend>
          {columnQuestions(draft.what).map(({ field: column, name, label, required }) => (
            <Select
              key={column}
              name={name}
              label={label}
              optional={!required}
              prompt="– ingen kolumn –"
              choices={header.map((heading) => ({ value: heading, label: heading }))}
              value={answers.mapping[column] ?? ''}
              error={errorAt(name)}
            />
          ))}
        </fieldset>
      )}
      <Button variant="secondary">Spara och granska</Button>
    </Form>
  )
}

/** Also where a name was given to a kind that has none: what is wrong must be there to be put right. */
const asksForName = ({ round, roundName }: Answers): boolean =>
  roundName !== '' || (isRoundKind(round) && mayBeSeveral(round))

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
