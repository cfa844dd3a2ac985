import type { ComponentChildren } from 'preact'
import { link } from '#paths.ts'
import {
  DayOf,
  ErrorSummary,
  Facts,
  LocalText,
  Missing,
  Notice,
  PageHeading,
  Part,
  RuleTold,
  type Site,
  SitePage,
  SourceLink,
  useWords,
} from '#ui/index.ts'
import { formatDay, type Localised } from '#values/index.ts'
import type { OpennessSettings } from '../settings.ts'
import type { AccessibilitySettings, Reasoned } from '../standing/settings.ts'
import { Sentences, Told } from '../standing/told.page.tsx'
import { type StatementField, statementFields, testedByTool } from './accessibility.ts'
import { accessibilityWords } from './accessibility.words.ts'
import { MessageForm, type MessageFormProps } from './message-form.page.tsx'

interface Props extends MessageFormProps {
  readonly site: Site
  readonly statement: AccessibilitySettings
  readonly law: OpennessSettings['law']
}

/** The statement of accessibility, and where to say that something cannot be used. */
export function AccessibilityPage({ site, statement, law, typed, errors = [] }: Props) {
  const words = accessibilityWords[site.language]
  const values = valuesOf(site, statement)
  return (
    <SitePage
      site={site}
      title={words.title}
      description={words.description}
      current={link.accessibility()}
      hasErrors={errors.length > 0}
    >
      <ErrorSummary errors={errors} />
      <PageHeading
        title={words.title}
        lead={
          <>
            {words.lead} <a href="#sag-till">{words.toForm}</a>
          </>
        }
      />
      <Part id="redogorelse" title={words.statement}>
        {site.isDemo && <Notice>{words.demonstration}</Notice>}
        <Facts facts={statementFields.map((field) => ({ label: words.fields[field], value: values[field] }))} />
      </Part>
      <Part id="tester" title={words.known}>
        <Sentences of={words.knownList({ ...testedByTool, day: formatDay(testedByTool.day, site.language) })} />
      </Part>
      <MessageForm typed={typed} errors={errors} isDemo={site.isDemo} />
      <Part id="lag" title={words.rule}>
        <RuleTold rule={law('R40')} />
      </Part>
    </SitePage>
  )
}

function valuesOf(site: Site, statement: AccessibilitySettings): Readonly<Record<StatementField, ComponentChildren>> {
  const words = accessibilityWords[site.language]
  const { compliance, complaintPage } = statement
  return {
    actor: <Told of={statement.actor} />,
    service: <Told of={statement.service} />,
    compliance: compliance === null ? <Missing reason={words.notAssessed} /> : words.compliance[compliance],
    inaccessible: <WithReasons of={statement.inaccessible} />,
    assessed: <DayOf day={statement.assessed} />,
    updated: <DayOf day={statement.updated} />,
    method: <Told of={statement.method} />,
    message: <a href="#sag-till">{words.toForm}</a>,
    complaint: complaintPage === null ? <Missing /> : <SourceLink label={words.complain} href={complaintPage} />,
    exemptions: <WithReasons of={statement.exemptions} />,
    outsideTheLaw: <WithReasons of={statement.outsideTheLaw?.map((what) => ({ what, why: null })) ?? null} />,
  }
}

type MaybeReasoned = Omit<Reasoned, 'why'> & { readonly why: Localised | null }

/** A list that is told and empty says so: that is not the same as one that nobody has told. */
function WithReasons({ of }: { readonly of: readonly MaybeReasoned[] | null }) {
  const words = useWords(accessibilityWords)
  if (of === null) return <Missing />
  if (of.length === 0) return words.nothing
  return (
    <ul>
      {of.map(({ what, why }) => (
        <li key={what.sv}>
          <LocalText of={what} />
          {why !== null && (
            <>
              {'. '}
              {words.because}: <LocalText of={why} />
            </>
          )}
        </li>
      ))}
    </ul>
  )
}
