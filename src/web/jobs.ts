import { type DocumentSettings, decisionDocument, decisionDocumentJob } from '#decisions/index.ts'
import {
  type DistributionSettings,
  draftedContents,
  memorandumPaper,
  memorandumPaperJob,
  noticeWaitingFilesJob,
} from '#distribution/index.ts'
import { noticeEndingJob, noticeNewJob, sendSummariesJob } from '#identity/index.ts'
import { indexNames, indexNamesJob } from '#parties/index.ts'
import { remindBodiesJob } from '#plan/index.ts'
import {
  checkInvariants,
  forgetMailJob,
  type Job,
  type MailSettings,
  type Platform,
  sendMailJob,
} from '#platform/index.ts'
import { documentedContents } from '#registry/index.ts'

/** What the work needs of the program that does it. */
export interface Workplace {
  readonly platform: Platform
  readonly documents: DocumentSettings
  readonly distribution: DistributionSettings
  readonly mail: MailSettings
  readonly invariantsFolder: string
}

type Work = Omit<Job<never>, 'name'>

/** All work that is done after transactions and by the clock: each queue by its name, with who works in it. */
const workers: Readonly<Record<string, (place: Workplace) => Work>> = {
  [indexNames.name]: ({ platform }) => indexNamesJob(platform.db),
  [decisionDocument.name]: ({ platform, documents }) => decisionDocumentJob(platform, documents),
  [memorandumPaper.name]: ({ platform, documents, distribution }) =>
    memorandumPaperJob(platform, { settings: distribution, sender: documents }),
  'identity.notice-new': ({ platform }) => noticeNewJob(platform),
  'identity.notice-ending': ({ platform }) => noticeEndingJob(platform),
  'distribution.notice-waiting-files': ({ platform }) => noticeWaitingFilesJob(platform),
  'plan.remind-bodies': ({ platform }) => remindBodiesJob(platform),
  'identity.send-summaries': ({ platform }) => sendSummariesJob(platform),
  'platform.send-mail': ({ platform, mail }) => sendMailJob(platform, mail),
  'platform.forget-mail': ({ platform }) => forgetMailJob(platform),
  'platform.sweep-files': sweepFiles,
  'platform.check-invariants': checkAllInvariants,
}

/** Every queue; they are made when the database is brought up to date. */
export const queueNames: readonly string[] = Object.keys(workers)

export const jobsAt = (place: Workplace): Job<never>[] =>
  Object.entries(workers).map(([name, workAt]) => ({ ...workAt(place), name }))

function sweepFiles({ platform }: Workplace): Work {
  return {
    cron: '30 3 * * *',
    async run() {
      const dayAgo = new Date(platform.clock().getTime() - 24 * 3_600_000)
      const needed = await draftedContents(platform.db)
      await platform.files.sweep(
        async (stored) => new Set([...(await documentedContents(platform.db, stored)), ...needed]),
        dayAgo,
      )
    },
  }
}

function checkAllInvariants({ platform, invariantsFolder }: Workplace): Work {
  return {
    cron: '0 4 * * *',
    async run() {
      const { broken } = await checkInvariants(platform.db, invariantsFolder)
      for (const { name, rows } of broken)
        platform.log.error({ invariant: name, rows: rows.length }, 'invariant broken')
    },
  }
}
