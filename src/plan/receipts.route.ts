import { receiptsBy } from '#identity/index.ts'

/** What the room says when something is done. */
export const planReceipts = {
  'measure.added': { sentence: { sv: 'Åtgärden är tillagd.', en: 'The measure has been added.' } },
  'measure.moved': { sentence: { sv: 'Åtgärdens nya läge är sparat.', en: 'The new state of the measure is saved.' } },
  'indicator.defined': { sentence: { sv: 'Indikatorn är tillagd.', en: 'The indicator has been added.' } },
  'indicator.read': { sentence: { sv: 'Värdet är sparat.', en: 'The value is saved.' } },
  'financing.declared': {
    sentence: { sv: 'Finansieringen är sparad.', en: 'The financing is saved.' },
  },
} as const

/** Leads on to another page of the site, which says that it is done. */
export const redirectWithReceipt = receiptsBy(planReceipts)
