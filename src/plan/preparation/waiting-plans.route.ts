import { may, type Waiting, type Who } from '#identity/index.ts'
import { link } from '#paths.ts'
import type { Db } from '#platform/index.ts'
import type { Day } from '#values/index.ts'
import { unsettledConsultations } from './consultation/consultation.store.ts'
import { type Consultation, isOpen } from './consultation/consultation.ts'
import { consultationWords } from './consultation/consultation.words.ts'
import { preparationOf } from './preparation.store.ts'
import { repliesIn } from './replies/reply.store.ts'

const kindOf = (key: keyof (typeof consultationWords)['sv']['waits']) => ({
  ...{ sv: consultationWords.sv.waits[key], en: consultationWords.en.waits[key] },
})

/**
 * The plans that are out for comment with their last day, those where replies wait to be considered, and, for those who
 * enter adoptions, those where nothing waits any more.
 */
export async function waitingPlans(db: Db, who: Who, today: Day): Promise<readonly Waiting[]> {
  const [mayMake, mayAdopt] = [may(who, 'make plans'), may(who, 'adopt plans')]
  if (!mayMake && !mayAdopt) return []
  const told = await Promise.all(
    (await unsettledConsultations(db)).map(async (one): Promise<Waiting[]> => {
      const what = (await preparationOf(db, one.plan))?.title ?? ''
      const waits = (await repliesIn(db, one.id)).some(({ considered }) => considered === null)
      const same = { what, since: one.openedDay }
      return [
        ...(mayMake ? makingOf(one, { ...same, href: link.consultation(one.id) }, { waits, today }) : []),
        ...(mayAdopt && !waits && !isOpen(one, today)
          ? [{ ...same, kind: kindOf('adopt'), due: null, href: link.adoptPlan(one.plan) }]
          : []),
      ]
    }),
  )
  return told.flat()
}

const makingOf = (
  one: Consultation,
  same: Pick<Waiting, 'what' | 'since' | 'href'>,
  { waits, today }: { readonly waits: boolean; readonly today: Day },
): Waiting[] => [
  ...(isOpen(one, today) ? [{ ...same, kind: kindOf('open'), due: one.dueDay }] : []),
  ...(waits ? [{ ...same, kind: kindOf('consider'), due: null }] : []),
]
