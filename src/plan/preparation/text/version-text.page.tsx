import type { ComponentChildren } from 'preact'
import { InSwedish, LocalText, langOfSwedish, useLanguage } from '#ui/index.ts'
import { Shortened } from '../../goals/goal-tree.page.tsx'
import type { GoalBranch } from '../../plans/plan.ts'
import type { Section } from './section.ts'

interface GoalsProps {
  readonly branches: readonly GoalBranch[]
  /** What one can do with a goal, below it. */
  readonly actionsOf?: (goal: GoalBranch) => ComponentChildren
}

/** The goals of a version that is not the plan that holds: each below the one that it serves. */
export function VersionGoals({ branches, actionsOf }: GoalsProps) {
  const language = useLanguage()
  return (
    <ul class="sk-goals">
      {branches.map((goal) => (
        <li key={goal.id} data-level={goal.level} id={`mal-${goal.id}`}>
          <div class="sk-goal">
            <p class="sk-kicker" lang={langOfSwedish(language)}>
              {goal.called}
            </p>
            <p class="sk-goal-wording">
              <LocalText of={goal.wording} />
              {goal.isShortened && <Shortened />}
            </p>
            {actionsOf?.(goal)}
          </div>
          {goal.below.length > 0 && <VersionGoals branches={goal.below} {...(actionsOf && { actionsOf })} />}
        </li>
      ))}
    </ul>
  )
}

interface SectionsProps {
  readonly sections: readonly Section[]
  /** What one can do with a section, below it. */
  readonly actionsOf?: (section: Section) => ComponentChildren
}

/** What a version says besides its goals. */
export const VersionSections = ({ sections, actionsOf }: SectionsProps) =>
  sections.map((section) => (
    <section key={section.id} aria-labelledby={`avsnitt-${section.id}`}>
      <h3 id={`avsnitt-${section.id}`}>
        <InSwedish>{section.heading}</InSwedish>
      </h3>
      <p class="sk-as-written">
        <InSwedish>{section.text}</InSwedish>
      </p>
      {actionsOf?.(section)}
    </section>
  ))
