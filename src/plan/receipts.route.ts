import { receiptsBy } from '#identity/index.ts'

/** What the room says when something is done. */
export const planReceipts = {
  'goal.linked': {
    sentence: { sv: 'Det som målet bidrar till är sparat.', en: 'What the goal contributes to is saved.' },
  },
  'measure.added': { sentence: { sv: 'Åtgärden är tillagd.', en: 'The measure has been added.' } },
  'measure.moved': { sentence: { sv: 'Åtgärdens nya läge är sparat.', en: 'The new state of the measure is saved.' } },
  'indicator.defined': { sentence: { sv: 'Indikatorn är tillagd.', en: 'The indicator has been added.' } },
  'indicator.read': { sentence: { sv: 'Värdet är sparat.', en: 'The value is saved.' } },
  'financing.declared': {
    sentence: { sv: 'Finansieringen är sparad.', en: 'The financing is saved.' },
  },
  'commission.added': { sentence: { sv: 'Uppdraget är inlagt.', en: 'The commission is entered.' } },
  'commission.changed': { sentence: { sv: 'Ändringen är sparad.', en: 'The change is saved.' } },
  'commission.linked': { sentence: { sv: 'Kopplingarna är sparade.', en: 'The links are saved.' } },
  'statement.added': { sentence: { sv: 'Ärendet är inlagt.', en: 'It is entered.' } },
  'statement.drafted': { sentence: { sv: 'Utkastet är sparat.', en: 'The draft is saved.' } },
  'statement.commented': { sentence: { sv: 'Kommentaren är sparad.', en: 'The comment is saved.' } },
  'statement.changed': { sentence: { sv: 'Ändringen är sparad.', en: 'The change is saved.' } },
  'deadline.added': { sentence: { sv: 'Tidsfristen är inlagd.', en: 'The deadline is entered.' } },
  'deadline.changed': { sentence: { sv: 'Ändringen är sparad.', en: 'The change is saved.' } },
  'recurring.ended': {
    sentence: { sv: 'Den läggs inte in nästa år.', en: 'It will not be entered next year.' },
  },
  'year.made': { sentence: { sv: 'Året är gjort.', en: 'The year is made.' } },
  'year.made-in-part': {
    sentence: {
      sv: 'Det som saknades är inlagt. Någon hade redan lagt in resten, och dina ändringar där är inte sparade.',
      en: 'What was missing is entered. Somebody had entered the rest already, and your changes there are not saved.',
    },
  },
  'year.nothing-new': {
    sentence: {
      sv: 'Inget lades in: det du valde ligger redan i årshjulet.',
      en: 'Nothing was entered: what you chose is in the year wheel already.',
    },
  },
} as const

/** Leads on to another page of the site, which says that it is done. */
export const redirectWithReceipt = receiptsBy(planReceipts)
