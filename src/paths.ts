// Every address of the site: the pattern that the route table binds, and the function that builds a link to it.
// Addresses are Swedish, readable and stable: a page that moves leaves a redirect behind.

import { distributionLinks, distributionPaths } from './paths.distribution.ts'
import { withId, withQuery } from './paths.parts.ts'
import { planLinks, planPaths } from './paths.plan.ts'

export const paths = {
  home: '/',
  followTheKrona: '/folj-kronan',
  recipient: '/folj-kronan/mottagare/:id',
  decision: '/beslut/:id',
  decisionDocument: '/beslut/:id/handling.pdf',
  decisionSource: '/beslut/:id/underlag.csv',
  openData: '/oppna-data',
  openDistribution: '/oppna-data/fordelning/:file',
  about: '/om',
  cultureModel: '/kultursamverkansmodellen',
  personalData: '/personuppgifter',
  accessibility: '/tillganglighet',
  work: '/arbete',
  mailbox: '/arbete/brevlada',
  mail: '/arbete/brevlada/:id',
  cases: '/arbete/arenden',
  distributionWork: '/arbete/fordelning',
  uploadImport: '/arbete/fordelning/inlasning',
  draftImport: '/arbete/fordelning/inlasning/:id',
  publishImport: '/arbete/fordelning/inlasning/:id/publicera',
  reverseDecision: '/arbete/fordelning/beslut/:id/aterforing',
  ownPages: '/mina-sidor',
  ownAccount: '/mitt-konto',
  ownSessions: '/mitt-konto/inloggningar',
  ownSessionsElsewhere: '/mitt-konto/andra-inloggningar',
  ownParty: '/mitt-konto/foretrader',
  people: '/arbete/personer',
  newPerson: '/arbete/personer/ny',
  person: '/arbete/personer/:id',
  personAssignments: '/arbete/personer/:id/roller',
  personAssignmentEnd: '/arbete/personer/:id/roller/slut',
  personProtection: '/arbete/personer/:id/skydd',
  personSessions: '/arbete/personer/:id/inloggningar',
  protectedPeople: '/arbete/skyddade-personer',
  messages: '/arbete/meddelanden',
  components: '/komponenter',
  ownKeys: '/mitt-konto/nycklar',
  ownKeyQuestion: '/mitt-konto/nycklar/fraga',
  removeOwnKey: '/mitt-konto/nycklar/bort',
  notificationChoices: '/mitt-konto/aviseringar',
  readNotifications: '/mitt-konto/aviseringar/lasta',
  stopMail: '/aviseringar/avsluta/:token',
  signIn: '/logga-in',
  signInBy: '/logga-in/med/:provider',
  signedInBy: '/logga-in/med/:provider/svar',
  signInByLink: '/logga-in/lank',
  useSignInLink: '/logga-in/lank/anvand',
  signInByKey: '/logga-in/nyckel',
  signInKeyQuestion: '/logga-in/nyckel/fraga',
  signOut: '/logga-ut',
  health: '/healthz',
  metrics: '/metrics',
  ...distributionPaths,
  ...planPaths,
} as const

export type PathName = keyof typeof paths

export interface FollowQuery {
  readonly ar?: number | undefined
  readonly jamfor?: number | undefined
  readonly kommun?: string | undefined
  readonly sok?: string | undefined
  readonly sida?: number | undefined
}

export interface PeopleQuery {
  readonly sok?: string | undefined
  readonly sida?: number | undefined
}

export interface ComponentsQuery {
  readonly grupp?: string | undefined
  readonly del?: string | undefined
  readonly lage?: 'fel' | undefined
  readonly valj?: 'alla' | undefined
  readonly sida?: number | undefined
}

export const link = {
  home: () => paths.home,
  followTheKrona: (query: FollowQuery = {}) => withQuery(paths.followTheKrona, { ...query }),
  recipient: (id: bigint) => withId(paths.recipient, id),
  decision: (id: bigint) => withId(paths.decision, id),
  decisionDocument: (id: bigint) => withId(paths.decisionDocument, id),
  decisionSource: (id: bigint) => withId(paths.decisionSource, id),
  openData: () => paths.openData,
  openDistribution: (year: number, format: 'csv' | 'json') =>
    paths.openDistribution.replace(':file', `${year}.${format}`),
  about: () => paths.about,
  cultureModel: () => paths.cultureModel,
  personalData: () => paths.personalData,
  accessibility: () => paths.accessibility,
  work: () => paths.work,
  mailbox: () => paths.mailbox,
  mail: (id: bigint) => withId(paths.mail, id),
  cases: (query: { readonly sida?: number } = {}) => withQuery(paths.cases, { ...query }),
  distributionWork: () => paths.distributionWork,
  uploadImport: () => paths.uploadImport,
  draftImport: (id: bigint) => withId(paths.draftImport, id),
  publishImport: (id: bigint) => withId(paths.publishImport, id),
  reverseDecision: (id: bigint) => withId(paths.reverseDecision, id),
  ownPages: () => paths.ownPages,
  ownAccount: () => paths.ownAccount,
  ownSessions: () => paths.ownSessions,
  ownSessionsElsewhere: () => paths.ownSessionsElsewhere,
  ownParty: () => paths.ownParty,
  people: (query: PeopleQuery = {}) => withQuery(paths.people, { ...query }),
  newPerson: () => paths.newPerson,
  person: (id: bigint) => withId(paths.person, id),
  personAssignments: (id: bigint) => withId(paths.personAssignments, id),
  personAssignmentEnd: (id: bigint) => withId(paths.personAssignmentEnd, id),
  personProtection: (id: bigint) => withId(paths.personProtection, id),
  personSessions: (id: bigint) => withId(paths.personSessions, id),
  protectedPeople: () => paths.protectedPeople,
  messages: () => paths.messages,
  components: (query: ComponentsQuery = {}) => withQuery(paths.components, { ...query }),
  ownKeys: () => paths.ownKeys,
  ownKeyQuestion: () => paths.ownKeyQuestion,
  removeOwnKey: () => paths.removeOwnKey,
  notificationChoices: (query: { readonly sparat?: 'ja' } = {}) => withQuery(paths.notificationChoices, { ...query }),
  readNotifications: () => paths.readNotifications,
  stopMail: (token: string) => paths.stopMail.replace(':token', encodeURIComponent(token)),
  signIn: (next?: string) => withQuery(paths.signIn, { till: next }),
  signInBy: (provider: string, query: { till?: string | undefined; niva?: string | undefined } = {}) =>
    withQuery(paths.signInBy.replace(':provider', provider), query),
  signedInBy: (provider: string) => paths.signedInBy.replace(':provider', provider),
  signInByLink: (secret?: string) => withQuery(paths.signInByLink, { kod: secret }),
  useSignInLink: () => paths.useSignInLink,
  signInByKey: () => paths.signInByKey,
  signInKeyQuestion: () => paths.signInKeyQuestion,
  signOut: () => paths.signOut,
  health: () => paths.health,
  metrics: () => paths.metrics,
  ...distributionLinks,
  ...planLinks,
} as const satisfies Record<PathName, (...parts: never[]) => string>
