import { describe, expect, test } from 'vitest'
import { kronor } from '#values/index.ts'
import { type Financing, readFinancing, wholeOf } from './financing.ts'

const amounts = { state: '1 000', region: '', municipality: '', other: '' }
const typed = {
  ...{ party: 'Wermland Opera', isNew: false, operation: '', year: '2024' },
  ...{ phase: 'planned', amounts, source: 'https://exempel.example' },
}

describe('what somebody declares', () => {
  test('is read as it was meant: an empty amount declares nothing', () => {
    expect(readFinancing(typed)).toMatchObject({
      operation: null,
      facts: [{ financier: 'state', amount: kronor(1000), year: 2024, phase: 'planned' }],
    })
  })

  test('may be nought, which is not the same as unknown', () => {
    const read = readFinancing({ ...typed, amounts: { ...amounts, other: '0' } })
    expect('facts' in read && read.facts.map(({ amount }) => amount)).toEqual([kronor(1000), 0n])
  })

  test.each([
    [{ party: '' }, [['write the organisation', 'organisation']]],
    [{ year: 'i fjol' }, [['write the year', 'ar']]],
    [{ phase: '' }, [['choose planned or outcome', 'skede']]],
    [{ amounts: { ...amounts, state: '' } }, [['write at least one amount', 'belopp-state']]],
    [{ amounts: { ...amounts, other: 'ca 3 mkr' } }, [['the amount cannot be read', 'belopp-other']]],
    [{ amounts: { ...amounts, region: '-5' } }, [['the amount cannot be read', 'belopp-region']]],
    [{ source: ' ' }, [['write the source', 'kalla']]],
  ])('tells what is wrong, and where: %#', (more, problems) => {
    const read = readFinancing({ ...typed, ...more })
    expect('problems' in read && read.problems.map(({ problem, field }) => [problem, field])).toEqual(problems)
  })
})

test('the whole is known when every part of it is', () => {
  const part = (sek: number): Financing => ({
    ...{ operation: 1n, financier: 'state', year: 2024, phase: 'planned', amount: kronor(sek) },
    ...{ precision: 'exact', note: null, source: 'x' },
  })
  const row = {
    operation: 1n,
    name: 'x',
    amounts: { state: part(1), region: part(2), municipality: part(3), other: null },
  }
  expect(wholeOf(row)).toBeNull()
  expect(wholeOf({ ...row, amounts: { ...row.amounts, other: part(4) } })).toBe(kronor(10))
})
