import type { RegionPack } from '#region-pack/index.ts'
import { type Day, parseDay } from '#values/index.ts'

/**
 * The people of the county on the last day before a year. Null where the pack does not know of every municipality on
 * that very day: a figure of another year would pass for this one's.
 */
export function peopleBefore({ municipalities }: RegionPack, year: number): { count: number; day: Day } | null {
  const day = parseDay(`${year - 1}-12-31`)
  const counted = municipalities.flatMap(({ populations }) => (populations ?? []).filter((one) => one.day === day))
  if (day === undefined || municipalities.length === 0 || counted.length < municipalities.length) return null
  return { count: counted.reduce((sum, { persons }) => sum + persons, 0), day }
}
