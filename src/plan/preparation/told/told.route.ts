import { type Handler, showPage } from '#identity/index.ts'
import { dayAt } from '#values/index.ts'
import { goalsOf } from '../../plans/plan.store.ts'
import type { PlanSettings } from '../../settings.ts'
import { consultationIn } from '../consultation/consultation.route.ts'
import { bodiesOf, consultationsOf } from '../consultation/consultation.store.ts'
import { dialoguesOf } from '../dialogue/dialogue.store.ts'
import { preparationOf } from '../preparation.store.ts'
import { repliesIn } from '../replies/reply.store.ts'
import { planIn } from '../text/text.route.ts'
import { sectionsOf } from '../text/version.store.ts'
import { changesBetween } from '../versions/text-change.ts'
import { ConsultationToldPage } from './consultation-told.page.tsx'
import { StoryPage } from './story.page.tsx'

/** A version that was sent out for comment, as anyone reads it. */
export const showPublicConsultation: Handler = async (request) => {
  const { platform, site } = request.var
  const { db } = platform
  const consultation = await consultationIn(request)
  const plan = consultation && (await preparationOf(db, consultation.plan))
  if (!consultation || !plan) return request.notFound()
  return showPage(
    ConsultationToldPage({
      ...{ site, today: dayAt(platform.clock()), plan, consultation },
      ...{ goals: await goalsOf(db, consultation.version), sections: await sectionsOf(db, consultation.version) },
      ...{ asked: await bodiesOf(db, consultation.id), replies: await repliesIn(db, consultation.id) },
    }),
  )
}

/** How an adopted plan was made. One that nobody has adopted tells nothing yet. */
export const showPlanStory =
  ({ law, municipalities }: PlanSettings): Handler =>
  async (request) => {
    const { platform, site } = request.var
    const { db } = platform
    const plan = await planIn(request)
    if (!plan || plan.adopted === null) return request.notFound()
    const textOf = async (version: bigint) => ({
      ...{ goals: await goalsOf(db, version), sections: await sectionsOf(db, version) },
    })
    const now = await textOf(plan.adopted)
    const consultations = await Promise.all(
      (await consultationsOf(db, plan.plan)).map(async (one) => ({
        ...{ ...one, replies: (await repliesIn(db, one.id)).length },
        changes: changesBetween(await textOf(one.version), now).length,
      })),
    )
    const log = await dialoguesOf(db, plan.plan)
    return showPage(StoryPage({ site, plan, log, municipalities, consultations, law: law('D7') }))
  }
