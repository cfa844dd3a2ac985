import {
  beginPlan,
  logDialogue,
  openConsultation,
  openVersionOf,
  registerReply,
  saveGoal,
  saveSection,
} from '#plan/index.ts'
import { inTransaction, type Platform } from '#platform/index.ts'
import { addDays, dayAt, parseDay } from '#values/index.ts'

const by = 'demonstrationen'

/** A plan that no region makes, out for comment among bodies that do not exist, with a reply to consider. */
export async function loadDemoPlan(platform: Platform): Promise<void> {
  const at = platform.clock()
  const today = dayAt(at)
  const year = Number(today.slice(0, 4)) + 1
  const dayIn = (of: number, day: string) => parseDay(`${of}-${day}`) ?? today
  const received = 'Exempel: vi tycker att målet om läsning också ska gälla vuxna.'
  const stored = await platform.files.put(new TextEncoder().encode(received))
  await inTransaction(platform.db, async (tx) => {
    const plan = await beginPlan(
      tx,
      {
        ...{ title: `Exempel: kulturplan ${year}–${year + 2}`, from: null, caseNumber: null, periodReason: null },
        ...{ firstDay: dayIn(year, '01-01'), lastDay: dayIn(year + 2, '12-31') },
      },
      { by, at },
    )
    const add = (wording: string, more: { called: string; level: 'direction' | 'goal'; parent: bigint | null }) =>
      saveGoal(tx, { plan, goal: undefined, seen: '', wish: { wording, links: [], ...more } }, { by, at })
    await add('Exempel: alla har kultur nära', { called: 'inriktningsmål', level: 'direction', parent: null })
    await add('Exempel: barn och unga läser mer', { called: 'delmål', level: 'goal', parent: null })
    await saveSection(
      tx,
      {
        ...{ plan, section: undefined, seen: '' },
        written: {
          heading: 'Exempel: så följer vi upp',
          text: 'Exempel: avdelningen berättar en gång om året hur det går.',
        },
      },
      { by, at },
    )
    await logDialogue(
      tx,
      plan,
      {
        ...{ kind: 'consultation', day: addDays(today, -20), title: 'Exempel: samråd på nätet', source: null },
        ...{ outcome: 'Exempel: fler platser att mötas på.', municipalities: [] },
        groups: ['professionals', 'civil-society'],
      },
      { by, at },
    )
    const seen = (await openVersionOf(tx, plan)) ?? 0n
    const consultation = await openConsultation(
      tx,
      platform.jobs,
      {
        ...{ plan, seen },
        read: {
          ...{ dueDay: addDays(today, 40), reminderDays: 14 },
          message: 'Exempel: vad tycker ni om målen? Svara med brev eller e-post.',
          bodies: ['Exempelkommunen (exempel)', 'Exempelföreningen (exempel)', 'Exempelteatern (exempel)'].map(
            (name) => ({
              ...{ name, email: null },
            }),
          ),
        },
      },
      { by, at },
    )
    if (typeof consultation !== 'bigint') throw new Error(`the plan is not sent out: ${consultation.refused}`)
    await registerReply(
      tx,
      {
        consultation,
        read: { body: null, from: 'Exempelbiblioteket (exempel)', isPerson: false, receivedDay: today, text: received },
        file: { sha256: stored.sha256, sizeBytes: stored.size, mediaType: 'text/plain; charset=utf-8' },
      },
      { by, at },
    )
  })
}
