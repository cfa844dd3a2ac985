import { expect } from 'vitest'
import type { Role } from '#identity/index.ts'
import { dayAt } from '#values/index.ts'
import { proposalsOfRound } from '../src/distribution/proposals/proposal.store.ts'
import { compute } from '../src/distribution/scenario/scenario.ts'
import { amountOf } from '../src/distribution/scenario/standing.ts'
import { scenarioById } from '../src/distribution/workbench/scenario.store.ts'
import type { TestApp } from './app.ts'
import { idIn } from './plan-maker.ts'

interface As {
  readonly as: Role
}
type Form = Record<string, string>

/** Invented recipients, one or two in each area of D8: what an officer's spreadsheet of last year holds. */
export const exampleFile = `mottagare;omrade;belopp
Exempelteatern (exempel);1;12000000
Exempelorkestern (exempel);1;6500000
Exempelmuseet (exempel);2;9000000
Exempelbiblioteket (exempel);3;2400000
Exempelgalleriet (exempel);4;800000
Exempelarkivet (exempel);5;1100000
Exempelfilmen (exempel);6;1500000
Exempelslöjden (exempel);7;700000
`
export const exampleRecipients = exampleFile
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split(';')[0] ?? '')

/** Shares the state's money in a program under test, by the forms that people send. */
export function distributionMaker(app: TestApp) {
  const officer = { as: 'officer' } as const
  const now = () => dayAt(app.platform.clock())
  /** With plain spaces in the amounts. */
  const text = async (address: string, options?: As) =>
    (await (await app.get(address, options)).text()).replaceAll('\u00a0', ' ')
  async function sends(address: string, form: Form | FormData, as: As = officer): Promise<string> {
    const answer = await app.post(address, form, as)
    expect([answer.status, await answer.text()]).toEqual([303, ''])
    return answer.headers.get('location') ?? ''
  }
  const stored = async (id: bigint) => {
    const found = await scenarioById(app.platform.db, id)
    if (!found) throw new Error(`there is no scenario ${id}`)
    return found
  }
  const fileOf = (contents: string) => new File([contents], 'fordelning.csv', { type: 'text/csv' })
  const step = async (scenario: bigint, slag: string, more: Form, as: As = officer) =>
    app.post(
      `/arbete/scenarier/${scenario}/steg`,
      { gor: 'spara', nyckel: '', slag, sedd: String((await stored(scenario)).version), ...more },
      as,
    )
  return {
    ...{ now, text, sends, stored, step },
    stateGives: (year: number, belopp: string, more: Form = {}) =>
      sends(`/arbete/fordelning/${year}/statens-beslut`, {
        ...{ slag: 'ordinary', namn: '', belopp, dag: '', kalla: 'exempel', ...more },
      }),
    begin: async (round: string, more: Form = {}, contents: string | null = exampleFile) => {
      const form = new FormData()
      const told = { namn: 'Exempelscenariot', bas: contents === null ? 'tom' : 'fil', ...more }
      for (const [name, value] of Object.entries(told)) form.append(name, value)
      if (contents !== null) form.append('fil', fileOf(contents))
      return idIn(await sends(`/arbete/fordelning/${round}/scenarier`, form))
    },
    /** What each gets as a scenario stands, in kronor. */
    amounts: async (scenario: bigint) =>
      compute((await stored(scenario)).scenario).rows.map((one) => Number(amountOf(one) / 100n)),
    acts: async (scenario: bigint, gor: string, nyckel: string) =>
      sends(`/arbete/scenarier/${scenario}/steg`, { gor, nyckel, sedd: String((await stored(scenario)).version) }),
    /** Everyone has somebody else who pays, and has reported: nothing is left that stops or warns. */
    async makeSound(year: number, recipients: readonly string[] = exampleRecipients) {
      for (const organisation of recipients) {
        const financing = { organisation, ny: 'ja', del: '', ar: String(year), skede: 'planned' }
        const paid = { 'belopp-region': '500000', 'belopp-state': '', 'belopp-municipality': '', 'belopp-other': '' }
        await sends('/arbete/kulturplan/finansiering', { ...financing, ...paid, kalla: 'exempel' })
        const report = { mottagare: organisation, slag: 'report', ar: String(year - 1), dag: now(), kalla: 'exempel' }
        await sends(`/arbete/fordelning/${year}/mottagare`, report)
      }
    },
    propose: async (scenario: bigint, as: As = officer) =>
      app.post(`/arbete/scenarier/${scenario}/forslag`, { sedd: String((await stored(scenario)).version) }, as),
    decide: async (proposal: bigint, more: Form = {}, as: As = { as: 'head' }) => {
      const rows = await app.platform.db
        .selectFrom('decisions_proposal_row')
        .select(['id', 'amount_ore'])
        .where('proposal', '=', proposal)
        .orderBy('position')
        .execute()
      const amounts = Object.fromEntries(rows.map(({ id, amount_ore }) => [`belopp-${id}`, String(amount_ore / 100n)]))
      const body = app.rooms.distribution.bodies.at(-1) ?? ''
      return app.post(
        `/arbete/forslag/${proposal}`,
        { organ: body, dag: now(), paragraf: '12', avvikelse: '', ...amounts, ...more },
        as,
      )
    },
    rowsOf: async (proposal: bigint) =>
      app.platform.db
        .selectFrom('decisions_proposal_row')
        .select(['id', 'party_in_source as name'])
        .where('proposal', '=', proposal)
        .orderBy('position')
        .execute(),
    proposalsIn: async (scenario: bigint) => proposalsOfRound(app.platform.db, (await stored(scenario)).round.id),
    /** Öre on the accounts of a kind in a year. */
    balance: async (year: number, kind: 'pot' | 'reserved' | 'decided') =>
      (
        await app.platform.db
          .selectFrom('ledger_account_balance')
          .select('balance_ore')
          .where('fiscal_year', '=', year)
          .where('fund', '=', 'state')
          .where('kind', '=', kind)
          .execute()
      ).reduce((sum, row) => sum + row.balance_ore, 0n),
  }
}
