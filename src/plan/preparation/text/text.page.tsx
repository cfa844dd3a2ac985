import { link } from '#paths.ts'
import { ButtonLink, Empty, InSwedish, Part, type Site, useWords } from '#ui/index.ts'
import { type Goal, treeOf } from '../../plans/plan.ts'
import type { Preparation } from '../preparation.ts'
import { PreparationFrame } from '../preparation-frame.page.tsx'
import type { Section } from './section.ts'
import { textWords } from './text.words.ts'
import { VersionGoals, VersionSections } from './version-text.page.tsx'

export interface TextProps {
  readonly site: Site
  readonly plan: Preparation
  readonly goals: readonly Goal[]
  readonly sections: readonly Section[]
  readonly mayWrite: boolean
}

/** What the latest version of a plan says, and where one changes it while it is being written. */
export function TextPage({ site, plan, goals, sections, mayWrite }: TextProps) {
  const words = textWords[site.language]
  const isOpen = plan.open !== null && mayWrite
  return (
    <PreparationFrame {...{ site, plan, title: words.title, lead: plan.open === null ? words.closed : words.lead }}>
      <Part id="mal" title={words.goals}>
        {goals.length === 0 ? (
          <Empty title={words.noGoals}>{isOpen && words.noGoalsWhy}</Empty>
        ) : (
          <VersionGoals
            branches={treeOf(goals)}
            {...(isOpen && {
              actionsOf: ({ id, wording }) => <Change href={link.changeGoal(plan.plan, id)} what={wording.sv} />,
            })}
          />
        )}
        {isOpen && (
          <p>
            <ButtonLink variant="secondary" href={link.changeGoal(plan.plan)}>
              {words.addGoal}
            </ButtonLink>
          </p>
        )}
      </Part>
      <Part id="text" title={words.sections}>
        {sections.length === 0 ? (
          <Empty title={words.noSections} />
        ) : (
          <VersionSections
            sections={sections}
            {...(isOpen && {
              actionsOf: ({ id, heading }) => <Change href={link.changeSection(plan.plan, id)} what={heading} />,
            })}
          />
        )}
        {isOpen && (
          <p>
            <ButtonLink variant="secondary" href={link.changeSection(plan.plan)}>
              {words.addSection}
            </ButtonLink>
          </p>
        )}
      </Part>
    </PreparationFrame>
  )
}

/** For the eye the word stands beside what it is about; for the ear it says so. */
function Change({ href, what }: { readonly href: string; readonly what: string }) {
  const words = useWords(textWords)
  return (
    <p>
      <a href={href}>
        {words.change}
        <span class="ds-sr-only">
          {' '}
          <InSwedish>{what}</InSwedish>
        </span>
      </a>
    </p>
  )
}
