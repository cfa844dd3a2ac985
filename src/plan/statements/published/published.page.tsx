import { link } from '#paths.ts'
import { DayOf, Empty, Facts, InSwedish, PageHeading, Part, type Site, SitePage } from '#ui/index.ts'
import { asSentence, formatKronor } from '#values/index.ts'
import { type Decided, decidedFacts } from '../statement.page.tsx'
import type { Statement } from '../statement.ts'
import { statementWords } from '../statement.words.ts'
import { publishedWords } from './published.words.ts'

interface ListProps {
  readonly site: Site
  readonly statements: readonly Statement[]
}

/** Everything that the region has answered or asked for and made public, the newest first. */
export function PublishedStatementsPage({ site, statements }: ListProps) {
  const words = publishedWords[site.language]
  const { kinds, sentDay } = statementWords[site.language]
  return (
    <SitePage
      site={site}
      title={words.title}
      current={link.publishedStatements()}
      breadcrumbs={[{ label: words.title }]}
    >
      <PageHeading title={words.title} lead={words.lead} />
      {statements.length === 0 ? (
        <Empty title={words.none} />
      ) : (
        <ul class="sk-commissions">
          {statements.map((one) => (
            <li key={String(one.id)}>
              <p class="sk-commission-title">
                <a href={link.publishedStatement(one.id)}>
                  <InSwedish>{one.title}</InSwedish>
                </a>
              </p>
              <p class="sk-quiet">
                {kinds[one.kind]}
                {one.year !== null && ` ${one.year}`} · <InSwedish>{asSentence(one.counterpart)}</InSwedish>
              </p>
              <p>
                {sentDay} <DayOf day={one.sentDay} />
              </p>
            </li>
          ))}
        </ul>
      )}
    </SitePage>
  )
}

interface Props {
  readonly site: Site
  readonly statement: Statement
  readonly decided: Decided | undefined
}

/** What the region answered: to whom, due when, decided by whom, and the text itself. */
export function PublishedStatementPage({ site, statement, decided }: Props) {
  const words = statementWords[site.language]
  const { kind, counterpart, receivedDay, dueDay, year, amount, sentDay, text, caseNumber, delegationRule } = statement
  const isRequest = kind === 'state-request'
  return (
    <SitePage
      site={site}
      title={{ sv: statement.title }}
      current={link.publishedStatements()}
      breadcrumbs={[
        { label: publishedWords[site.language].title, href: link.publishedStatements() },
        { label: words.kinds[kind] },
      ]}
    >
      <PageHeading title={{ sv: statement.title }} kicker={words.kinds[kind]} />
      <Facts
        facts={[
          { label: words.counterpart[kind], value: <InSwedish>{asSentence(counterpart)}</InSwedish> },
          ...(isRequest
            ? [
                { label: words.year, value: year === null ? null : String(year) },
                { label: words.amount, value: amount === null ? null : formatKronor(amount, site.language) },
              ]
            : [{ label: words.received, value: <DayOf day={receivedDay} /> }]),
          { label: isRequest ? words.dueRequest : words.due, value: <DayOf day={dueDay} /> },
          { label: words.caseNumber, value: caseNumber && <InSwedish>{caseNumber}</InSwedish> },
          ...(decided ? decidedFacts(decided, delegationRule, site.language) : []),
          { label: words.sentDay, value: <DayOf day={sentDay} /> },
        ]}
      />
      <Part id="svar" title={words.answer[kind]}>
        <p class="sk-as-written">
          <InSwedish>{text}</InSwedish>
        </p>
      </Part>
    </SitePage>
  )
}
