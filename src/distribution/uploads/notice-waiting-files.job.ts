import { notify, personOfActor } from '#identity/index.ts'
import { link } from '#paths.ts'
import { inTransaction, type Job, type Platform } from '#platform/index.ts'
import { dayAt } from '#values/index.ts'
import { lockDraft, uploadersBefore } from '../drafts/draft-import.store.ts'

/** Long enough that nobody is reminded of what one is in the middle of. */
const waitingDays = 7

/** Every morning, before the summaries: whoever read in a file that has waited hears of it, once. */
export const noticeWaitingFilesJob = ({ db, jobs, clock }: Platform): Omit<Job<object>, 'name'> => ({
  cron: '0 6 * * *',
  async run() {
    const at = clock()
    for (const { draft: id, uploadedBy } of await uploadersBefore(
      db,
      new Date(at.getTime() - waitingDays * 86_400_000),
    )) {
      const person = personOfActor(uploadedBy)
      if (person === undefined) continue
      await inTransaction(db, async (tx) => {
        const draft = await lockDraft(tx, id)
        if (!draft || draft.decision !== null) return
        const facts = { file: draft.fileName, since: dayAt(draft.uploadedAt) }
        const path = link.draftImport(id)
        await notify(tx, jobs, { person, kind: 'file-waits', key: `file-waits:${id}`, facts, path }, at)
      })
    }
  },
})
