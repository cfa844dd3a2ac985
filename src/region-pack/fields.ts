import * as z from 'zod'
import { field, type PackFile, wrong } from './files.ts'
import { key, local, period, text } from './parts.ts'

/** What a region's department works with on its own, and how: lists whose lines hold for a time. */

const method = z.strictObject({ key, name: local, period, source: text })
/** Whom to ask, where the region has said so. Nobody's own address stands here. */
const contact = z.strictObject({ email: text.nullable(), phone: text.nullable() })

/** `unit`: who works with it. Null: no source tells. */
const ownField = method.extend({ unit: key.nullable(), contact: contact.nullable().default(null) })

export const fieldsFile = z.strictObject({ fields: z.array(ownField), methods: z.array(method) })

export type FieldsOfRegion = z.output<typeof fieldsFile>

/** No source tells of any. */
export const untoldFields: FieldsOfRegion = { fields: [], methods: [] }

/** The lists, when every unit that they name is in the pack and nothing stands twice at the same time. */
export function checkedFields(file: PackFile['name'], lists: FieldsOfRegion, units: readonly string[]): FieldsOfRegion {
  for (const [at, { unit }] of lists.fields.entries())
    if (unit !== null && !units.includes(unit))
      wrong(file, field(`fields.${at}.unit`), `”${unit}” finns inte bland enheterna`)
  for (const [name, list] of Object.entries(lists)) {
    const keys = list.map((one) => one.key)
    const twice = keys.findIndex((one, at) => keys.indexOf(one) !== at)
    if (twice >= 0) wrong(file, field(`${name}.${twice}.key`), `”${keys[twice]}” finns redan`)
  }
  return lists
}
