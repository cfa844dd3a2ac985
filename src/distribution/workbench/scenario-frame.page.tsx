import type { ComponentChildren } from 'preact'
import { link } from '#paths.ts'
import { ErrorSummary, type FieldError, PageHeading, type Site } from '#ui/index.ts'
import { roundIn } from '../distribution-work.words.ts'
import { roundsWords } from '../rounds/rounds.words.ts'
import { Refused, WorkFrame } from '../work-frame.page.tsx'
import type { StoredScenario } from './stored-scenario.ts'

interface ScenarioFrameProps {
  readonly site: Site
  readonly stored: StoredScenario
  /** What the page is, when it is not the scenario itself. */
  readonly title?: string
  readonly lead?: ComponentChildren
  readonly errors?: readonly FieldError[] | undefined
  readonly refusal?: string | undefined
  readonly children: ComponentChildren
}

/** The frame of every page of a scenario: under its round and its year. */
export function ScenarioFrame({ site, stored, title, lead, errors = [], refusal, children }: ScenarioFrameProps) {
  const { language } = site
  const { round, name, id } = stored
  const roundName = roundsWords[language].roundTitle(roundIn(language, round), round.fiscalYear)
  const way = [
    { label: String(round.fiscalYear), href: link.distributionYear(round.fiscalYear) },
    { label: roundName, href: link.distributionRound(round.fiscalYear, round.number) },
    { label: { sv: name }, ...(title === undefined ? {} : { href: link.scenario(id) }) },
    ...(title === undefined ? [] : [{ label: title }]),
  ]
  return (
    <WorkFrame
      site={site}
      title={title ?? { sv: name }}
      way={way}
      hasErrors={errors.length > 0 || refusal !== undefined}
    >
      <ErrorSummary errors={errors} />
      <PageHeading kicker={roundName} title={title ?? { sv: name }} lead={lead} />
      <Refused because={refusal} />
      {children}
    </WorkFrame>
  )
}
