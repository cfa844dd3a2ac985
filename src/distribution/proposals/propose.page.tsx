import { link } from '#paths.ts'
import {
  Button,
  ButtonLink,
  Buttons,
  type CitedRule,
  type FieldError,
  Fold,
  Form,
  Notice,
  Part,
  RuleTold,
  type Site,
  TextArea,
} from '#ui/index.ts'
import { longestAnswer, type Refusal } from '#values/index.ts'
import type { CheckDone } from '../checks/all-checks.ts'
import { memorandumWords } from '../memorandum/memorandum.words.ts'
import { compute } from '../scenario/scenario.ts'
import type { NamedArea } from '../settings.ts'
import { namingOf } from '../workbench/naming.ts'
import { RowsTable } from '../workbench/rows-table.page.tsx'
import { ScenarioFrame } from '../workbench/scenario-frame.page.tsx'
import type { StoredScenario } from '../workbench/stored-scenario.ts'
import { Findings } from './findings.page.tsx'
import { proposalSentences } from './proposals.sentences.ts'
import { proposalWords } from './proposals.words.ts'
import { type Answers, mayPropose } from './propose.ts'

export interface ProposeProps {
  readonly site: Site
  readonly stored: StoredScenario
  readonly areas: readonly NamedArea[]
  readonly checks: readonly CheckDone[]
  readonly answers: Answers
  readonly law: CitedRule
  /** An answer that was sent and not kept. */
  readonly typed?: { readonly finding: string; readonly reason: string } | undefined
  readonly errors?: readonly FieldError[] | undefined
  readonly refusal?: string | undefined
}

/** The field of the answer to the nth finding. */
export const answerField = (at: number): string => `motiv-${at}`

/** Before a scenario is laid before a body: what the checks say, the answers to their warnings, and the amounts. */
export function ProposePage({ site, stored, areas, checks, answers, law, typed, errors = [], refusal }: ProposeProps) {
  const words = proposalWords[site.language]
  const refused = mayPropose(checks, answers)
  const naming = namingOf(stored.scenario, areas)
  return (
    <ScenarioFrame
      {...{ site, stored, errors, refusal, title: words.proposeTitle(stored.name), lead: words.proposeLead }}
    >
      <Part id="kontroller" title={words.checks}>
        <Findings
          {...{ checks, answers, year: stored.round.fiscalYear }}
          answerForm={(finding, key, at) => {
            const error = errors.find(({ field }) => field === answerField(at))?.message
            const answer = answers.get(key)
            return (
              <Fold summary={answer === undefined ? words.answer : words.changeAnswer} open={answer === undefined}>
                <Form action={link.answerWarning(stored.id)} hidden={{ fynd: key, nr: at }}>
                  <TextArea
                    {...{ name: 'svar', id: answerField(at), label: words.answer, hint: words.answerHint, rows: 2 }}
                    {...{ limit: longestAnswer, error }}
                    value={typed?.finding === key ? typed.reason : (answer ?? '')}
                  />
                  <Button variant="secondary">
                    {words.saveAnswer}
                    <span class="ds-sr-only">: {finding.facts.recipient ?? finding.facts.area ?? ''}</span>
                  </Button>
                </Form>
              </Fold>
            )
          }}
        />
      </Part>
      <Part id="belopp" title={words.amount}>
        <RowsTable {...{ scenario: stored.id, computed: compute(stored.scenario), naming, mayMake: false }} />
      </Part>
      <Part id="lagg-fram" title={words.propose}>
        <Buttons>
          <ButtonLink variant="secondary" href={link.memorandum(stored.id)}>
            {memorandumWords[site.language].edit}
          </ButtonLink>
          <ButtonLink variant="secondary" href={link.memorandumPaper(stored.id)}>
            {memorandumWords[site.language].paper}
          </ButtonLink>
        </Buttons>
        <p>{words.byHuman}</p>
        {refused ? (
          <Notice tone="warning" title={words.cannotYet}>
            {proposalSentences[site.language][refused.refused]((refused satisfies Refusal).facts)}
          </Notice>
        ) : (
          <Form action={link.propose(stored.id)} hidden={{ sedd: stored.version }}>
            <Button>{words.propose}</Button>
          </Form>
        )}
        <RuleTold rule={law} />
      </Part>
    </ScenarioFrame>
  )
}
