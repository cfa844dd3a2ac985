import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arc, outermost, pointAt, ringOf } from './year-ring.ts'

describe('the ring of a year', () => {
  test('begins at the top and goes with the clock', () => {
    expect([0, 0.25, 0.5, 0.75].map((share) => pointAt(share, 100))).toEqual([
      ...[
        [0, -100],
        [100, 0],
        [0, 100],
        [-100, 0],
      ],
    ])
  })

  test('draws more than half a year as the long way round', () => {
    expect(arc({ from: 0, to: 0.75 }, 100)).toBe('M0 -100A100 100 0 1 1 -100 0')
    expect(arc({ from: 0, to: 0.25 }, 100)).toBe('M0 -100A100 100 0 0 1 100 0')
  })

  test('knows that December lies beside January', () => {
    const { radii } = ringOf([
      { from: 0, to: 0.08 },
      { from: 0.92, to: 0.995 },
    ])
    expect(new Set(radii).size).toBe(2)
  })

  test('has one line for marks that are apart, and more for those that are not', () => {
    expect(
      ringOf([
        { from: 0.1, to: 0.15 },
        { from: 0.4, to: 0.4 },
      ]).radii,
    ).toEqual([outermost, outermost])
    expect(
      new Set(
        ringOf([
          { from: 0.1, to: 0.3 },
          { from: 0.2, to: 0.4 },
          { from: 0.3, to: 0.3 },
        ]).radii,
      ).size,
    ).toBe(3)
  })
})

const share = fc.integer({ min: 0, max: 365 }).map((day) => day / 366)
const stretches = fc.array(
  fc.tuple(share, share).map(([one, other]) => ({ from: Math.min(one, other), to: Math.max(one, other) })),
  { maxLength: 40 },
)

test('whatever a year holds, no two marks lie on each other, and all are within the ring', () => {
  fc.assert(
    fc.property(stretches, (marks) => {
      const { radii, dot } = ringOf(marks)
      expect(radii).toHaveLength(marks.length)
      expect(dot).toBeGreaterThan(0)
      radii.forEach((radius, at) => {
        expect(radius > 60 && radius <= outermost).toBe(true)
        marks.slice(0, at).forEach((other, before) => {
          const mark = marks[at]
          if (radii[before] !== radius || !mark) return
          expect(mark.to < other.from || mark.from > other.to).toBe(true)
          const [[x, y], [otherX, otherY]] = [pointAt(mark.to, radius), pointAt(other.to, radius)]
          // The numbers at their ends too, over the turn of the year as well.
          expect(Math.hypot(x - otherX, y - otherY)).toBeGreaterThan(2 * dot - 1)
        })
      })
    }),
  )
})
