import path from 'node:path'
import type { DemoFiles } from '#demo/index.ts'
import { distributionLawIds, regionKey, stateGiverKey } from '#distribution/index.ts'
import { type DemoScopes, type IdentitySettings, type NamedScope, noWays } from '#identity/index.ts'
import { lawIds, toldIds } from '#openness/index.ts'
import { type KnownParty, partiesByName, partyById } from '#parties/index.ts'
import { link } from '#paths.ts'
import { compareSwedish } from '#platform/index.ts'
import type { RegionPack } from '#region-pack/index.ts'
import type { StandingSite } from '#ui/index.ts'
import { foldName } from '#values/index.ts'
import type { RoomSettings } from '#web/index.ts'
import { lawIn, toldIn } from './law.ts'
import { followupSettings } from './links.ts'
import { peopleBefore } from './people.ts'
import { planSettings, unitsOf } from './plan.ts'

/** Gives each room its part of the region pack. */
export function settingsOf(pack: RegionPack): Omit<RoomSettings, 'program'> {
  const distributors = pack.bodies.filter((body) => body.distributes)
  const areas = new Map(pack.areaNames.map((one) => [one.sourceName.toLocaleLowerCase('sv'), one.area]))
  for (const { code, name, short } of pack.national.areas)
    for (const word of [name, short, code]) areas.set(word.toLocaleLowerCase('sv'), code)
  return {
    distribution: {
      countyCode: pack.countyCode,
      bodies: distributors.map((body) => latestName(body.names)),
      legalRegime: pack.settings.legalRegime,
      areas: pack.national.areas.map(({ code, short, isCurrent }) => ({ code, short: { sv: short }, isCurrent })),
      municipalities: pack.municipalities.toSorted((a, b) => compareSwedish(a.name, b.name)),
      // No region of the packs has told of a limit of its own.
      largestChange: null,
      people: (year) => peopleBefore(pack, year),
      law: lawIn(pack.national.rules, distributionLawIds),
      areaOf: (word) => areas.get(word.trim().toLocaleLowerCase('sv')) ?? null,
    },
    plan: planSettings(pack),
    registry: { units: unitsOf(pack) },
    openness: {
      countyCode: pack.countyCode,
      areas: pack.national.areas,
      municipalities: pack.municipalities.toSorted((a, b) => compareSwedish(a.name, b.name)),
      tileMapNote: pack.tileMapNote,
      regionsInModel: pack.national.regions.filter((region) => region.inModel).length,
      law: lawIn(pack.national.rules, lawIds),
      told: toldIn(pack.national.rules, toldIds),
      goals: { source: pack.national.goals.source, texts: pack.national.goals.goals.map(({ text }) => text) },
      bodies: distributors.map(({ names, note, source }) => ({ name: latestName(names), note, source })),
      standing: pack.standing,
    },
    followup: followupSettings,
    identity: identitySettings(pack),
    signIn: noWays,
  }
}

const identitySettings = (pack: RegionPack): IdentitySettings => {
  const named = (kind: NamedScope['kind'], key: string, name: string): NamedScope => ({ kind, key, name: { sv: name } })
  return {
    scopes: [
      named('region', '', pack.name),
      ...pack.units.map(({ key, names }) => named('unit', key, latestName(names))),
      ...pack.bodies.map(({ key, names }) => named('body', key, latestName(names))),
      ...pack.municipalities
        .toSorted((a, b) => compareSwedish(a.name, b.name))
        .map(({ code, name }) => named('municipality', code, name)),
    ],
    async partyNamed(db, name) {
      const id = (await partiesByName(db, [name])).get(foldName(name))
      return id === undefined ? undefined : partyById(db, id)
    },
    partyById,
  }
}

/** What stands at the foot of every page. */
export const footerLinks: StandingSite['footer']['links'] = [
  { label: { sv: 'Om webbplatsen', en: 'About the site' }, href: link.about() },
  { label: { sv: 'Kultursamverkansmodellen', en: 'The culture cooperation model' }, href: link.cultureModel() },
  { label: { sv: 'Remisser', en: 'Referrals' }, href: link.publishedStatements() },
  { label: { sv: 'Öppna data', en: 'Open data' }, href: link.openData() },
  { label: { sv: 'Personuppgifter', en: 'Personal data' }, href: link.personalData() },
  { label: { sv: 'Tillgänglighet', en: 'Accessibility' }, href: link.accessibility() },
]

const latestName = (names: readonly { readonly name: string }[]): string => names.at(-1)?.name ?? ''

/** Everyone that the pack knows, in an order that never changes: the giver, the region, its bodies, its recipients. */
export function knownPartiesOf(pack: RegionPack): KnownParty[] {
  const named = (key: string, kind: KnownParty['kind'], name: string): KnownParty => ({
    key,
    kind,
    names: [{ name, isAlias: false, from: null, to: null, source: null }],
    seat: null,
  })
  const own = (kind: 'body' | 'unit') => (one: Pick<RegionPack['bodies'][number], 'key' | 'names'>) => ({
    key: `${kind}:${one.key}`,
    kind,
    names: one.names.map(({ name, period, source }) => ({ name, ...period, source, isAlias: false })),
    seat: null,
  })
  return [
    named(stateGiverKey, 'authority', 'Kulturrådet'),
    named(regionKey, 'organisation', pack.name),
    ...pack.bodies.map(own('body')),
    ...pack.units.map(own('unit')),
    ...pack.recipients.map((one) => ({
      key: `recipient:${one.key}`,
      kind: 'organisation' as const,
      names: [
        ...one.names.map(({ name, period, source }) => ({ name, ...period, source, isAlias: false })),
        ...one.aliases.map(({ name, source }) => ({ name, from: null, to: null, source, isAlias: true })),
      ],
      seat: one.seat,
    })),
  ]
}

/** The pack's sourced files, as the demo world reads them in. */
export const demoFilesOf = (pack: RegionPack): DemoFiles => ({
  stateGrants: [pack.national.stateGrants, ...(pack.stateGrants ? [pack.stateGrants] : [])].map(({ file }) => ({
    name: path.basename(file.name),
    bytes: file.bytes,
  })),
  distributions: pack.distributions.map(({ file, body, ...told }) => ({
    ...told,
    name: path.basename(file.name),
    bytes: file.bytes,
    body: pack.bodies.find((one) => one.key === body)?.names.at(-1)?.name ?? body,
  })),
})

/** The parts of the region that the demonstration's people belong to: the latest of each kind that the pack knows. */
export const demoScopesOf = (pack: RegionPack): Omit<DemoScopes, 'party'> => ({
  unit: pack.units.at(-1)?.key ?? pack.slug,
  body: pack.bodies.at(-1)?.key ?? pack.slug,
  municipality: pack.municipalities[0]?.code ?? '',
})
