import { rememberKnownParties } from '#parties/index.ts'
import { type Db, inTransaction } from '#platform/index.ts'
import { isRefused, type MunicipalityCode, parseDay } from '#values/index.ts'
import type { Acting } from '../src/distribution/acting.ts'
import type { Answers } from '../src/distribution/drafts/draft-import.ts'
import { importDistribution } from '../src/distribution/imports/import-distribution.action.ts'
import { importStateGrants } from '../src/distribution/imports/import-state-grants.action.ts'
import { wantedDistribution, wantedStateGrants } from '../src/distribution/imports/publish-import.action.ts'
import { previewDistribution } from '../src/distribution/previews/preview-distribution.action.ts'
import { previewStateGrants } from '../src/distribution/previews/preview-state-grants.action.ts'
import { type DistributionSettings, regionKey, stateGiverKey } from '../src/distribution/settings.ts'

// Värmland's distribution of 2013, as regionstyrelsen decided it, for the tests of this room.
export const distributionCsv = `recipient,area,state_sek
Wermland Opera,scenkonst,34969000
Värmlands Museum,museer,6186000
Västanå Teater,scenkonst,3188000
Länsbibliotek Värmland,bibliotek,1441000
Film i Värmland,film,1174000
Slöjd i Värmland,hemslöjd,620000
Riksteatern Värmland,konst- och kulturfrämjande,300000
Folkrörelsernas arkiv för Värmland,arkiv,294000
Dans i Värmland,konst- och kulturfrämjande,200000
Föreningen Värmlandsarkiv,arkiv,142000
`

export const stateGrantsCsv = `year,county_code,region,amount_sek
2013,17,Region Värmland,48514000
2013,13,Region Halland,23700000
`

export const settings: DistributionSettings = {
  countyCode: '17',
  bodies: ['regionstyrelsen', 'kultur- och bildningsnämnden'],
  legalRegime: 'unset',
  areas: [],
  municipalities: [],
  largestChange: null,
  people: () => null,
  law: () => {
    throw new Error('no page of this test prints law')
  },
  areaOf: (word) => (word === 'konst- och kulturfrämjande' ? null : word),
}

export const told2013: Partial<Answers> = {
  year: '2013',
  decided: '2013-02-21',
  body: 'regionstyrelsen',
  total: '48 514 000',
}

/** The round that told2013 is of. */
export const ordinary2013 = { fiscalYear: 2013, round: 'ordinary', roundName: null } as const

export const at = new Date('2026-03-02T10:00:00Z')
export const today = parseDay('2026-03-02') as NonNullable<ReturnType<typeof parseDay>>

/** Somebody who works, and a queue that remembers what was put in it. */
export function acting(): Acting & { readonly queued: string[] } {
  const queued: string[] = []
  return {
    by: 'officer',
    at,
    queued,
    jobs: {
      async enqueue(_, { name }) {
        queued.push(name)
      },
    },
  }
}

export const knowParties = (db: Db) =>
  inTransaction(db, (tx) =>
    rememberKnownParties(tx, [known(stateGiverKey, 'Kulturrådet'), known(regionKey, 'Region Värmland')]),
  )

const known = (key: string, name: string) => ({
  key,
  kind: 'authority' as const,
  names: [{ name, isAlias: false, from: null, to: null, source: null }],
  seat: null,
})

/** A recipient whose house has a known place. */
export const opera = {
  key: 'recipient:opera',
  kind: 'organisation' as const,
  names: [{ name: 'Wermland Opera', isAlias: false, from: null, to: null, source: null }],
  seat: { municipality: '1780' as MunicipalityCode, whatTheSourceSays: 'Karlstad', source: 'https://exempel.se' },
}

/** The whole year: who is known, what the state gave, and how it was shared out. Answers the region's decision. */
export async function bringYear2013(db: Db): Promise<bigint> {
  await knowParties(db)
  await inTransaction(db, (tx) => rememberKnownParties(tx, [opera]))
  await bringStateGrants(db)
  const imported = await bring(db)
  if (isRefused(imported)) throw new Error(imported.refused)
  return imported.decision
}

const fileOf = (text: string) => ({ name: 'fil.csv', sha256: 'ab'.repeat(32), sizeBytes: text.length })

export const preview = (db: Db, text: string, told: Partial<Answers> = told2013) =>
  previewDistribution(db, Buffer.from(text), told, { settings, today })

/** Reads and publishes a distribution, as the pages and the command line do. */
export async function bring(db: Db, text = distributionCsv, told = told2013, by: Acting = acting()) {
  const { ready, ...rest } = await preview(db, text, told)
  if (!ready) throw new Error(`not ready: ${JSON.stringify([rest.errors, rest.answerProblems])}`)
  const wanted = wantedDistribution(settings, { file: fileOf(text), ...ready })
  return inTransaction(db, (tx) => importDistribution(tx, wanted, by))
}

/** The same for the state's decisions. */
export function bringStateGrants(db: Db, text = stateGrantsCsv) {
  const { rows } = previewStateGrants(Buffer.from(text), {}, settings.countyCode)
  const wanted = wantedStateGrants(settings, { file: fileOf(text), rows })
  return inTransaction(db, (tx) => importStateGrants(tx, wanted, acting()))
}

/** What a browser sends from the first step of an import. */
export function uploadOf(what: string, text: string | Uint8Array<ArrayBuffer>, name = 'fordelning.csv'): FormData {
  const form = new FormData()
  form.set('slag', what)
  form.set('fil', new File([text], name, { type: 'text/csv' }))
  return form
}

/** What a browser sends from the second step, with every question answered. */
export const answersOf = (answers: Record<string, string>): Record<string, string> => ({
  ...{ version: '1', ar: '2013', omgang: 'ordinary', organ: 'regionstyrelsen', beslutsdag: '2013-02-21' },
  ...{ summa: '', kalla: '', diarienummer: '', 'kolumn-recipient': 'recipient', 'kolumn-state_sek': 'state_sek' },
  ...answers,
})
