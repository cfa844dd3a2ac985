import { link } from '#paths.ts'
import {
  DayOf,
  Facts,
  type FieldError,
  InSwedish,
  PageHeading,
  Part,
  type Site,
  Steps,
  Timeline,
  type TimelineEvent,
} from '#ui/index.ts'
import { asSentence, type Day, formatDay, formatKronor, type Language } from '#values/index.ts'
import type { Named, PlanSettings } from '../settings.ts'
import { WorkFrame } from '../work-frame.page.tsx'
import type { TypedChange } from './changes/change-form.ts'
import { ChangeStatementForms } from './changes/change-statement.page.tsx'
import type { DoneBy } from './changes/statement-change.ts'
import { DraftPart } from './drafts/draft.page.tsx'
import type { Comment, Draft, StatementEvent } from './drafts/said.store.ts'
import { type Statement, statementWay } from './statement.ts'
import { statementWords } from './statement.words.ts'
import type { TypedDraft } from './statement-form.ts'
import { StatementTags } from './statement-tags.page.tsx'

/** What a body or its delegate has decided. */
export interface Decided {
  readonly body: string
  readonly day: Day | null
}

export interface StatementProps {
  readonly site: Site
  readonly today: Day
  readonly statement: Statement
  readonly decided: Decided | undefined
  readonly drafts: readonly Draft[]
  readonly comments: readonly Comment[]
  readonly events: readonly StatementEvent[]
  /** The bodies whose decisions the person may record. */
  readonly bodies: readonly Named[]
  readonly law: PlanSettings['law']
  readonly mayDo: (what: DoneBy) => boolean
  readonly mayComment: boolean
  readonly typed?: TypedChange | undefined
  readonly typedDraft?: TypedDraft | undefined
  readonly typedComment?: string | undefined
  /** Whether somebody else saved while the person wrote. */
  readonly isConflict?: boolean
  readonly errors?: readonly FieldError[]
}

/** One referral or request: what is asked, what we answer, who decided, what has happened, and what one can do. */
export function StatementPage(props: StatementProps) {
  const { site, today, statement, events, errors = [] } = props
  const words = statementWords[site.language]
  const kind = words.kinds[statement.kind]
  return (
    <WorkFrame
      site={site}
      title={kind}
      way={[{ label: words.name, href: link.statements() }, { label: kind }]}
      errors={errors}
    >
      <PageHeading title={{ sv: statement.title }} kicker={kind}>
        <p>
          <StatementTags of={statement} today={today} />
        </p>
        {statement.status === 'published' && (
          <p>
            <a href={link.publishedStatement(statement.id)}>{words.asEveryoneSees}</a>
          </p>
        )}
      </PageHeading>
      {statement.status !== 'unanswered' && (
        <Steps
          label={words.way}
          steps={statementWay.map((step) => ({
            label:
              step === 'received' && statement.kind === 'state-request' ? words.stateOfRequest : words.states[step],
          }))}
          now={statementWay.indexOf(statement.status) + (statement.status === 'published' ? 1 : 0)}
        />
      )}
      <StatementFacts {...props} />
      <DraftPart {...props} />
      <ChangeStatementForms {...props} />
      <Part id="handelser" title={words.history}>
        <Timeline label={words.history} events={events.map((one) => toldEvent(one, statement, site.language))} />
      </Part>
    </WorkFrame>
  )
}

const Written = ({ text }: { readonly text: string }) => (
  <span class="sk-as-written">
    <InSwedish>{text}</InSwedish>
  </span>
)

function StatementFacts({ site, statement, decided }: StatementProps) {
  const words = statementWords[site.language]
  const isRequest = statement.kind === 'state-request'
  const { year, amount, sentDay, sentHow, delegationRule } = statement
  const text = (of: string | null) => of && <Written text={of} />
  return (
    <Facts
      facts={[
        { label: words.counterpart[statement.kind], value: text(asSentence(statement.counterpart)) },
        ...(isRequest
          ? [
              { label: words.year, value: year === null ? null : String(year) },
              { label: words.amount, value: amount === null ? null : formatKronor(amount, site.language) },
            ]
          : [{ label: words.received, value: <DayOf day={statement.receivedDay} /> }]),
        { label: isRequest ? words.dueRequest : words.due, value: <DayOf day={statement.dueDay} /> },
        { label: isRequest ? words.askedRequest : words.asked, value: text(statement.asked) },
        ...(isRequest ? [] : [{ label: words.source, value: text(statement.source) }]),
        { label: words.caseNumber, value: text(statement.caseNumber) },
        ...(statement.toFullCouncil ? [{ label: words.toFullCouncil, value: words.toFullCouncilHint }] : []),
        ...(decided ? decidedFacts(decided, delegationRule, site.language) : []),
        ...(sentDay === null
          ? []
          : [
              { label: words.sentDay, value: <DayOf day={sentDay} /> },
              { label: words.sentHow, value: text(sentHow) },
            ]),
      ]}
    />
  )
}

/** Who decided, and when. */
export function decidedFacts({ body, day }: Decided, delegationRule: string | null, language: Language) {
  const words = statementWords[language]
  return [
    {
      label: words.decidedBy,
      value: (
        <>
          <InSwedish>{asSentence(body)}</InSwedish>
          {delegationRule !== null && (
            <>
              , {words.byDelegate}, <InSwedish>{delegationRule}</InSwedish>
            </>
          )}
        </>
      ),
    },
    { label: words.decidedDay, value: <DayOf day={day} /> },
  ]
}

function toldEvent(event: StatementEvent, { kind }: Statement, language: Language): TimelineEvent {
  const words = statementWords[language]
  const isEntered = event.change === 'received' && kind === 'state-request'
  return {
    ...{ key: String(event.id), at: event.at },
    title: isEntered ? words.entered : words.events[event.change],
    ...(event.who === null ? {} : { who: event.who }),
    children: (
      <>
        {event.change === 'sent' && event.sentDay !== null && (
          <p>
            {formatDay(event.sentDay, language)}: <InSwedish>{event.sentHow}</InSwedish>
          </p>
        )}
        {event.note !== null && (
          <p>
            <Written text={event.note} />
          </p>
        )}
      </>
    ),
  }
}
