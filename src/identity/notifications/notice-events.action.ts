import { link } from '#paths.ts'
import type { Jobs, Tx } from '#platform/index.ts'
import { notify } from './notify.action.ts'
import { rememberBrowser, type UntoldAssignment, type UntoldSession } from './untold.store.ts'

/** Tells somebody of a sign-in in a browser that the person has not been seen in. The very first one is no news. */
export async function noticeBrowser(tx: Tx, jobs: Jobs, told: UntoldSession, at: Date): Promise<void> {
  const { person, session, browser } = told
  if (!(await rememberBrowser(tx, person, browser, at))) return
  const key = `session:${session}`
  await notify(tx, jobs, { person, kind: 'new-browser', key, facts: { browser }, path: link.ownAccount() }, at)
}

/** Tells somebody of a role that was given. */
export async function noticeAssignment(tx: Tx, jobs: Jobs, told: UntoldAssignment, at: Date): Promise<void> {
  const { person, id, role, from } = told
  const facts = { role, from }
  const key = `assignment-given:${id}`
  await notify(tx, jobs, { person, kind: 'assignment-given', key, facts, path: link.ownAccount() }, at)
}

/** Tells somebody that a role ends. Another last day is another event. */
export async function noticeEnding(tx: Tx, jobs: Jobs, told: UntoldAssignment, at: Date): Promise<void> {
  const { person, id, role, to } = told
  if (to === null) return
  const facts = { role, to }
  const key = `assignment-ends:${id}:${to}`
  await notify(tx, jobs, { person, kind: 'assignment-ends', key, facts, path: link.ownAccount() }, at)
}
