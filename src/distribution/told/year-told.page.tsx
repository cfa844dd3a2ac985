import { link } from '#paths.ts'
import { InSwedish, inSwedish, Notice, PageHeading, type Site, SitePage, Table, Tag } from '#ui/index.ts'
import { formatDay, sum, unitOfMoney } from '#values/index.ts'
import { levelNames } from '../checks/checks.words.ts'
import type { MemorandumTexts, ToldFinding } from '../memorandum/memorandum.ts'
import { stepWords, tellStep } from '../scenario/steps/step.words.ts'
import type { NamedArea } from '../settings.ts'
import { namingOf } from '../workbench/naming.ts'
import type { StoredScenario } from '../workbench/stored-scenario.ts'
import type { ToldDecision } from './year-told.store.ts'
import { yearToldWords } from './year-told.words.ts'

/** How a decision came about, where it came of a proposal. */
export interface Origin {
  readonly stored: StoredScenario
  readonly findings: readonly ToldFinding[]
  readonly texts: MemorandumTexts | undefined
}

export interface YearToldProps {
  readonly site: Site
  readonly year: number
  readonly decisions: readonly { readonly decision: ToldDecision; readonly origin: Origin | undefined }[]
  readonly areas: readonly NamedArea[]
}

/** How the state's money was shared in a year and why, for everyone. */
export function YearToldPage({ site, year, decisions, areas }: YearToldProps) {
  const words = yearToldWords[site.language]
  const title = words.title(year)
  return (
    <SitePage
      site={site}
      title={title}
      current={link.followTheKrona()}
      breadcrumbs={[
        { label: words.followTheKrona, href: link.followTheKrona() },
        { label: String(year), href: link.followTheKrona({ ar: year }) },
        { label: title },
      ]}
    >
      <PageHeading title={title} lead={words.lead} />
      {decisions.map(({ decision, origin }) => (
        <OneDecision key={decision.id} {...{ site, decision, origin, areas }} />
      ))}
    </SitePage>
  )
}

type OneProps = Pick<YearToldProps, 'site' | 'areas'> & YearToldProps['decisions'][number]

function OneDecision({ site, decision, origin, areas }: OneProps) {
  const { language } = site
  const words = yearToldWords[language]
  const nameOf = (code: string) => areas.find((area) => area.code === code)?.short.sv ?? code
  const hasNotes = decision.rows.some(({ condition, note }) => condition !== null || note !== null)
  return (
    <section aria-labelledby={`beslut-${decision.id}`}>
      <h2 id={`beslut-${decision.id}`}>
        <InSwedish>{decision.title}</InSwedish>
      </h2>
      {decision.isReversed && <Notice tone="danger">{words.reversed}</Notice>}
      <p>
        {words.decided(decision.body, decision.day && formatDay(decision.day, language), decision.paragraph)}{' '}
        <a href={link.decision(decision.id)}>{words.toDecision}</a>
      </p>
      <Table
        id={`rader-${decision.id}`}
        caption={inSwedish(words.table(decision.title), language)}
        captionHidden
        columns={[
          { ...{ key: 'who', label: words.recipient }, cell: ({ recipient }) => inSwedish(recipient, language) },
          {
            ...{ key: 'area', label: words.area },
            cell: ({ area }) => (area === null ? null : inSwedish(nameOf(area), language)),
          },
          {
            ...{ key: 'amount', label: words.amount, kind: 'amount', unit: unitOfMoney[language] },
            cell: ({ amount }) => amount,
          },
          ...(hasNotes
            ? [
                {
                  ...{ key: 'condition', label: words.condition },
                  cell: ({ condition, note }: ToldDecision['rows'][number]) =>
                    inSwedish([condition, note].filter((text) => text !== null).join('. '), language),
                },
              ]
            : []),
        ]}
        rows={decision.rows}
        rowKey={({ recipient, area }) => `${recipient} ${area}`}
        sums={{ amount: sum(decision.rows.map(({ amount }) => amount)) }}
      />
      {decision.note !== null && (
        <>
          <h3>{words.differs}</h3>
          <p class="sk-as-written">
            <InSwedish>{decision.note}</InSwedish>
          </p>
        </>
      )}
      {origin ? <HowAndWhy {...{ site, origin, areas }} /> : <p>{words.fromFile}</p>}
    </section>
  )
}

function HowAndWhy({
  site,
  origin: { stored, findings, texts },
  areas,
}: Pick<OneProps, 'site' | 'areas'> & { readonly origin: Origin }) {
  const { language } = site
  const words = yearToldWords[language]
  const { scenario } = stored
  const naming = namingOf(scenario, areas)
  const steps = scenario.steps.filter(({ isMuted }) => !isMuted)
  return (
    <>
      <h3>{words.method}</h3>
      <p>
        <InSwedish>{words.begins(scenario.base)}</InSwedish> {steps.length === 0 && words.noSteps}
      </p>
      <ol>
        {steps.map((step) => (
          <li key={step.key}>
            <strong>{stepWords[language].kinds[step.kind].name}</strong>: {tellStep(step, naming, language)}
            {step.because !== '' && (
              <>
                {' '}
                {words.because}: <InSwedish>{step.because}</InSwedish>
              </>
            )}
          </li>
        ))}
      </ol>
      <Written title={words.reasons} text={texts?.reasons ?? ''} />
      <Written title={words.children} text={texts?.children ?? ''} />
      <h3>{words.checks}</h3>
      <p>
        <a href={link.checks()}>{words.howWeCheck}</a>
      </p>
      {findings.length === 0 ? (
        <p>{words.nothingFound}</p>
      ) : (
        <ul>
          {findings.map(({ level, check, sentence, answer }) => (
            <li key={`${check} ${sentence}`}>
              <Tag tone={level === 'warning' ? 'warning' : 'info'}>{levelNames[language][level]}</Tag>{' '}
              <InSwedish>
                {check}: {sentence}
              </InSwedish>
              {answer !== null && (
                <>
                  {' '}
                  {words.answer}: <InSwedish>{answer}</InSwedish>
                </>
              )}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

const Written = ({ title, text }: { readonly title: string; readonly text: string }) =>
  text === '' ? null : (
    <>
      <h3>{title}</h3>
      <p class="sk-as-written">
        <InSwedish>{text}</InSwedish>
      </p>
    </>
  )
