import { unclearMerger } from '#parties/index.ts'
import { formatKronor, type MunicipalityCode, mayBeBooked, sum } from '#values/index.ts'
import { cell, field, wrong } from './files.ts'
import type { Area, DistributionRow, Municipality, RegionFile, RegionOfSweden, TileMap } from './schema.ts'

/** What must hold between the files of a pack, beyond the shape of each. Every check throws one Swedish sentence. */

interface National {
  readonly areas: readonly Area[]
  readonly regions: readonly RegionOfSweden[]
  readonly municipalities: readonly Municipality[]
}

export function checkUnique(file: string, where: string, values: readonly string[]): void {
  const twice = values.find((value, index) => values.indexOf(value) !== index)
  if (twice !== undefined) wrong(file, field(where), `”${twice}” finns två gånger`)
}

export function checkCounties(
  file: string,
  rows: readonly { readonly countyCode: string }[],
  regions: readonly { readonly countyCode: string }[],
): void {
  const index = rows.findIndex((row) => !regions.some((region) => region.countyCode === row.countyCode))
  const row = rows[index]
  if (row) wrong(file, cell(index, 'county_code'), `länskoden ${row.countyCode} hör inte hit`)
}

const namesOf = ({ names, aliases }: RegionFile['recipients'][number]): string[] =>
  [...names, ...aliases].map((it) => it.name.toLowerCase())

export function checkRegion(slug: string, region: RegionFile, national: National): void {
  const file = `${slug}/pack.json`
  if (region.slug !== slug) wrong(file, field('slug'), `ska vara ”${slug}”, som mappen heter`)
  const county = national.regions.find((it) => it.countyCode === region.countyCode)
  if (!county) wrong(file, field('countyCode'), `länskoden ${region.countyCode} finns inte bland regionerna`)
  if (county.name !== region.name) wrong(file, field('name'), `länskoden ${county.countyCode} hör till ${county.name}`)

  const owners = [...region.bodies, ...region.units].map((it) => it.key)
  checkUnique(file, 'bodies', owners)
  checkUnique(
    file,
    'recipients',
    region.recipients.map((it) => it.key),
  )
  checkUnique(file, 'recipients', region.recipients.flatMap(namesOf))
  checkUnique(
    file,
    'areaNames',
    region.areaNames.map((it) => it.sourceName),
  )
  checkUnique(
    file,
    'distributions',
    region.distributions.map((it) => it.file),
  )
  checkReferences(file, region, national)
}

function checkReferences(file: string, region: RegionFile, national: National): void {
  const areas = national.areas.map((it) => it.code)
  const municipalities: readonly string[] = national.municipalities.map((it) => it.code)
  const bodies = region.bodies.map((it) => it.key)
  const units = region.units.map((it) => it.key)
  const known = (among: readonly string[], value: string | undefined, path: string, missing: string) => {
    if (value !== undefined && !among.includes(value)) wrong(file, field(path), `”${value}” ${missing}`)
  }
  region.areaNames.forEach(({ area }, index) => {
    known(areas, area, `areaNames.${index}.area`, 'är inte en områdeskod i det nationella paketet')
  })
  region.distributions.forEach(({ body }, index) => {
    known(bodies, body, `distributions.${index}.body`, 'är inte ett organ i paketet')
  })
  region.units.forEach(({ mergedFrom }, index) => {
    for (const from of mergedFrom) known(units, from, `units.${index}.mergedFrom`, 'är inte en enhet i paketet')
  })
  const unclear = unclearMerger(region.units)
  if (unclear !== undefined)
    wrong(file, field('units'), `”${unclear}” kan bara gå upp i en enda annan enhet, och aldrig i sig själv`)
  region.recipients.forEach(({ seat }, index) => {
    const path = `recipients.${index}.seat.municipality`
    known(municipalities, seat?.municipality, path, 'är inte en kommun i det nationella paketet')
  })
}

/** The region's own list must be the county's municipalities in the national list, no more and no fewer. */
export function checkMunicipalities(file: string, own: readonly Municipality[], county: readonly Municipality[]): void {
  checkUnique(
    file,
    'code',
    own.map((it) => it.code),
  )
  const strange = own.findIndex((it) => !county.some((other) => other.code === it.code && other.name === it.name))
  const { code, name } = own[strange] ?? {}
  if (code) wrong(file, cell(strange, 'code'), `${code} ${name} finns inte i länet enligt det nationella paketet`)
  const missing = county.find((it) => !own.some((other) => other.code === it.code))
  if (missing) wrong(file, 'kolumnen ”code”', `kommunen ${missing.code} ${missing.name} saknas`)
}

export function checkTiles(file: string, { tiles }: TileMap, municipalities: readonly Municipality[]): void {
  const codes: readonly MunicipalityCode[] = municipalities.map((it) => it.code)
  checkUnique(
    file,
    'tiles',
    tiles.map((it) => it.code),
  )
  tiles.forEach(({ code, column, row }, index) => {
    if (!codes.includes(code)) wrong(file, field(`tiles.${index}.code`), `kommunen ${code} hör inte till länet`)
    const taken = tiles.slice(0, index).find((it) => it.column === column && it.row === row)
    if (taken) wrong(file, field(`tiles.${index}`), `rutan i kolumn ${column}, rad ${row} är redan ${taken.code}`)
  })
  const missing = municipalities.find((it) => !tiles.some(({ code }) => code === it.code))
  if (missing) wrong(file, field('tiles'), `kommunen ${missing.code} ${missing.name} saknar ruta`)
}

export function checkDistribution(
  file: string,
  rows: readonly DistributionRow[],
  { total }: RegionFile['distributions'][number],
  region: RegionFile,
): void {
  const recipients = region.recipients.flatMap(namesOf)
  const areaNames = region.areaNames.map((it) => it.sourceName)
  rows.forEach(({ recipient, area }, index) => {
    if (!recipients.includes(recipient.toLowerCase()))
      wrong(file, cell(index, 'recipient'), `mottagaren ”${recipient}” finns inte i paketet`)
    if (area !== null && !areaNames.includes(area))
      wrong(file, cell(index, 'area'), `områdesnamnet ”${area}” saknas i paketets areaNames`)
  })
  const exact = rows.filter((row) => mayBeBooked(row.precision))
  const booked = sum(exact.map((row) => row.state_sek))
  // Rows that a source rounds cannot be held to its total; the exact ones alone must still find room in it.
  if (booked > total || (booked < total && exact.length === rows.length))
    wrong(file, 'kolumnen ”state_sek”', `raderna blir ${formatKronor(booked)} men beslutet är ${formatKronor(total)}`)
}
