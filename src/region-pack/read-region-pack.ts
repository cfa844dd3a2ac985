import type { KnownFinancing, KnownPlan } from '#plan/index.ts'
import {
  checkCounties,
  checkDistribution,
  checkMunicipalities,
  checkRegion,
  checkTiles,
  checkUnique,
} from './checks.ts'
import { checkedFields, type FieldsOfRegion, fieldsFile, untoldFields } from './fields.ts'
import { findFile, type PackFile, packNames, parseCsv, readFile, readJson } from './files.ts'
import { financingRow, knownFinancingOf } from './financing.ts'
import { knownPlansOf, plansFile } from './plans.ts'
import {
  type Area,
  type Authority,
  distributionRow,
  goalsFile,
  lawFile,
  type Municipality,
  municipalityRow,
  type NationalGoals,
  nationalFile,
  type RegionFile,
  type RegionOfSweden,
  type Rule,
  regionFile,
  regionRow,
  type StateGrant,
  stateGrantRow,
  type TileMap,
  tileMapFile,
} from './schema.ts'
import { untoldYear, type YearOfRegion, yearFile, yearOf } from './year.ts'

export type { Area, Authority, Municipality, NationalGoals, PackFile, RegionOfSweden, Rule, StateGrant }
export type Body = RegionFile['bodies'][number]
export type Unit = RegionFile['units'][number]
export type Recipient = RegionFile['recipients'][number]
export type AreaName = RegionFile['areaNames'][number]
export type RegionSettings = RegionFile['settings']
export type Tile = Pick<TileMap['tiles'][number], 'column' | 'row'>

/** A decided distribution; its rows are left to whoever imports the file. `body` is the key of a body in the pack. */
export type PackDistribution = Omit<RegionFile['distributions'][number], 'file'> & { readonly file: PackFile }

export interface StateGrantFile {
  readonly file: PackFile
  readonly grants: readonly StateGrant[]
}

export interface NationalPack {
  readonly areas: readonly Area[]
  /** Those of the state that a region's culture department works with. */
  readonly authorities: readonly Authority[]
  readonly goals: NationalGoals
  readonly rules: readonly Rule[]
  readonly regions: readonly RegionOfSweden[]
  readonly municipalities: readonly Municipality[]
  readonly stateGrants: StateGrantFile
}

export interface RegionPack {
  readonly slug: string
  readonly name: string
  readonly countyCode: string
  readonly settings: RegionSettings
  /** What the region tells about itself on the standing pages; null is what it has not told. */
  readonly standing: RegionFile['standing']
  readonly bodies: readonly Body[]
  readonly units: readonly Unit[]
  readonly recipients: readonly Recipient[]
  readonly areaNames: readonly AreaName[]
  readonly distributions: readonly PackDistribution[]
  readonly municipalities: readonly (Municipality & { readonly tile: Tile })[]
  readonly tileMapNote: string
  /** State grants that the national file lacks; null when the region has no such file. */
  readonly stateGrants: StateGrantFile | null
  /** Empty when the region has no such file. */
  readonly financing: readonly KnownFinancing[]
  readonly fields: FieldsOfRegion
  readonly plans: readonly KnownPlan[]
  readonly year: YearOfRegion
  readonly national: NationalPack
}

/** Reads the national pack and one region's; throws one Swedish sentence that names file and field when one is wrong. */
export function readRegionPack(regionsFolder: string, slug: string): RegionPack {
  if (!/^[a-z][a-z0-9-]*$/.test(slug)) throw new Error(`”${slug}” kan inte vara namnet på ett regionpaket.`)
  const national = readNationalPack(regionsFolder)
  const names = packNames(regionsFolder)
  if (!names.includes(slug)) throw new Error(`Det finns inget regionpaket ”${slug}”. Det finns: ${names.join(', ')}.`)
  const region = readJson(regionsFolder, `${slug}/pack.json`, regionFile)
  checkRegion(slug, region, national)
  return {
    ...region,
    distributions: region.distributions.map((it) => readDistribution(regionsFolder, region, it)),
    ...readPlaces(regionsFolder, region, national.municipalities),
    stateGrants: readOwnStateGrants(regionsFolder, region),
    plans: readPlans(regionsFolder, region),
    year: readYear(regionsFolder, region),
    financing: readFinancing(regionsFolder, region),
    fields: readFields(regionsFolder, region),
    national,
  }
}

function readNationalPack(folder: string): NationalPack {
  const { areas, authorities } = readJson(folder, '_sverige/pack.json', nationalFile)
  const { rules } = readJson(folder, '_sverige/law.json', lawFile)
  const goals = readJson(folder, '_sverige/national-goals.json', goalsFile)
  const regions = parseCsv(readFile(folder, '_sverige/regions.csv'), regionRow)
  const municipalities = parseCsv(readFile(folder, '_sverige/municipalities.csv'), municipalityRow)
  const stateGrants = parseStateGrants(readFile(folder, '_sverige/state-grants.csv'))
  const codes = {
    '_sverige/pack.json': ['areas', areas.map((it) => it.code)],
    '_sverige/law.json': ['rules', rules.map((it) => it.id)],
    '_sverige/national-goals.json': ['goals', goals.goals.map((it) => it.key)],
    '_sverige/regions.csv': ['county_code', regions.map((it) => it.countyCode)],
    '_sverige/municipalities.csv': ['code', municipalities.map((it) => it.code)],
  } as const
  for (const [file, [where, values]] of Object.entries(codes)) checkUnique(file, where, values)
  checkCounties('_sverige/municipalities.csv', municipalities, regions)
  checkCounties(stateGrants.file.name, stateGrants.grants, regions)
  checkUnique(
    '_sverige/pack.json',
    'authorities',
    authorities.map(({ key }) => key),
  )
  return { areas, authorities, goals, rules, regions, municipalities, stateGrants }
}

function readDistribution(
  folder: string,
  region: RegionFile,
  distribution: RegionFile['distributions'][number],
): PackDistribution {
  const file = readFile(folder, `${region.slug}/${distribution.file}`)
  checkDistribution(file.name, parseCsv(file, distributionRow), distribution, region)
  return { ...distribution, file }
}

function readPlaces(
  folder: string,
  { slug, countyCode }: RegionFile,
  sweden: readonly Municipality[],
): Pick<RegionPack, 'municipalities' | 'tileMapNote'> {
  const file = readFile(folder, `${slug}/municipalities.csv`)
  const municipalities = parseCsv(file, municipalityRow)
  const county = sweden.filter((it) => it.countyCode === countyCode)
  checkMunicipalities(file.name, municipalities, county)

  const tileMap = readJson(folder, `${slug}/tile-map.json`, tileMapFile)
  checkTiles(`${slug}/tile-map.json`, tileMap, county)
  const placed = municipalities.flatMap((municipality) =>
    tileMap.tiles
      .filter(({ code }) => code === municipality.code)
      .map(({ column, row }) => ({ ...municipality, tile: { column, row } })),
  )
  return { municipalities: placed, tileMapNote: tileMap.note }
}

const parseStateGrants = (file: PackFile): StateGrantFile => ({ file, grants: parseCsv(file, stateGrantRow) })

function readPlans(folder: string, { slug, bodies }: RegionFile): KnownPlan[] {
  const name = `${slug}/plans.json`
  if (findFile(folder, name) === null) return []
  return knownPlansOf(
    name,
    readJson(folder, name, plansFile).plans,
    bodies.map((body) => body.key),
  )
}

function readYear(folder: string, { slug, bodies }: RegionFile): YearOfRegion {
  const name = `${slug}/year.json`
  if (findFile(folder, name) === null) return untoldYear
  return yearOf(
    name,
    readJson(folder, name, yearFile),
    bodies.map((body) => body.key),
  )
}

function readFields(folder: string, { slug, units }: RegionFile): FieldsOfRegion {
  const name = `${slug}/fields.json`
  if (findFile(folder, name) === null) return untoldFields
  const keys = units.map((unit) => unit.key)
  return checkedFields(name, readJson(folder, name, fieldsFile), keys)
}

function readFinancing(folder: string, { slug, recipients }: RegionFile): KnownFinancing[] {
  const file = findFile(folder, `${slug}/financing.csv`)
  if (file === null) return []
  return knownFinancingOf(
    file.name,
    parseCsv(file, financingRow),
    recipients.map((recipient) => recipient.key),
  )
}

function readOwnStateGrants(folder: string, region: RegionFile): StateGrantFile | null {
  const file = findFile(folder, `${region.slug}/state-grants.csv`)
  if (!file) return null
  const own = parseStateGrants(file)
  checkCounties(file.name, own.grants, [region])
  return own
}
