import * as z from 'zod'
import { processingKeys } from '#openness/index.ts'
import { day, local, text } from './parts.ts'

/** What a region tells about itself on the standing pages. Null is what it has not told. */

const reasoned = z.strictObject({ what: local, why: local })
const page = z.url({ protocol: /^https?$/ })

const contact = z.strictObject({
  name: local.nullable(),
  email: z.email().nullable(),
  phone: text.nullable(),
  address: text.nullable(),
})

const processing = z.strictObject({ legalGround: local.nullable(), keptFor: local.nullable() })

const accessibility = z
  .strictObject({
    actor: local.nullable(),
    service: local.nullable(),
    compliance: z.enum(['full', 'partial', 'none']).nullable(),
    inaccessible: z.array(reasoned).nullable(),
    assessed: day.nullable(),
    updated: day.nullable(),
    method: local.nullable(),
    complaintPage: page.nullable(),
    exemptions: z.array(reasoned).nullable(),
    outsideTheLaw: z.array(local).nullable(),
  })
  .refine((it) => it.compliance === null || (it.assessed !== null && it.method !== null), {
    path: ['compliance'],
    message: 'får anges bara när assessed och method också är angivna',
  })
  .refine((it) => it.compliance !== 'full' || it.inaccessible?.length === 0, {
    path: ['compliance'],
    message: 'får vara full bara när inaccessible är en tom lista',
  })

export const standingBlock = z.strictObject({
  contact,
  sourceCode: page.nullable(),
  privacy: z.strictObject({
    controller: local.nullable(),
    contact,
    rights: local.nullable(),
    // A processing that the region has said nothing about may be left out.
    processings: z.partialRecord(z.enum(processingKeys), processing),
  }),
  accessibility,
})
