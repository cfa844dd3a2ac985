import { kronor } from '#values/index.ts'
import type { CheckedRow, Facts } from './check.ts'

/** An invented recipient that nothing is wrong with. */
export const sampleRow: CheckedRow = {
  key: 'r1',
  recipient: 'Exempelteatern (exempel)',
  area: '1',
  amount: kronor(1_000_000),
  earmarked: kronor(0),
  last: kronor(1_000_000),
  isRegion: false,
  financiers: ['region'],
  hasReported: true,
  ended: null,
}

/** An invented proposal that nothing is wrong with: examples change what they are about. */
export const sampleFacts: Facts = {
  year: 2026,
  state: kronor(1_000_000),
  total: kronor(1_000_000),
  plan: { title: 'Exempelplanen (exempel)' },
  rows: [sampleRow],
  areas: [{ code: '1', name: 'Teater, dans och musik' }],
  earmarks: [],
  largestChange: null,
  people: null,
}

export const withRow = (change: Partial<CheckedRow>): Facts => ({ ...sampleFacts, rows: [{ ...sampleRow, ...change }] })
