import path from 'node:path'
import type { DemoFiles } from '#demo/index.ts'
import { regionKey, stateGiverKey, waitingFor as waitingInDistribution } from '#distribution/index.ts'
import type { FollowupSettings } from '#followup/index.ts'
import { type DemoScopes, may, noWays } from '#identity/index.ts'
import { type LawId, lawIds } from '#openness/index.ts'
import type { KnownParty } from '#parties/index.ts'
import { link } from '#paths.ts'
import { compareSwedish } from '#platform/index.ts'
import type { RoomSettings } from '#web/index.ts'
import type { RegionPack, Rule } from './region-pack.ts'

/** Gives each room its part of the region pack. */
export function settingsOf(pack: RegionPack): Omit<RoomSettings, 'program'> {
  const areas = new Map(pack.areaNames.map((one) => [one.sourceName.toLocaleLowerCase('sv'), one.area]))
  for (const area of pack.national.areas) areas.set(area.name.toLocaleLowerCase('sv'), area.code)
  return {
    distribution: {
      countyCode: pack.countyCode,
      bodies: pack.bodies.map((body) => latestName(body.names)),
      legalRegime: pack.settings.legalRegime,
      areaOf: (word) => areas.get(word.trim().toLocaleLowerCase('sv')) ?? null,
    },
    openness: {
      countyCode: pack.countyCode,
      areas: pack.national.areas,
      municipalities: pack.municipalities.toSorted((a, b) => compareSwedish(a.name, b.name)),
      tileMapNote: pack.tileMapNote,
      regionsInModel: pack.national.regions.filter((region) => region.inModel).length,
      law: lawIn(pack.national.rules),
    },
    followup: followupSettings,
    identity: noWays,
  }
}

const followupSettings: FollowupSettings = {
  rooms: [{ name: 'distribution', waitingFor: waitingInDistribution }],
  linksFor: (who) => [
    ...(may(who, 'read working pages')
      ? [{ label: 'Fördelning', what: 'statens pengar år för år', href: link.distributionWork() }]
      : []),
    { label: 'Följ kronan', what: 'vart statens pengar tog vägen, som alla ser det', href: link.followTheKrona() },
  ],
}

/** Looked up before anything is served: a page never prints as law what nobody has read. */
function lawIn(rules: readonly Rule[]): (id: LawId) => Rule {
  const checked = (id: LawId): Rule => {
    const rule = rules.find((one) => one.id === id)
    if (!rule) throw new Error(`the national pack has no rule ${id}`)
    if (rule.evidence !== 'V') throw new Error(`${id} is printed as law but is not checked: evidence ${rule.evidence}`)
    return rule
  }
  const found = Object.fromEntries(lawIds.map((id) => [id, checked(id)])) as Record<LawId, Rule>
  return (id) => found[id]
}

const latestName = (names: readonly { readonly name: string }[]): string => names.at(-1)?.name ?? ''

/** Everyone that the pack knows, in an order that never changes: the giver, the region, its bodies, its recipients. */
export function knownPartiesOf(pack: RegionPack): KnownParty[] {
  const named = (key: string, kind: KnownParty['kind'], name: string): KnownParty => ({
    key,
    kind,
    names: [{ name, isAlias: false, from: null, to: null, source: null }],
    seat: null,
  })
  const own = (kind: 'body' | 'unit') => (one: RegionPack['bodies'][number]) => ({
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
