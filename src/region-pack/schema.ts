import * as z from 'zod'
import { longestRoundName, mayBeSeveral, roundKinds } from '#distribution/index.ts'
import { firstYear, kronor, lastYear, parseDay, parseMunicipalityCode, precisions } from '#values/index.ts'
import { day, key, period, text, textOrNothing, wholeKronor, writtenYear } from './parts.ts'
import { standingBlock } from './standing.ts'

/** The shapes of the files in `regions/`, column by column and field by field; `regions/README.md` explains them. */

const year = z.int().min(firstYear).max(lastYear)
const kronorOrNothing = z.union([z.literal('').transform(() => null), wholeKronor])
const countyCode = z.string().regex(/^\d{2}$/, 'ska vara en länskod med två siffror')
const precision = z.enum(precisions)

const municipalityCode = z.string().transform((written, context) => {
  const read = parseMunicipalityCode(written)
  if (read) return read
  context.addIssue({ code: 'custom', message: 'ska vara en kommunkod med fyra siffror' })
  return z.NEVER
})

/** Oldest name first; the last one is the latest that a source tells. */
const names = z.array(z.strictObject({ name: text, period, source: text })).min(1)

/** Why state money came, and so which round of distribution it belongs to. */
const round = z.enum(roundKinds)
/** Null: the kind alone names the round. */
const roundName = text.max(longestRoundName, `är för långt: högst ${longestRoundName} tecken`).nullable()
const mayHaveName = (kind: z.output<typeof round>, name: string | null): boolean => name === null || mayBeSeveral(kind)
const hasNoName = 'ska vara tomt: av det slaget har året bara en omgång'

const area = z.strictObject({
  code: key,
  name: text,
  short: text,
  /** The name in our own translation, and labelled as that where it is shown; the law has none. */
  ourEnglish: text.optional(),
  /** False for an older name that sources use and that must not be read as today's area. */
  isCurrent: z.boolean(),
  period,
  note: text.nullable(),
  source: z.url(),
})
const authority = z.strictObject({ key, name: text, source: text })
export const nationalFile = z.strictObject({ areas: z.array(area).min(1), authorities: z.array(authority) })

export const goalsFile = z.strictObject({
  source: text,
  goals: z.array(z.strictObject({ key, text })).min(1),
})

const rule = z
  .strictObject({
    id: z.string().regex(/^[A-Z]\d+[a-z]?$/, 'ska vara en bokstav och ett nummer, till exempel D9'),
    provision: text,
    heading: text,
    /** In our own words; a page labels it sammanfattning and never sets it as a quotation. */
    summary: text,
    asOf: text,
    /** V: wording checked · S: taken from another's page · U: open question · I: our own choice. */
    evidence: z.enum(['V', 'S', 'U', 'I']),
    basis: z.enum(['law', 'policy', 'information']),
    /** Null: our notes name the page without its address. An address is never made up. */
    source: z.url().nullable(),
  })
  .refine((it) => it.basis !== 'law' || it.evidence === 'V', {
    path: ['basis'],
    message: 'får vara law bara när lagtexten är kontrollerad (evidence V)',
  })
  .refine((it) => it.evidence !== 'S' || it.summary.startsWith('Enligt '), {
    path: ['summary'],
    message: 'ska nämna sin källa (”Enligt …”) eftersom uppgiften kommer från någon annans sida (evidence S)',
  })
export const lawFile = z.strictObject({ rules: z.array(rule).min(1) })

const organ = z.strictObject({ key, names, note: text.nullable(), source: text })
/** False for a body that a source knows, but not as one that has shared money out. */
const body = organ.extend({ distributes: z.boolean().default(true) })
const unit = organ.extend({ mergedFrom: z.array(key) })

const seat = z.strictObject({ municipality: municipalityCode, whatTheSourceSays: text, source: text })
const recipient = z.strictObject({
  key,
  names,
  aliases: z.array(z.strictObject({ name: text, source: text })),
  /** Where the house stands, which is not where the culture happens. Null when no source tells. */
  seat: seat.nullable(),
  note: text.nullable(),
})

const distribution = z
  .strictObject({
    file: z.string().regex(/^distributions\/[a-z0-9-]+\.csv$/, 'ska vara en fil i mappen distributions'),
    year,
    round: round.exclude(['decrease']),
    roundName: roundName.default(null),
    decided: day,
    body: key,
    totalSek: z.int().positive(),
    source: text,
  })
  .refine((it) => mayHaveName(it.round, it.roundName), { path: ['roundName'], message: hasNoName })
  .transform(({ totalSek, ...rest }) => ({ ...rest, total: kronor(totalSek) }))

export const regionFile = z.strictObject({
  slug: key,
  name: text,
  countyCode,
  settings: z.strictObject({
    caseNumberFormat: text.nullable(),
    legalRegime: z.enum(['KL13', 'not-appealable', 'FL-appeal', 'unset']),
  }),
  standing: standingBlock,
  bodies: z.array(body).min(1),
  units: z.array(unit),
  recipients: z.array(recipient),
  areaNames: z.array(z.strictObject({ sourceName: text, area: key, basis: text })),
  distributions: z.array(distribution),
})

export const tileMapFile = z.strictObject({
  note: text,
  tiles: z.array(z.strictObject({ code: municipalityCode, column: z.int().positive(), row: z.int().positive() })),
})

export const regionRow = z
  .strictObject({
    county_code: countyCode,
    county: text,
    region: text,
    in_model: z.enum(['yes', 'no']),
    note: textOrNothing,
    source_codes: text,
    source_membership: text,
  })
  .transform((row) => ({
    countyCode: row.county_code,
    county: row.county,
    name: row.region,
    inModel: row.in_model === 'yes',
    note: row.note,
    sourceOfCode: row.source_codes,
    sourceOfMembership: row.source_membership,
  }))

/** `population_2020_12_31` holds persons that day; `source_2020_2021` is the source of those years. */
export const municipalityRow = z
  .object({ code: municipalityCode, name: text, county_code: countyCode })
  .catchall(z.string())
  .transform(({ code, name, county_code, ...columns }, context) => {
    const sources = Object.entries(columns).flatMap(([column, source]) => {
      const [, from = '', to = ''] = /^source_(\d{4})_(\d{4})$/.exec(column) ?? []
      return from && source ? [{ from, to, source }] : []
    })
    const populations = Object.entries(columns).flatMap(([column, persons]) => {
      if (column.startsWith('source_') || persons === '') return []
      const on = parseDay(/^population_(.+)$/.exec(column)?.[1]?.replaceAll('_', '-') ?? '')
      const source = sources.find(({ from, to }) => on && from <= on.slice(0, 4) && on.slice(0, 4) <= to)?.source
      if (on && source && /^\d+$/.test(persons)) return [{ day: on, persons: Number(persons), source }]
      const message = 'ska vara ett helt antal personer en viss dag, med en källa för samma år'
      context.addIssue({ code: 'custom', path: [column], message })
      return []
    })
    return { code, name, countyCode: county_code, populations: populations.length > 0 ? populations : null }
  })

export const stateGrantRow = z
  .strictObject({
    year: writtenYear,
    county_code: countyCode,
    region: text,
    amount_sek: wholeKronor,
    kind: round,
    round_name: textOrNothing.pipe(roundName).default(null),
    precision,
    decided: z.union([z.literal('').transform(() => null), day]),
    note: textOrNothing,
    source: text,
  })
  .refine((it) => mayHaveName(it.kind, it.round_name), { path: ['round_name'], message: hasNoName })
  .transform(({ county_code, amount_sek, round_name, ...row }) => ({
    ...row,
    roundName: round_name,
    countyCode: county_code,
    amount: amount_sek,
  }))

export const distributionRow = z.strictObject({
  recipient: text,
  area: textOrNothing,
  area_basis: textOrNothing,
  state_sek: wholeKronor,
  regional_sek: kronorOrNothing,
  other_sek: kronorOrNothing,
  precision,
  note: textOrNothing,
  source: text,
})

export type Area = z.output<typeof area>
export type Authority = z.output<typeof authority>
export type NationalGoals = z.output<typeof goalsFile>
export type Rule = z.output<typeof rule>
export type RegionOfSweden = z.output<typeof regionRow>
export type Municipality = z.output<typeof municipalityRow>
export type StateGrant = z.output<typeof stateGrantRow>
export type RegionFile = z.output<typeof regionFile>
export type TileMap = z.output<typeof tileMapFile>
export type DistributionRow = z.output<typeof distributionRow>
