import type { OpennessSettings } from './settings.ts'

/** The words of a year's sources by area code. */
export type AreaWords = ReadonlyMap<string, readonly string[]>

/**
 * The area as the year's own sources call it, when they agree on one word; else its short name in the pack. A source of
 * 2013 is never made to speak of today's areas. Null is an area that no source tells.
 */
export function nameOfArea(settings: Pick<OpennessSettings, 'areas'>, code: string | null, words?: AreaWords): string {
  const told = words?.get(code ?? '') ?? []
  if (told.length === 1 && told[0] !== undefined) return told[0]
  if (code === null) return told.length > 1 ? told.join(', ') : 'Område: uppgift saknas'
  return settings.areas.find((area) => area.code === code)?.short ?? code
}

/** Today's area of the law (D8) that the code stands for, or undefined for an older one. */
export const areaOfToday = (settings: Pick<OpennessSettings, 'areas'>, code: string | null): string | undefined =>
  settings.areas.find((area) => area.code === code && area.isCurrent)?.name
