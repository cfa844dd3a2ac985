import type { Localised } from '#values/index.ts'
import type { OpennessSettings } from './settings.ts'

/** The words of a year's sources by area code ('' for an area that the pack does not know); an empty word is none. */
export type AreaWords = ReadonlyMap<string, readonly string[]>

/**
 * The area as the year's own sources call it, when they agree on one word; else its short name in the pack. A source of
 * 2013 is never made to speak of today's areas, or English. A code of null is an area that the pack does not know: its
 * sources' words, or null as well where one of its rows has none.
 */
export function nameOfArea(
  settings: Pick<OpennessSettings, 'areas'>,
  code: string | null,
  words?: AreaWords,
): string | null {
  const told = words?.get(code ?? '') ?? []
  if (code === null) return told.length === 0 || told.includes('') ? null : told.join(', ')
  if (told.length === 1 && told[0]) return told[0]
  return settings.areas.find((area) => area.code === code)?.short ?? code
}

/** Today's area of the law (D8) that the code stands for, or undefined for an older one. */
export function areaOfToday(settings: Pick<OpennessSettings, 'areas'>, code: string | null): Localised | undefined {
  const area = settings.areas.find((one) => one.code === code && one.isCurrent)
  return area && { sv: area.name, en: area.ourEnglish }
}
