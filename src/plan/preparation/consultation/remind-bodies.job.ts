import { inTransaction, type Job, type Platform } from '#platform/index.ts'
import { dayAt } from '#values/index.ts'
import { openConsultations } from './consultation.store.ts'
import { isReminderDay } from './consultation.ts'
import { remindBodies } from './remind-bodies.action.ts'

/** Every morning: those who have not replied are reminded once, so many days before the last as the consultation says. */
export const remindBodiesJob = ({ db, jobs, clock }: Platform): Omit<Job<object>, 'name'> => ({
  cron: '30 6 * * *',
  async run() {
    const at = clock()
    const today = dayAt(at)
    for (const one of await openConsultations(db, today))
      if (isReminderDay(one, today))
        await inTransaction(db, (tx) =>
          remindBodies(
            tx,
            jobs,
            { consultation: one.id, isMeant: ({ remindedAt }) => remindedAt === null },
            { by: 'job:remind-bodies', at },
          ),
        )
  },
})
