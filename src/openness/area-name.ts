import type { OpennessSettings } from './settings.ts'

/** The area's short name; a null area is one that no source tells. */
export const nameOfArea = (settings: Pick<OpennessSettings, 'areas'>, code: string | null): string =>
  code === null ? 'Område: uppgift saknas' : (settings.areas.find((area) => area.code === code)?.short ?? code)
