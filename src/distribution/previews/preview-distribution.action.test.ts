import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { useDatabase } from '../../../test/database.ts'
import {
  bring,
  bringStateGrants,
  distributionCsv,
  knowParties,
  preview,
  told2013,
} from '../../../test/varmland-2013.ts'

const database = useDatabase()
const head = 'recipient,state_sek'

beforeAll(async () => {
  await knowParties(database.db)
  await bringStateGrants(database.db)
})

const writes = async () => {
  const { rows } = await sql<{ count: bigint }>`
    select (select count(*) from decisions_decision) + (select count(*) from parties_party)
         + (select count(*) from distribution_round) + (select count(*) from platform_audit) as count`.execute(
    database.db,
  )
  return rows[0]?.count
}

const malformed: Record<string, [string, string]> = {
  'an empty file': ['', 'Filen är tom'],
  'an Excel file': ['PK\u0003\u0004rest', 'Excelfil'],
  'broken quotes': [`${head}\n"Wermland Opera,1\n`, 'Rad 2: citattecknen går inte ihop'],
  'a heading only': [`${head}\n`, 'inga rader'],
  'a row with too few cells': [`${head}\nWermland Opera\n`, 'Rad 2 har 1 cell'],
  'a recipient twice': [`${head}\nWermland Opera,1\nwermland  opera,2\n`, 'Rad 3, kolumnen recipient: '],
  'text in an amount': [`${head}\nWermland Opera,cirka 5\n`, 'Rad 2, kolumnen state_sek: ”cirka 5” är inte ett belopp'],
  'a negative amount': [`${head}\nWermland Opera,-5\n`, 'mindre än noll'],
  'a formula': [`${head}\nWermland Opera,=SUM(A1)\n`, 'är en formel'],
  'an amount that reads two ways': [`${head}\nWermland Opera,1.500\n`, 'kan läsas på två sätt'],
  'a sum that differs from the stated total': [`${head}\nWermland Opera,34969000\n`, 'den angivna summan'],
  'more than the state gave': [`${head}\nWermland Opera,48514001\n`, 'återstår 48 514 000'],
}

test.each(Object.keys(malformed))('%s is told in a sentence, is not ready, and writes nothing', async (name) => {
  const [text, sentence] = malformed[name] ?? ['', '']
  const before = await writes()
  const total = name.includes('total') ? '48 514 000' : ''
  const { errors, ready } = await preview(database.db, text, { ...told2013, total })
  expect(errors.join('\n').replace(/\u00a0/g, ' ')).toContain(sentence)
  expect(ready).toBeUndefined()
  expect(await writes()).toBe(before)
})

test('a needed field without a column is a problem of the mapping', async () => {
  const { mappingProblems, ready } = await preview(database.db, 'vem,hur mycket\nWermland Opera,1\n')
  expect(mappingProblems.map(({ field }) => field)).toEqual(['recipient', 'state_sek'])
  expect(ready).toBeUndefined()
})

test('a told mapping is followed, and an empty one leaves a suggested column out', async () => {
  const mapping = { recipient: 'vem', state_sek: 'hur mycket', note: '' }
  const { read, answers } = await preview(database.db, 'vem,hur mycket,note\nWermland Opera,1,hej\n', {
    ...told2013,
    total: '',
    mapping,
  })
  expect(read?.rows).toMatchObject([{ recipient: 'Wermland Opera', note: null }])
  expect(answers.mapping).toEqual({ recipient: 'vem', state_sek: 'hur mycket' })
})

test('answers that are missing or wrong are told field by field', async () => {
  const told = { year: '13', round: 'decrease', decided: '2027-01-01', body: ' ', total: 'mycket' }
  const { answerProblems, ready } = await preview(database.db, distributionCsv, told)
  expect(answerProblems.map(({ reason }) => reason)).toEqual([
    'the year is not a year',
    'a decrease is not shared out',
    'the day is in the future',
    'the body is missing',
    'the total is not an amount',
  ])
  expect(ready).toBeUndefined()
})

test('unknown names are doubts and no errors, and are known once they are read in', async () => {
  const before = await preview(database.db, distributionCsv)
  expect(before.errors).toEqual([])
  expect(before.doubts.filter((doubt) => doubt.includes('inte känd'))).toHaveLength(11)
  expect(before.doubts.filter((doubt) => doubt.includes('konst- och kulturfrämjande'))).toHaveLength(1)
  await bring(database.db)
  const after = await preview(database.db, distributionCsv)
  expect(after.errors).toEqual([])
  expect(after.doubts.join()).toMatch(/redan inläst som beslut \d+/)
  expect(after.doubts.join()).not.toContain('inte känd')
})

test('a day that is years away from the money is a doubt', async () => {
  const doubts = async (decided: string) =>
    (await preview(database.db, distributionCsv, { ...told2013, decided })).doubts
  const doubt = (decided: string) =>
    `Beslutsdagen ${decided} ligger mer än tre år från 2013. Kontrollera dagen och året.`
  expect(await doubts('1013-02-21')).toContain(doubt('1013-02-21'))
  expect(await doubts('2017-01-01')).toContain(doubt('2017-01-01'))
  expect((await doubts('2010-12-31')).join()).not.toContain('tre år')
})
