import { link } from '#paths.ts'
import {
  Empty,
  Facts,
  InSwedish,
  LocalText,
  PageHeading,
  Part,
  type Site,
  SitePage,
  Sources,
  Table,
  useWords,
} from '#ui/index.ts'
import { asSentence, type Day, type Localised, type Money } from '#values/index.ts'
import { indicatorWords } from '../indicators/indicator.words.ts'
import { Indicators, type ReadIndicator } from '../indicators/indicators.page.tsx'
import type { Measure } from '../measures/measure.ts'
import { MeasureTable } from '../measures/measure-table.page.tsx'
import { planWords } from '../plan.words.ts'
import type { ShownPlan } from '../plans/plan.store.ts'
import { type Goal, type GoalLinkKind, titleOf } from '../plans/plan.ts'
import type { GoalMoney } from './goal.store.ts'
import { goalWords } from './goal.words.ts'
import { Shortened } from './goal-tree.page.tsx'
import { isUnfollowed, type Progress } from './progress.ts'

export interface NamedLink {
  readonly kind: GoalLinkKind
  readonly name: Localised | null
}

export interface GoalPageProps {
  readonly site: Site
  readonly today: Day
  readonly plan: ShownPlan
  readonly goal: Goal
  /** The goals above it, the nearest last. */
  readonly above: readonly Goal[]
  readonly links: readonly NamedLink[]
  readonly measures: readonly Measure[]
  readonly money: readonly GoalMoney[]
  readonly indicators: readonly ReadIndicator[]
  readonly progress: Progress
}

/** One goal: what is done for it, what money serves it, and where that is told. */
export function GoalPage({
  site,
  today,
  plan,
  goal,
  above,
  links,
  measures,
  money,
  indicators,
  progress,
}: GoalPageProps) {
  const words = goalWords[site.language]
  return (
    <SitePage
      site={site}
      title={titleOf(goal)}
      current={link.culturePlan()}
      breadcrumbs={[
        { label: planWords[site.language].plan, href: link.culturePlan() },
        { label: plan.title, href: link.plan(plan.id) },
        { label: words.kicker },
      ]}
    >
      <PageHeading title={titleOf(goal)} kicker={<InSwedish>{asSentence(goal.called)}</InSwedish>}>
        {goal.isShortened && (
          <p>
            <Shortened />
          </p>
        )}
      </PageHeading>
      {isUnfollowed(progress) && <p>{words.notFollowed}</p>}
      <GoalFacts plan={plan} goal={goal} above={above} links={links} />
      <Part id="atgarder" title={words.measures}>
        {measures.length === 0 ? (
          <Empty title={words.noMeasures} />
        ) : (
          <MeasureLists measures={measures} today={today} />
        )}
      </Part>
      <Part id="indikatorer" title={indicatorWords[site.language].title}>
        <Indicators indicators={indicators} />
      </Part>
      <Part id="pengar" title={words.money}>
        <MoneyTable money={money} />
      </Part>
    </SitePage>
  )
}

type FactsProps = Pick<GoalPageProps, 'plan' | 'goal' | 'above' | 'links'>

function GoalFacts({ plan, goal, above, links }: FactsProps) {
  const words = useWords(goalWords)
  return (
    <Facts
      facts={[
        {
          label: words.inPlan,
          value: (
            <a href={link.plan(plan.id)}>
              <LocalText of={plan.title} />
            </a>
          ),
        },
        ...(above.length === 0
          ? []
          : [{ label: words.above, value: <Names of={above.map(({ wording }) => wording)} /> }]),
        ...[...new Set(links.map(({ kind }) => kind))].map((kind) => ({
          label: words.linked[kind],
          value: <Names of={links.filter((one) => one.kind === kind).flatMap(({ name }) => (name ? [name] : []))} />,
        })),
        { label: words.source, value: <Sources of={[goal.source]} /> },
      ]}
    />
  )
}

const Names = ({ of }: { readonly of: readonly Localised[] }) => (
  <>
    {of.map((name, index) => (
      <span key={name.sv}>
        {index > 0 && ' · '}
        <LocalText of={name} />
      </span>
    ))}
  </>
)

/** What is done, what is to be done, and what was dropped, each under its own heading. */
function MeasureLists({ measures, today }: Pick<GoalPageProps, 'measures' | 'today'>) {
  const words = useWords(goalWords)
  const of = (...states: readonly Measure['status'][]) => measures.filter(({ status }) => states.includes(status))
  return (
    <>
      <MeasureTable id="att-gora" title={words.notDone} measures={of('planned', 'ongoing')} today={today} />
      <MeasureTable id="klara" title={words.doneTitle} measures={of('done')} today={today} />
      <MeasureTable id="strukna" title={words.dropped} measures={of('dropped')} today={today} />
    </>
  )
}

function MoneyTable({ money }: { readonly money: readonly GoalMoney[] }) {
  const words = useWords(goalWords)
  return (
    <Table
      {...{ id: 'pengar-rader', caption: words.money, captionHidden: true, empty: words.noMoney, rows: money }}
      rowKey={(row) => `${row.decision}-${row.recipient}`}
      columns={[
        { key: 'recipient', label: words.recipient, cell: (row) => <InSwedish>{row.recipient}</InSwedish> },
        { key: 'year', label: words.year, cell: (row) => String(row.year) },
        {
          key: 'decision',
          label: words.decision,
          cell: (row) => <a href={link.decision(row.decision)}>{words.decision}</a>,
        },
        { key: 'amount', label: words.amount, unit: words.kronor, kind: 'amount', cell: (row) => row.amount as Money },
      ]}
    />
  )
}
