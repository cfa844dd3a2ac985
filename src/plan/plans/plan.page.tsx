import { link } from '#paths.ts'
import {
  type CitedRule,
  DayOf,
  Empty,
  Facts,
  InSwedish,
  LinkList,
  LocalText,
  Missing,
  PageHeading,
  Part,
  RuleTold,
  type Site,
  SitePage,
  Sources,
  Tag,
  useWords,
} from '#ui/index.ts'
import { asSentence, type Day, formatDay } from '#values/index.ts'
import { fieldWords } from '../fields/field.words.ts'
import { GoalTree, Shortened } from '../goals/goal-tree.page.tsx'
import { isUnfollowed, nothingKnown, type Progress } from '../goals/progress.ts'
import { planWords } from '../plan.words.ts'
import type { Section } from '../preparation/text/section.ts'
import { VersionSections } from '../preparation/text/version-text.page.tsx'
import { type OutForComment, OutForCommentNotice } from '../preparation/told/out-for-comment.page.tsx'
import { toldWords } from '../preparation/told/told.words.ts'
import { culturePlanWords } from './culture-plan.words.ts'
import type { ShownPlan } from './plan.store.ts'
import { type Goal, goalsToReach, inTime, treeOf, yearsOf } from './plan.ts'

/** A decision by names: what no source tells is null. */
export interface NamedDecision {
  readonly note: string | null
  readonly body: string | null
  readonly day: Day | null
  readonly source: string | null
}

export interface PlanPageProps {
  readonly site: Site
  readonly today: Day
  readonly plan: ShownPlan
  readonly goals: readonly Goal[]
  readonly progress: ReadonlyMap<bigint, Progress>
  readonly adoption: NamedDecision | undefined
  readonly extension: Omit<NamedDecision, 'note'> | undefined
  readonly others: readonly ShownPlan[]
  readonly law: readonly CitedRule[]
  /** What a plan that was made here also says. Undefined: it was not. */
  readonly madeHere: { readonly sections: readonly Section[]; readonly periodReason: string | null } | undefined
  /** The plans that are out for comment. */
  readonly outForComment: readonly OutForComment[]
}

/** What the region wants to reach, who decided it, and what is known of how it goes. */
export function PlanPage(props: PlanPageProps) {
  const { site, today, plan, goals, progress, others, law } = props
  const words = culturePlanWords[site.language]
  const shared = planWords[site.language]
  const state = inTime(plan, today)
  const years = yearsOf({ ...plan, lastDay: plan.extendedFrom ?? plan.lastDay })
  const say = (day: Day) => formatDay(day, site.language)
  const lead = words[state === 'expired' ? 'ended' : 'lead'](say(plan.firstDay), say(plan.lastDay))
  return (
    <SitePage site={site} title={plan.title} current={link.culturePlan()} description={lead}>
      <PageHeading title={plan.title} kicker={shared.plan} lead={lead}>
        <p>
          <Tag tone={state === 'in force' ? 'success' : 'neutral'}>{shared.states[state]}</Tag>
        </p>
      </PageHeading>
      <OutForCommentNotice plans={props.outForComment} />
      {goals.length === 0 ? (
        <Empty title={words.noGoals} />
      ) : (
        <>
          <Unfollowed goals={goalsToReach(goals)} progress={progress} />
          <Part id="mal" title={words.goals}>
            <GoalTree branches={treeOf(goals)} progress={progress} hrefOf={link.goal} />
          </Part>
        </>
      )}
      <TextOfPlan {...props} />
      <AboutPlan {...props} />
      {plan.kind === 'culture-plan' && (
        <p>
          <a href={link.financing()}>{words.financing}</a>
        </p>
      )}
      <p>
        <a href={link.fields()}>{fieldWords[site.language].title}</a>
      </p>
      {plan.kind === 'culture-plan' && (
        <Part id="lagen" title={words.law}>
          {years !== 3 && (
            <p>
              {words.years(years)}{' '}
              {props.madeHere?.periodReason ? <InSwedish>{props.madeHere.periodReason}</InSwedish> : <Missing />}
            </p>
          )}
          {law.map((rule) => (
            <RuleTold key={rule.id} rule={rule} />
          ))}
        </Part>
      )}
      <OtherPlans others={others} today={today} />
    </SitePage>
  )
}

/** First of all what nobody does anything for: that is what plans have been criticised for. */
function Unfollowed({ goals, progress }: Pick<PlanPageProps, 'goals' | 'progress'>) {
  const words = useWords(culturePlanWords)
  const unfollowed = goals.filter(({ id }) => isUnfollowed(progress.get(id) ?? nothingKnown))
  return (
    <Part id="utan-uppfoljning" title={words.unfollowed}>
      {unfollowed.length === 0 ? (
        <p>{words.allFollowed}</p>
      ) : (
        <>
          <p>{words.unfollowedLead}</p>
          <ul>
            {unfollowed.map((goal) => (
              <li key={String(goal.id)} class="sk-goal-wording">
                <a href={link.goal(goal.id)}>
                  <LocalText of={goal.wording} />
                </a>
                {goal.isShortened && <Shortened />}
              </li>
            ))}
          </ul>
        </>
      )}
    </Part>
  )
}

function TextOfPlan({ site, plan, madeHere }: PlanPageProps) {
  const words = culturePlanWords[site.language]
  const told = toldWords[site.language]
  if (!madeHere) return null
  return (
    <>
      {madeHere.sections.length > 0 && (
        <Part id="text" title={words.text}>
          <VersionSections sections={madeHere.sections} />
        </Part>
      )}
      <LinkList
        items={[
          { key: 'pdf', href: link.planDocument(plan.id), title: told.document },
          { key: 'story', href: link.planStory(plan.id), title: told.story },
        ]}
      />
    </>
  )
}

function AboutPlan({ plan, adoption, extension, madeHere }: PlanPageProps) {
  const words = useWords(culturePlanWords)
  const body = (of: string | null | undefined) => (of ? <InSwedish>{asSentence(of)}</InSwedish> : null)
  return (
    <Part id="om-planen" title={words.facts}>
      <Facts
        facts={[
          {
            label: words.adoptedBy,
            value: body(adoption?.body) ?? (
              <Missing reason={adoption?.note && <InSwedish>{adoption.note}</InSwedish>} />
            ),
          },
          { label: words.adoptedOn, value: <DayOf day={adoption?.day ?? null} /> },
          ...(adoption?.body && adoption.note
            ? [{ label: words.adoptionNote, value: <InSwedish>{adoption.note}</InSwedish> }]
            : []),
          ...(plan.extendedFrom === null
            ? []
            : [
                { label: words.extendedFrom, value: <DayOf day={plan.extendedFrom} /> },
                { label: words.extendedBy, value: body(extension?.body) },
                { label: words.extendedOn, value: <DayOf day={extension?.day ?? null} /> },
              ]),
          // What was made here has no other source.
          ...(madeHere
            ? []
            : [
                {
                  label: words.source,
                  value: <Sources of={[plan.source, adoption?.source ?? null, extension?.source ?? null]} />,
                },
              ]),
        ]}
      />
    </Part>
  )
}

function OtherPlans({ others, today }: Pick<PlanPageProps, 'others' | 'today'>) {
  const words = useWords(culturePlanWords)
  const shared = useWords(planWords)
  if (others.length === 0) return null
  return (
    <Part id="andra" title={words.others}>
      <LinkList
        items={others.map((one) => ({
          ...{ key: String(one.id), href: link.plan(one.id), title: <LocalText of={one.title} /> },
          tag: <Tag>{shared.states[inTime(one, today)]}</Tag>,
        }))}
      />
    </Part>
  )
}

/** Where no plan is known. */
export function NoPlanPage({
  site,
  outForComment,
}: {
  readonly site: Site
  readonly outForComment: readonly OutForComment[]
}) {
  const words = culturePlanWords[site.language]
  const { plan } = planWords[site.language]
  return (
    <SitePage site={site} title={plan} current={link.culturePlan()}>
      <PageHeading title={plan} />
      <OutForCommentNotice plans={outForComment} />
      <Empty title={words.none}>{words.noneWhy}</Empty>
    </SitePage>
  )
}
