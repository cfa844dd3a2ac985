import { expect } from 'vitest'
import type { Role } from '#identity/index.ts'
import { addDays, dayAt, parseRowId } from '#values/index.ts'
import { goalsOf } from '../src/plan/plans/plan.store.ts'
import { preparationOf } from '../src/plan/preparation/preparation.store.ts'
import type { TestApp } from './app.ts'

interface As {
  readonly as: Role
}
type Form = Record<string, string>

/** The identity in an address. */
export const idIn = (location: string): bigint => parseRowId(/\/(\d+)(?:[?#]|$)/.exec(location)?.[1] ?? '') ?? 0n

/** What the form of a new goal sends, besides its wording. */
export const newGoal = { mal: '', sedd: '', vad: 'spara', niva: 'goal', kallas: 'delmål', under: '' }

/** Makes plans in a program under test by the forms that people send. */
export function planMaker(app: TestApp) {
  const officer = { as: 'officer' } as const
  const now = () => dayAt(app.platform.clock())
  const text = async (address: string, options?: As) => (await app.get(address, options)).text()
  /** Sends a form that is to be taken. Answers where it leads. */
  async function sends(address: string, form: Form | FormData, as: As = officer): Promise<string> {
    const answer = await app.post(address, form, as)
    expect([answer.status, await answer.text()]).toEqual([303, ''])
    return answer.headers.get('location') ?? ''
  }
  const openOf = async (plan: bigint) => (await preparationOf(app.platform.db, plan))?.open ?? 0n
  const sendOut = async (plan: bigint, more: Form = {}) => ({
    ...{ version: String(await openOf(plan)), senast: addDays(now(), 30), fraga: 'Vad tycker ni?', paminn: '14' },
    ...{ instanser: 'Exempelkommunen (exempel); registrator@exempel.se\nExempelföreningen (exempel)', ...more },
  })
  return {
    ...{ now, text, sends, openOf, sendOut },
    begin: async (namn: string, more: Form = {}) =>
      idIn(
        await sends('/arbete/kulturplan/ny', {
          ...{ namn, fran: '2027-01-01', till: '2029-12-31', skal: '', diarienummer: '', utgangspunkt: '', ...more },
        }),
      ),
    addGoal: (plan: bigint, lydelse: string, more: Form = {}) =>
      sends(`/arbete/kulturplan/planer/${plan}/mal`, { ...newGoal, lydelse, ...more }),
    goalsNow: async (plan: bigint) => goalsOf(app.platform.db, await openOf(plan)),
    /** What a form says that it saw. */
    seenIn: async (address: string) => / name="sedd" value="([^"]*)"/.exec(await text(address, officer))?.[1] ?? '',
    consult: async (plan: bigint, more: Form = {}) =>
      idIn(await sends(`/arbete/kulturplan/planer/${plan}/remiss`, await sendOut(plan, more))),
    reply: (consultation: bigint, more: Form = {}) =>
      app.post(
        `/arbete/kulturplan/remisser/${consultation}/svar`,
        { ...{ instans: '', fran: 'Exempelföreningen två (exempel)', inkom: now(), text: 'Bra.' }, ...more },
        officer,
      ),
    consider: (id: bigint, more: Form = {}, as: As = officer) =>
      app.post(`/arbete/kulturplan/remissvar/${id}`, { bedomning: 'noted', skal: 'Tack.', sedd: '0', ...more }, as),
    adopt: async (plan: bigint, more: Form = {}, as: As = { as: 'board-secretary' }) =>
      app.post(
        `/arbete/kulturplan/planer/${plan}/antagande`,
        { version: String(await openOf(plan)), organ: 'kultur-och-bildningsnamnden', dag: now(), ...more },
        as,
      ),
  }
}
