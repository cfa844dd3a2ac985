import { inTransaction, type Job, type Platform } from '#platform/index.ts'
import { dayAt } from '#values/index.ts'
import { noticeAssignment, noticeBrowser, noticeEnding } from './notice-events.action.ts'
import { summaryReaders } from './notification.store.ts'
import { lastTold } from './notification.ts'
import { sendSummary } from './send-summary.action.ts'
import { endingAssignments, sessionsInUnknownBrowsers, untoldAssignments } from './untold.store.ts'

type Work = Omit<Job<object>, 'name'>

/** Older than this it was told long ago, or was there before anything was told. */
const givenHours = 48

/** Every minute: what has happened to people's accounts since the last time. */
export const noticeNewJob = ({ db, jobs, clock }: Platform): Work => ({
  cron: '* * * * *',
  async run() {
    const at = clock()
    for (const one of await sessionsInUnknownBrowsers(db))
      await inTransaction(db, (tx) => noticeBrowser(tx, jobs, one, at))
    for (const one of await untoldAssignments(db, new Date(at.getTime() - givenHours * 3_600_000)))
      await inTransaction(db, (tx) => noticeAssignment(tx, jobs, one, at))
  },
})

/** Every morning, before the summaries: which roles end soon. */
export const noticeEndingJob = ({ db, jobs, clock }: Platform): Work => ({
  cron: '0 6 * * *',
  async run() {
    const at = clock()
    const today = dayAt(at)
    for (const one of await endingAssignments(db, today, lastTold(today)))
      await inTransaction(db, (tx) => noticeEnding(tx, jobs, one, at))
  },
})

/** Every morning: one mail to everyone who wants the day's news in one. */
export const sendSummariesJob = ({ db, jobs, clock }: Platform): Work => ({
  cron: '30 6 * * *',
  async run() {
    for (const person of await summaryReaders(db))
      await inTransaction(db, (tx) => sendSummary(tx, jobs, person, clock()))
  },
})
