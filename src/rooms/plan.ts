import { regionKey } from '#distribution/index.ts'
import { allRoles, permissionsOf } from '#identity/index.ts'
import type { Unit } from '#parties/index.ts'
import { type PlanSettings, planLawIds } from '#plan/index.ts'
import { compareSwedish } from '#platform/index.ts'
import type { RegionPack } from '#region-pack/index.ts'
import { lawIn } from './law.ts'

/** A unit that has become part of another answers for nothing new. */
export function planSettings(pack: RegionPack): PlanSettings {
  const merged = new Set(pack.units.flatMap(({ mergedFrom }) => mergedFrom))
  const { areas, authorities, goals, rules } = pack.national
  return {
    law: lawIn(rules, planLawIds),
    owners: [
      ...pack.units
        .filter(({ key }) => !merged.has(key))
        .map(({ key, names }) => ({ key: `unit:${key}`, name: { sv: names.at(-1)?.name ?? '' } })),
      { key: regionKey, name: { sv: pack.name } },
    ],
    fields: pack.fields.fields,
    methods: pack.fields.methods,
    units: unitsOf(pack),
    municipalities: pack.municipalities
      .map(({ code, name }) => ({ key: code, name: { sv: name } }))
      .sort((a, b) => compareSwedish(a.name.sv, b.name.sv)),
    authorities: authorities.map(({ key, name }) => ({ key, name: { sv: name } })),
    year: {
      region: pack.slug,
      eves: pack.year.eves,
      bodies: pack.bodies.map(({ key, names }) => ({ key, name: { sv: names.at(-1)?.name ?? key } })),
      roles: allRoles.filter((role) => permissionsOf(role).includes('see what waits')),
    },
    linked: {
      'national-goal': goals.goals.map(({ key, text }) => ({ key, name: { sv: text } })),
      area: areas.map(({ code, short, isCurrent }) => ({ key: code, name: { sv: short }, isOlder: !isCurrent })),
      field: pack.fields.fields,
      method: pack.fields.methods,
      children: [{ key: '', name: { sv: 'Barnets bästa', en: 'Best interest of the child' } }],
      minority: [],
    },
  }
}

/** Every unit that is or has been, under the name that is its latest. */
export const unitsOf = (pack: RegionPack): Unit[] =>
  pack.units.map(({ key, names, mergedFrom, source }) => {
    const latest = names.at(-1)
    return { key, name: latest?.name ?? key, period: latest?.period ?? { from: null, to: null }, mergedFrom, source }
  })
