import type { Goal } from '../../plans/plan.ts'
import type { Section } from '../text/section.ts'

/** What one version of a plan says. */
export interface VersionText {
  readonly goals: readonly Goal[]
  readonly sections: readonly Section[]
}

export interface Change {
  readonly key: string
  /** `moved`: it reads the same, below another or at another level. */
  readonly kind: 'added' | 'removed' | 'reworded' | 'moved'
  /** The heading of a section, or what the plan calls a goal. */
  readonly called: string
  /** Empty where a version does not have it. */
  readonly before: string
  readonly after: string
}

/** All that differs between two versions, in the order of the later one; what is gone stands last. */
export const changesBetween = (before: VersionText, after: VersionText): Change[] => [
  ...changesIn(before.goals.map(told), after.goals.map(told)),
  ...changesIn(before.sections.map(toldSection), after.sections.map(toldSection)),
]

/** What is compared of a goal or a section. */
interface Compared {
  readonly key: string
  readonly called: string
  readonly text: string
  /** Where it stands. */
  readonly place: string
}

const told = ({ id, called, wording, parent, level }: Goal): Compared => ({
  ...{ key: `goal-${id}`, called, text: wording.sv, place: `${parent} ${level} ${called}` },
})

const toldSection = ({ id, heading, text }: Section): Compared => ({
  ...{ key: `section-${id}`, called: heading, text: `${heading}\n\n${text}`, place: '' },
})

function changesIn(before: readonly Compared[], after: readonly Compared[]): Change[] {
  const was = new Map(before.map((one) => [one.key, one]))
  const is = new Set(after.map(({ key }) => key))
  return [
    ...after.flatMap((one): Change[] => {
      const earlier = was.get(one.key)
      const { key, called } = one
      if (!earlier) return [{ key, called, kind: 'added', before: '', after: one.text }]
      if (earlier.text !== one.text) return [{ key, called, kind: 'reworded', before: earlier.text, after: one.text }]
      return earlier.place === one.place ? [] : [{ key, called, kind: 'moved', before: one.text, after: one.text }]
    }),
    ...before
      .filter(({ key }) => !is.has(key))
      .map(({ key, called, text }): Change => ({ key, called, kind: 'removed', before: text, after: '' })),
  ]
}
