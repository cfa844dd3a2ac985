import { link } from '#paths.ts'
import { Button, Form, Input, langOfSwedish, Select, useLanguage } from '#ui/index.ts'
import { asSentence, unitOfMoney } from '#values/index.ts'
import { workWords } from '../distribution-work.words.ts'
import { draftWords } from '../drafts/draft.words.ts'
import type { DraftOfKind } from '../drafts/draft-import.store.ts'
import type { Answers } from '../drafts/draft-import.ts'
import { isRoundKind, mayBeSeveral, roundKinds } from '../round.ts'
import { fieldWords } from './field.words.ts'
import { columnQuestions, questionNames } from './field-names.ts'
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
  const language = useLanguage()
  const words = draftWords[language]
  const { questions, columns } = fieldWords[language]
  const { rounds } = workWords[language]
  const field = (of: keyof typeof questions) => ({
    ...{ name: questionNames[of], label: questions[of], value: answers[of], error: errorAt(questionNames[of]) },
  })
  return (
    <Form action={link.draftImport(draft.id)} hidden={{ version: draft.version }}>
      {draft.what === 'distribution' && (
        <>
          <Input {...field('year')} inputMode="numeric" size={4} hint={words.yearHint} />
          <Select
            {...field('round')}
            hint={words.roundHint}
            choices={roundKinds
              .filter((kind) => kind !== 'decrease')
              .map((kind) => ({ value: kind, label: asSentence(rounds[kind]) }))}
          />
          {asksForName(answers) && <Input {...field('roundName')} optional hint={words.roundNameHint} />}
          <SuggestedInput {...field('body')} suggestions={bodies} />
          <Input {...field('decided')} optional size={10} hint={words.decidedHint} />
          <Input
            {...field('total')}
            optional
            inputMode="decimal"
            size={14}
            unit={unitOfMoney[language]}
            hint={words.totalHint}
          />
          <Input {...field('source')} optional hint={words.sourceHint} />
          <Input {...field('caseNumber')} optional size={20} hint={words.caseNumberHint} />
        </>
      )}
      {header.length > 0 && (
        <fieldset class="ds-fieldset">
          <legend>{words.columns}</legend>
          {columnQuestions(draft.what).map(({ field: column, name, required }) => (
            <Select
              key={column}
              name={name}
              label={columns[column as keyof typeof columns]}
              optional={!required}
              prompt={words.noColumn}
              choices={header.map((heading) => ({ value: heading, label: heading, lang: langOfSwedish(language) }))}
              value={answers.mapping[column] ?? ''}
              error={errorAt(name)}
            />
          ))}
        </fieldset>
      )}
      <Button variant="secondary">{words.save}</Button>
    </Form>
  )
}

/** Also where a name was given to a kind that has none: what is wrong must be there to be put right. */
const asksForName = ({ round, roundName }: Answers): boolean =>
  roundName !== '' || (isRoundKind(round) && mayBeSeveral(round))
