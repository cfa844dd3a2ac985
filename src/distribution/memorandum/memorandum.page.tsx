import { link } from '#paths.ts'
import {
  Button,
  ButtonLink,
  Buttons,
  Facts,
  type FieldError,
  Form,
  InSwedish,
  Notice,
  type Site,
  TextArea,
} from '#ui/index.ts'
import { ScenarioFrame } from '../workbench/scenario-frame.page.tsx'
import type { StoredScenario } from '../workbench/stored-scenario.ts'
import { longestPart, type MemorandumTexts, memorandumParts, partFields } from './memorandum.ts'
import { memorandumWords } from './memorandum.words.ts'

export interface MemorandumProps {
  readonly site: Site
  readonly stored: StoredScenario
  /** The version of the texts that is shown; 0 when nobody wrote any. */
  readonly number: number
  readonly texts: MemorandumTexts
  /** What somebody else saved meanwhile. */
  readonly theirs?: MemorandumTexts | undefined
  readonly errors?: readonly FieldError[] | undefined
  readonly refusal?: string | undefined
}

/** Where the texts of a memorandum are written. */
export function MemorandumPage({ site, stored, number, texts, theirs, errors = [], refusal }: MemorandumProps) {
  const words = memorandumWords[site.language]
  return (
    <ScenarioFrame {...{ site, stored, errors, refusal, title: words.title, lead: words.lead }}>
      {theirs && (
        <Notice tone="warning" title={words.theirs}>
          <Facts
            facts={memorandumParts
              .filter((part) => theirs[part] !== texts[part])
              .map((part) => ({ label: words.parts[part], value: <InSwedish>{theirs[part]}</InSwedish> }))}
          />
        </Notice>
      )}
      <Form action={link.memorandum(stored.id)} hidden={{ sedd: number }} id="memorandum-form" guard>
        {memorandumParts.map((part) => (
          <TextArea
            key={part}
            {...{ name: partFields[part], label: words.parts[part], hint: words.hints[part], limit: longestPart }}
            {...{ rows: part === 'clauses' ? 4 : 5, value: texts[part], optional: part !== 'clauses', lang: 'sv' }}
            error={errors.find(({ field }) => field === partFields[part])?.message}
          />
        ))}
        <Button>{words.save}</Button>
      </Form>
      <Buttons>
        <ButtonLink variant="secondary" href={link.memorandumPaper(stored.id)}>
          {words.paper}
        </ButtonLink>
        <ButtonLink variant="secondary" href={link.propose(stored.id)}>
          {words.toProposal}
        </ButtonLink>
      </Buttons>
    </ScenarioFrame>
  )
}
