import type { ComponentChildren } from 'preact'
import { link } from '#paths.ts'
import { InSwedish, Notice, Tag, useLanguage, useWords } from '#ui/index.ts'
import { type CheckDone, type Found, findingKey } from '../checks/all-checks.ts'
import type { Finding, Level } from '../checks/check.ts'
import { checkTitles, levelNames, sayFinding } from '../checks/checks.words.ts'
import { proposalWords } from './proposals.words.ts'
import { type Answers, answerTo } from './propose.ts'

interface FindingsProps {
  readonly checks: readonly CheckDone[]
  readonly answers: Answers
  readonly year: number
  /** What one can do with a warning, below it. */
  readonly answerForm?: (finding: Finding<Found>, key: string, at: number) => ComponentChildren
}

const tones = { blocking: 'danger', warning: 'warning', information: 'info' } as const satisfies Record<Level, string>
const order: readonly Level[] = ['blocking', 'warning', 'information']

/** How many findings stop a scenario, and how many wait for an answer. */
export function countFindings(checks: readonly CheckDone[], answers: Answers) {
  const all = checks.flatMap(({ check, findings }) => findings.map((finding) => ({ check, finding })))
  return {
    stops: all.filter(({ finding }) => finding.level === 'blocking').length,
    open: all.filter(
      ({ check, finding }) => finding.level === 'warning' && answerTo(answers, check.id, finding) === undefined,
    ).length,
  }
}

/** What the checks found: what stops first, then what wants an answer, then what is good to know. */
export function Findings({ checks, answers, year, answerForm }: FindingsProps) {
  const words = useWords(proposalWords)
  const language = useLanguage()
  const titles = useWords(checkTitles)
  const all = checks
    .flatMap(({ check, findings }) => findings.map((finding) => ({ check, finding })))
    .sort((a, b) => order.indexOf(a.finding.level) - order.indexOf(b.finding.level))
  const { stops, open } = countFindings(checks, answers)
  return (
    <>
      {stops + open > 0 && (
        <Notice tone={stops > 0 ? 'danger' : 'warning'}>
          {[...(stops > 0 ? [words.stops(stops)] : []), ...(open > 0 ? [words.warnings(open)] : [])].join(', ')}
        </Notice>
      )}
      {all.length === 0 && <p>{words.allWell}</p>}
      <ul class="sk-commissions">
        {all.map(({ check, finding }, at) => {
          const answer = answerTo(answers, check.id, finding)
          return (
            <li key={findingKey(check.id, finding)}>
              <p class="sk-commission-title">{sayFinding(finding, language)}</p>
              <p>
                <Tag tone={tones[finding.level]}>{levelNames[language][finding.level]}</Tag>{' '}
                {answer !== undefined && <Tag tone="success">{words.answered}</Tag>}
              </p>
              <p class="sk-quiet">
                {words.basis[check.basis.kind]}: <a href={`${link.checks()}#${check.id}`}>{titles[check.id]}</a>
              </p>
              {answer !== undefined && (
                <p class="sk-as-written">
                  <InSwedish>{answer}</InSwedish>
                </p>
              )}
              <WayOut what={finding.what} year={year} />
              {finding.level === 'warning' && answerForm?.(finding, findingKey(check.id, finding), at)}
            </li>
          )
        })}
      </ul>
    </>
  )
}

/** Where what the check asks for is entered. */
function WayOut({ what, year }: { readonly what: Found; readonly year: number }) {
  const words = useWords(proposalWords)
  if (what === 'nobody else pays')
    return (
      <p>
        <a href={link.declareFinancing()}>{words.toFinancing}</a>
      </p>
    )
  if (what === 'the report is not in' || what === 'the activity has ended')
    return (
      <p>
        <a href={link.recipientFacts(year)}>{words.toFacts}</a>
      </p>
    )
  return null
}
