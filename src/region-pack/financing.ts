import * as z from 'zod'
import { financiers, type KnownFinancing, phases } from '#plan/index.ts'
import { precisions } from '#values/index.ts'
import { cell, wrong } from './files.ts'
import { key, text, textOrNothing, wholeKronor, writtenYear } from './parts.ts'

/** A line of `financing.csv`: what a source tells of how a recipient is paid for. */
export const financingRow = z.strictObject({
  recipient: key,
  year: writtenYear,
  phase: z.enum(phases),
  financier: z.enum(financiers),
  amount_sek: wholeKronor,
  precision: z.enum(precisions),
  note: textOrNothing,
  source: text,
})

/** The lines as the room plan knows them: a recipient by its key in the register of parties. */
export const knownFinancingOf = (
  file: string,
  rows: readonly z.output<typeof financingRow>[],
  recipients: readonly string[],
): KnownFinancing[] =>
  rows.map(({ recipient, amount_sek, ...row }, index) => {
    if (!recipients.includes(recipient))
      wrong(file, cell(index, 'recipient'), `”${recipient}” finns inte bland mottagarna`)
    return { ...row, party: `recipient:${recipient}`, amount: amount_sek }
  })
