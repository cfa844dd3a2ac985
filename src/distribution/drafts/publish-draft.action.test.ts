import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { sql } from 'kysely'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { decisionById } from '#decisions/index.ts'
import { checkInvariants, type FileStore, inTransaction, openDiskFiles } from '#platform/index.ts'
import { documentsOf } from '#registry/index.ts'
import { isRefused } from '#values/index.ts'
import { useDatabase } from '../../../test/database.ts'
import {
  acting,
  at,
  bringStateGrants,
  distributionCsv,
  knowParties,
  ordinary2013,
  settings,
  stateGrantsCsv,
  told2013,
} from '../../../test/varmland-2013.ts'
import { sumsOfRound } from '../round.store.ts'
import { keepUploadedFile } from '../uploads/keep-uploaded-file.action.ts'
import { draftById, draftedContents, waitingDrafts } from './draft-import.store.ts'
import { type ImportKind, noAnswers } from './draft-import.ts'
import { publishDraft } from './publish-draft.action.ts'
import { discardDraft, saveDraft } from './save-draft.action.ts'

const database = useDatabase()
const sha256 = 'ab'.repeat(32)
const folder = mkdtempSync(path.join(tmpdir(), 'samklang-test-'))
let files: FileStore
const who = { by: 'officer', at }

const kept = (what: ImportKind | null) =>
  inTransaction(database.db, (tx) =>
    keepUploadedFile(tx, { what, file: { name: 'fil.csv', sha256, sizeBytes: 1 } }, who),
  )
const upload = async (what: ImportKind) => (await kept(what)).draft
const save = (id: bigint, version: number, answers = told2013) =>
  inTransaction(database.db, (tx) => saveDraft(tx, { id, version, answers: { ...noAnswers, ...answers } }, who))
const publish = (id: bigint, version: number, text = distributionCsv) =>
  inTransaction(database.db, (tx) =>
    publishDraft(tx, { id, version, bytes: Buffer.from(text) }, { settings, acting: acting(), files }),
  )
const refusalOf = (answer: unknown) => (isRefused(answer) ? answer.refused : 'no refusal')

beforeAll(async () => {
  files = await openDiskFiles(folder)
})
afterAll(() => rmSync(folder, { recursive: true }))

beforeEach(async () => {
  await database.empty()
  await knowParties(database.db)
})

afterEach(async () => {
  expect((await checkInvariants(database.db, 'db/invariants')).broken).toEqual([])
})

test('a draft waits with its answers and keeps its file until it is a decision', async () => {
  await bringStateGrants(database.db)
  const id = await upload('distribution')
  await save(id, 1)
  expect(await waitingDrafts(database.db)).toMatchObject([{ id, version: 2, answers: told2013, uploadedAt: at }])
  expect(await draftedContents(database.db)).toEqual(new Set([sha256]))
  const published = await publish(id, 2)
  if (isRefused(published)) throw new Error(published.refused)
  expect((await draftById(database.db, id))?.decision).toBe(published.decision)
  expect(await waitingDrafts(database.db)).toEqual([])
  expect(await draftedContents(database.db)).toEqual(new Set())
})

test('what somebody else saved meanwhile is not overwritten', async () => {
  const id = await upload('distribution')
  await save(id, 1)
  expect(refusalOf(await save(id, 1, { ...told2013, body: 'någon annan' }))).toBe('someone else changed this meanwhile')
  expect((await draftById(database.db, id))?.answers.body).toBe('regionstyrelsen')
})

test('nobody publishes what they have not seen', async () => {
  const id = await upload('distribution')
  await save(id, 1)
  expect(refusalOf(await publish(id, 1))).toBe('someone else changed this meanwhile')
})

test('a file that is not ready stays a draft', async () => {
  const id = await upload('distribution')
  expect(refusalOf(await publish(id, 1))).toBe('the file is not ready')
  expect((await draftById(database.db, id))?.decision).toBeNull()
})

test('a published draft is neither published, changed nor taken away again', async () => {
  const id = await upload('distribution')
  await save(id, 1)
  await publish(id, 2)
  const discarded = await inTransaction(database.db, (tx) => discardDraft(tx, { id, version: 2 }, who))
  const answers = [await publish(id, 2), await save(id, 2), discarded]
  expect(answers.map(refusalOf)).toEqual(Array(3).fill('the draft is a decision already'))
})

test.runIf(database.isPostgres)('the button pressed twice at once makes one decision', async () => {
  const id = await upload('distribution')
  await save(id, 1)
  const answers = await Promise.all([publish(id, 2), publish(id, 2)])
  expect(answers.map(refusalOf).sort()).toEqual(['no refusal', 'the draft is a decision already'])
})

test.runIf(database.isPostgres)('the same file uploaded twice at once makes one draft', async () => {
  const answers = await Promise.all([kept('distribution'), kept('distribution')])
  expect(new Set(answers.map(({ draft }) => draft)).size).toBe(1)
  expect(answers.map(({ wasHere }) => wasHere).sort()).toEqual([false, true])
})

test('a file that nobody has said what it holds is not published', async () => {
  const { draft } = await kept(null)
  expect(refusalOf(await publish(draft, 1))).toBe('the file is not ready')
})

test('the whole file is registered, and beside it a copy with the mapped columns alone', async () => {
  const id = await upload('distribution')
  await save(id, 1, { ...told2013, total: '' })
  const text = 'recipient,state_sek,Internt\nWermland Opera,5,ring Eva\n'
  const published = await publish(id, 2, text)
  if (isRefused(published) || published.decision === null) throw new Error('not published')
  const found = await decisionById(database.db, published.decision)
  const documents = await documentsOf(database.db, found?.case ?? 0n)
  const texts = await Promise.all(documents.map(async (one) => String(await files.read(one.sha256))))
  expect(texts).toEqual([text, 'recipient,state_sek\nWermland Opera,5\n'])
  expect(documents.map((one) => one.copy_of)).toEqual([null, documents[0]?.id])
})

test('a draft is taken away with a trace in the audit log', async () => {
  const id = await upload('state-grants')
  await inTransaction(database.db, (tx) => discardDraft(tx, { id, version: 1 }, who))
  expect(await draftById(database.db, id)).toBeUndefined()
  const { rows } = await sql<{ what: string }>`select what from platform_audit order by id`.execute(database.db)
  expect(rows.map(({ what }) => what)).toEqual(['import.uploaded', 'import.discarded'])
})

test('a file of the state becomes a decision of its own, or none when it tells of others only', async () => {
  const own = await publish(await upload('state-grants'), 1, stateGrantsCsv)
  expect(own).toMatchObject({ decision: expect.any(BigInt) })
  expect((await sumsOfRound(database.db, ordinary2013)).stateGiven).not.toBeNull()
  const others = 'year,county_code,amount_sek\n2013,13,23700000\n'
  expect(await publish(await upload('state-grants'), 1, others)).toEqual({ decision: null, wasHere: false })
  expect(await waitingDrafts(database.db)).toEqual([])
})
