import { dictionary } from '#values/index.ts'

/** What stands on the paper besides the plan itself. The paper is in Swedish in every language of the site. */
export const documentWords = dictionary({
  sv: {
    plan: 'Kulturplan',
    proposal: 'Förslag till kulturplan',
    adoptedBy: 'Antagen av',
    adoptedOn: 'Antagen den',
    due: 'Svara senast',
    talks: (count: number) =>
      `${count === 1 ? '1 samtal' : `${count} samtal`} med kommuner, kulturliv och civilsamhälle är loggade.`,
    consulted: (asked: number, replies: number, due: string) =>
      `${asked === 1 ? '1 remissinstans' : `${asked} remissinstanser`} tillfrågades och ${replies === 1 ? '1 svar' : `${replies} svar`} kom in. Sista dagen att svara var ${due}.`,
  },
  en: {
    plan: 'Culture plan',
    proposal: 'Proposed culture plan',
    adoptedBy: 'Adopted by',
    adoptedOn: 'Adopted on',
    due: 'Reply by',
    talks: (count: number) =>
      `${count === 1 ? '1 talk' : `${count} talks`} with municipalities, cultural life and civil society logged.`,
    consulted: (asked: number, replies: number, due: string) =>
      `${asked === 1 ? '1 body was' : `${asked} bodies were`} asked and ${replies === 1 ? '1 reply' : `${replies} replies`} came. The last day for replies was ${due}.`,
  },
})
