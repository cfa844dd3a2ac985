import { expect, test } from 'vitest'
import { personalData, processingKeys, tablesOf } from '../../src/openness/standing/processing.ts'
import { tables } from './tables.ts'

const classified = Object.entries(personalData).flatMap(([room, nouns]) =>
  Object.keys(nouns).map((noun) => `${room}_${noun}`),
)

test('of every table the record of personal data says whether it holds any', () => {
  expect(tables.filter((table) => !classified.includes(table))).toEqual([])
})

test('the record tells of no table that is not there', () => {
  expect(classified.filter((table) => !tables.includes(table))).toEqual([])
})

test('every processing has its tables, and what is known of people is in one', () => {
  expect(processingKeys.filter((key) => tablesOf(key).length === 0)).toEqual([])
  const inRecord = processingKeys.flatMap(tablesOf)
  const ofPeople = tables.filter((table) => table.startsWith('identity_'))
  expect(ofPeople.length).toBeGreaterThan(3)
  expect(ofPeople.filter((table) => !inRecord.includes(table))).toEqual([])
})
