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
  'plan.begun': { sentence: { sv: 'Planen är påbörjad.', en: 'The plan is begun.' } },
  'plan.written': { sentence: { sv: 'Planens text är sparad.', en: 'The text of the plan is saved.' } },
  'plan.version-begun': { sentence: { sv: 'En ny version är påbörjad.', en: 'A new version is begun.' } },
  'plan.adopted': { sentence: { sv: 'Antagandet är infört.', en: 'The adoption is entered.' } },
  'dialogue.logged': { sentence: { sv: 'Samtalet är loggat.', en: 'The talk is logged.' } },
  'dialogue.ended': {
    sentence: { sv: 'Raden räknas inte längre.', en: 'The entry does not count any more.' },
  },
  'consultation.opened': {
    sentence: { sv: 'Planen är skickad på remiss.', en: 'The plan is sent out for comment.' },
  },
  'consultation.widened': { sentence: { sv: 'Fler är tillfrågade.', en: 'More are asked.' } },
  'consultation.moved': { sentence: { sv: 'Sista dagen är flyttad.', en: 'The last day is moved.' } },
  'consultation.reminded': { sentence: { sv: 'Påminnelsen är skickad.', en: 'The reminder is sent.' } },
  'reply.registered': { sentence: { sv: 'Svaret är registrerat.', en: 'The reply is registered.' } },
  'reply.received': {
    sentence: { sv: 'Tack. Svaret har kommit fram till regionen.', en: 'Thank you. The reply has reached the region.' },
  },
  'reply.considered': { sentence: { sv: 'Bedömningen är sparad.', en: 'The consideration is saved.' } },
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
