import { link } from '#paths.ts'
import { Empty, InSwedish, LinkList, LocalText, PageHeading, Part, type Site, Tag, useWords } from '#ui/index.ts'
import type { Day } from '#values/index.ts'
import { financingWords } from '../financing/financing.words.ts'
import { GoalTree } from '../goals/goal-tree.page.tsx'
import { isUnfollowed, nothingKnown, type Progress } from '../goals/progress.ts'
import { measureWords } from '../measures/measure.words.ts'
import { planWords } from '../plan.words.ts'
import type { Preparation } from '../preparation/preparation.ts'
import { preparationWords } from '../preparation/preparation.words.ts'
import { WorkFrame } from '../work-frame.page.tsx'
import { culturePlanWords } from './culture-plan.words.ts'
import type { ShownPlan } from './plan.store.ts'
import { type Goal, goalsToReach, inTime, titleOf, treeOf } from './plan.ts'

export interface PlanWorkProps {
  readonly site: Site
  readonly today: Day
  readonly mayWrite: boolean
  readonly mayMake: boolean
  /** The plans that are made here. */
  readonly made: readonly Preparation[]
  readonly plans: readonly {
    readonly plan: ShownPlan
    readonly goals: readonly Goal[]
    readonly progress: ReadonlyMap<bigint, Progress>
  }[]
}

/** Every plan with its goals, for those who work with them. */
export function PlanWorkPage({ site, today, mayWrite, mayMake, made, plans }: PlanWorkProps) {
  const words = culturePlanWords[site.language]
  const shared = planWords[site.language]
  const unfollowed = plans.flatMap(({ plan, goals, progress }) =>
    inTime(plan, today) === 'expired'
      ? []
      : goalsToReach(goals).filter(({ id }) => isUnfollowed(progress.get(id) ?? nothingKnown)),
  )
  return (
    <WorkFrame site={site} title={shared.workTitle} way={[{ label: shared.workTitle }]}>
      <PageHeading title={shared.workTitle} lead={measureWords[site.language].lead} />
      {mayWrite && (
        <p>
          <a href={link.declareFinancing()}>{financingWords[site.language].toWork}</a>
        </p>
      )}
      <Made {...{ made, mayMake }} />
      {plans.length === 0 && <Empty title={words.none}>{words.noneWhy}</Empty>}
      {unfollowed.length > 0 && (
        <Part id="utan-uppfoljning" title={words.unfollowed}>
          <ul>
            {unfollowed.map((goal) => (
              <li key={String(goal.id)}>
                <a href={link.goalWork(goal.id)}>
                  <LocalText of={titleOf(goal)} />
                </a>
              </li>
            ))}
          </ul>
        </Part>
      )}
      {plans.map(({ plan, goals, progress }) => (
        <section key={String(plan.id)} aria-labelledby={`plan-${plan.id}`}>
          <h2 id={`plan-${plan.id}`}>
            <LocalText of={plan.title} />
          </h2>
          <p>
            <Tag>{shared.states[inTime(plan, today)]}</Tag> <a href={link.plan(plan.id)}>{shared.asEveryoneSees}</a>
          </p>
          <GoalTree branches={treeOf(goals)} progress={progress} hrefOf={link.goalWork} />
        </section>
      ))}
    </WorkFrame>
  )
}

/** The plans that are made here, with the way to where a new one begins. */
function Made({ made, mayMake }: Pick<PlanWorkProps, 'made' | 'mayMake'>) {
  const words = useWords(preparationWords)
  if (made.length === 0 && !mayMake) return null
  return (
    <Part id="tas-fram" title={words.made}>
      {made.length > 0 && (
        <LinkList
          items={made.map(({ plan, title, adopted, open }) => ({
            ...{ key: String(plan), href: link.preparation(plan), title: <InSwedish>{title}</InSwedish> },
            ...(adopted !== null && open === null && { tag: <Tag tone="success">{words.stages.adopted}</Tag> }),
          }))}
        />
      )}
      {mayMake && (
        <p>
          <a href={link.beginPlan()}>{words.begin}</a>
        </p>
      )}
    </Part>
  )
}
