import { link } from '#paths.ts'
import {
  Empty,
  type FieldError,
  Fold,
  InSwedish,
  PageHeading,
  Part,
  type Site,
  useLanguage,
  useWords,
} from '#ui/index.ts'
import { type Day, formatDay } from '#values/index.ts'
import { WorkFrame } from '../work-frame.page.tsx'
import { AddStatementForm, emptyStatement } from './add-statement.page.tsx'
import { isLate, isUnsent, type Statement, statementKinds } from './statement.ts'
import { statementWords } from './statement.words.ts'
import type { TypedStatement } from './statement-form.ts'
import { StatementTags } from './statement-tags.page.tsx'

export interface StatementsProps {
  readonly site: Site
  readonly today: Day
  readonly statements: readonly Statement[]
  /** To whom a request goes, unless somebody writes another. */
  readonly state: string
  readonly mayDraft: boolean
  readonly typed?: TypedStatement | undefined
  readonly errors?: readonly FieldError[]
}

/** What the region is asked and asks for, what is due soonest first. */
export function StatementsPage({ site, today, statements, state, mayDraft, typed, errors = [] }: StatementsProps) {
  const words = statementWords[site.language]
  const open = statements.filter(isUnsent).length
  const late = statements.filter((one) => isLate(one, today)).length
  const errorAt = (field: string) => errors.find((one) => one.field === `${field}-${typed?.kind}`)?.message
  return (
    <WorkFrame site={site} title={words.name} way={[{ label: words.name }]} errors={errors}>
      <PageHeading title={words.name} lead={statements.length > 0 ? words.lead(open, late) : undefined} />
      {statements.length === 0 ? (
        <Empty title={words.none}>{words.noneWhy}</Empty>
      ) : (
        <Part id="alla" title={words.list}>
          <ul class="sk-commissions">
            {statements.map((one) => (
              <StatementItem key={String(one.id)} {...{ one, today }} />
            ))}
          </ul>
        </Part>
      )}
      {mayDraft && (
        <div class="sk-on-screen">
          {statementKinds.map((kind) => (
            <Fold key={kind} id={`lagg-in-${kind}`} summary={words.add[kind]} open={typed?.kind === kind}>
              <AddStatementForm
                kind={kind}
                typed={
                  typed?.kind === kind
                    ? typed
                    : { ...emptyStatement, counterpart: kind === 'state-request' ? state : '' }
                }
                errorAt={(field) => (typed?.kind === kind ? errorAt(field) : undefined)}
              />
            </Fold>
          ))}
        </div>
      )}
    </WorkFrame>
  )
}

function StatementItem({ one, today }: { readonly one: Statement; readonly today: Day }) {
  const words = useWords(statementWords)
  const language = useLanguage()
  return (
    <li>
      <p class="sk-commission-title">
        <a href={link.statement(one.id)}>
          <InSwedish>{one.title}</InSwedish>
        </a>
      </p>
      <p>
        <StatementTags of={one} today={today} />
        {one.dueDay !== null && (
          <>
            {' '}
            {one.kind === 'referral' ? words.due : words.dueRequest}{' '}
            <time dateTime={one.dueDay}>{formatDay(one.dueDay, language)}</time>
          </>
        )}
      </p>
      <p class="sk-quiet">
        {words.kinds[one.kind]}
        {one.year !== null && ` ${one.year}`} · <InSwedish>{one.counterpart}</InSwedish>
      </p>
    </li>
  )
}
