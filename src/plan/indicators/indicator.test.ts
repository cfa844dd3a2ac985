import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Day } from '#values/index.ts'
import { formatReading, parseReading, readIndicator, readValue } from './indicator.ts'

describe('a number', () => {
  test.each([
    ['1250', '1250'],
    ['1 250,50', '1250.50'],
    ['\u2212 3', undefined],
    ['\u22123,5', '-3.5'],
    ['1.250', '1.250'],
    ['12 50', undefined],
    ['ca 3', undefined],
    ['1e3', undefined],
    ['', undefined],
  ])('written %j is read as %j', (text, read) => expect(parseReading(text)).toBe(read))

  test('is shown as the language writes it, with its decimals', () => {
    expect([formatReading('-1234567.50', 'sv'), formatReading('1250', 'en')]).toEqual([
      '\u22121\u00a0234\u00a0567,50',
      '1,250',
    ])
  })

  test('reads back as it was shown', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 0, max: 999_999 }), (whole, decimals) => {
        const reading = parseReading(`${whole},${decimals}`) ?? ''
        expect(parseReading(formatReading(reading, 'sv'))).toBe(reading)
      }),
    )
  })
})

const typed = {
  ...{ name: 'Besök', unit: 'besök', direction: 'up', source: 'Kulturdatabasen' },
  ...{ baseline: '100', baselineDay: '2021-12-31', target: '', targetDay: '' },
}

describe('the form of an indicator', () => {
  test('is read as it was meant: what nobody says is null', () => {
    expect(readIndicator(typed)).toMatchObject({ baseline: { value: '100', day: '2021-12-31' }, target: null })
  })

  test.each([
    [{ name: '' }, 'write the name'],
    [{ unit: ' ' }, 'write the unit'],
    [{ direction: 'åt sidan' }, 'choose a direction'],
    [{ source: '' }, 'write the source'],
    [{ baselineDay: '' }, 'the baseline is no number with a day'],
    [{ target: 'mycket', targetDay: '2026-12-31' }, 'the target is no number with a day'],
  ])('tells what is wrong: %#', (more, problem) => {
    expect(readIndicator({ ...typed, ...more })).toEqual({ problems: [problem] })
  })
})

test.each([
  [{}, undefined],
  [{ value: '' }, ['write a number']],
  [{ day: '31 december' }, ['write the day']],
  [{ day: '2026-06-02' }, ['the day has not been']],
  [{ source: '' }, ['write where it is from']],
])('a value is a number of a day that has been, with its source: %#', (more, problems) => {
  const read = readValue({ value: '5', day: '2026-06-01', source: 'Rapport', ...more }, '2026-06-01' as Day)
  expect('problems' in read ? read.problems : undefined).toEqual(problems)
})
