import { link } from '#paths.ts'
import { LocalText, langOfSwedish, useLanguage, useWords } from '#ui/index.ts'
import { planWords } from '../plan.words.ts'
import type { GoalBranch } from '../plans/plan.ts'
import { isUnfollowed, nothingKnown, type Progress } from './progress.ts'

export interface GoalTreeProps {
  readonly branches: readonly GoalBranch[]
  readonly progress: ReadonlyMap<bigint, Progress>
  /** Where a goal leads: its public page, or the one to work on. */
  readonly hrefOf: (goal: bigint) => string
}

/** The goals of a plan, each below the one that it serves. */
export function GoalTree({ branches, progress, hrefOf }: GoalTreeProps) {
  return (
    <ul class="sk-goals">
      {branches.map((goal) => (
        <li key={String(goal.id)} data-level={goal.level}>
          <GoalLine goal={goal} progress={progress.get(goal.id)} hrefOf={hrefOf} />
          {goal.below.length > 0 && <GoalTree branches={goal.below} progress={progress} hrefOf={hrefOf} />}
        </li>
      ))}
    </ul>
  )
}

function GoalLine({
  goal,
  progress,
  hrefOf,
}: { readonly goal: GoalBranch; readonly progress: Progress | undefined } & Pick<GoalTreeProps, 'hrefOf'>) {
  const language = useLanguage()
  const isReached = goal.below.length === 0 && goal.level !== 'vision'
  return (
    <div class="sk-goal">
      <p class="sk-kicker" lang={langOfSwedish(language)}>
        {goal.called}
      </p>
      <p class="sk-goal-wording">
        {isReached ? (
          <a href={hrefOf(goal.id)}>
            <LocalText of={goal.wording} />
          </a>
        ) : (
          <LocalText of={goal.wording} />
        )}
        {goal.isShortened && <Shortened />}
      </p>
      {isReached && <ProgressLine goal={goal.id} progress={progress ?? nothingKnown} hrefOf={hrefOf} />}
    </div>
  )
}

/** That the plan says more than this. */
export const Shortened = () => <span class="sk-quiet"> ({useWords(planWords).shortened})</span>

interface ProgressLineProps {
  readonly goal: bigint
  readonly progress: Progress
  readonly hrefOf: (goal: bigint) => string
}

/** How it goes, each figure a link to the list that it counts. */
function ProgressLine({ goal, progress, hrefOf }: ProgressLineProps) {
  const words = useWords(planWords)
  const { measures, done, moneyRows, indicators } = progress
  if (isUnfollowed(progress)) return <p class="sk-quiet">{words.notFollowed}</p>
  return (
    <p class="sk-goal-progress">
      {measures > 0 && (
        <a href={`${hrefOf(goal)}#atgarder`} data-counts={measures}>
          {words.measures(measures)}
        </a>
      )}
      {done > 0 && (
        <a href={`${hrefOf(goal)}#klara`} data-counts={done}>
          {words.done(done)}
        </a>
      )}
      {indicators > 0 && (
        <a href={`${hrefOf(goal)}#indikatorer`} data-counts={indicators}>
          {words.indicators(indicators)}
        </a>
      )}
      {moneyRows > 0 && (
        <a href={`${link.goal(goal)}#pengar`} data-counts={moneyRows}>
          {words.rowsOfMoney(moneyRows)}
        </a>
      )}
    </p>
  )
}
