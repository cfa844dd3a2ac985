import {
  type DistributionSettings,
  publishDraftImport,
  saveDraftImport,
  sendReverseDecision,
  showDistributionWork,
  showDraftImport,
  showReverseDecision,
  showUploadImport,
  uploadImport,
} from '#distribution/index.ts'
import { type FollowupSettings, showMailbox, showMailOfMailbox, showOwnPages, showWork } from '#followup/index.ts'
import {
  addKey,
  addPerson,
  askForLink,
  askProvider,
  askToAddKey,
  askToUseKey,
  chooseOwnParty,
  endOtherSessions,
  endOwnSession,
  endRole,
  endSessionsOfPerson,
  type Gate,
  giveRole,
  type Handler,
  type IdentitySettings,
  markProtected,
  removeKey,
  returnFromProvider,
  type SignInWays,
  sendNotificationChoices,
  sendReadNotifications,
  sendStopMail,
  showNewPerson,
  showNotificationChoices,
  showOwnAccount,
  showPeople,
  showPerson,
  showProtectedName,
  showProtectedPeople,
  showSignIn,
  showStopMail,
  showUseLink,
  signInAsRole,
  signInByKey,
  signInByLink,
  signOut,
} from '#identity/index.ts'
import {
  answerMessage,
  followTheKrona,
  type OpennessSettings,
  openDistribution,
  receiveMessage,
  sendDecisionDocument,
  sendDecisionSource,
  showAbout,
  showAccessibility,
  showCultureModel,
  showDecision,
  showMessages,
  showOpenData,
  showPersonalData,
  showRecipient,
} from '#openness/index.ts'
import { link, type paths } from '#paths.ts'
import type { PlanSettings } from '#plan/index.ts'
import type { Metrics } from '#platform/index.ts'
import { type RegistrySettings, showCases } from '#registry/index.ts'
import { showComponents } from '../components/components.route.ts'
import { showHealth } from '../health.route.ts'
import { showMetrics } from '../metrics.route.ts'
import { distributionRoutesOf } from './distribution-routes.ts'
import { planRoutesOf } from './plan-routes.ts'
import { preparationRoutesOf } from './preparation-routes.ts'

/** What each room takes from the region pack and the settings. */
export interface RoomSettings {
  readonly identity: IdentitySettings
  readonly distribution: DistributionSettings
  readonly plan: PlanSettings
  readonly registry: RegistrySettings
  readonly openness: OpennessSettings
  readonly followup: FollowupSettings
  readonly signIn: SignInWays
  readonly program: {
    readonly database: 'pglite' | 'postgres'
    readonly version: string
    /** Where nobody has asked for them, there are none. */
    readonly metrics?: Metrics | undefined
  }
}

/** A route cannot be written without saying who may use it and what it leaves in the audit log. */
export interface Route {
  readonly may: Gate
  readonly logs: `${string}.${string}` | 'nothing'
  readonly run: Handler
}

export type Address = `${'GET' | 'POST'} ${(typeof paths)[keyof typeof paths]}`

export type Routes = Readonly<Partial<Record<Address, Route>>>

/** The site map: everything that anyone can ask of this program is a line here. */
export const routesOf = (rooms: RoomSettings): Routes => ({
  'GET /': { may: 'anyone', logs: 'nothing', run: (request) => request.redirect(link.followTheKrona(), 302) },
  'GET /folj-kronan': { may: 'anyone', logs: 'nothing', run: followTheKrona(rooms.openness) },
  'GET /folj-kronan/mottagare/:id': { may: 'anyone', logs: 'nothing', run: showRecipient(rooms.openness) },
  'GET /beslut/:id': { may: 'anyone', logs: 'nothing', run: showDecision(rooms.openness) },
  'GET /beslut/:id/handling.pdf': { may: 'anyone', logs: 'nothing', run: sendDecisionDocument },
  'GET /beslut/:id/underlag.csv': { may: 'anyone', logs: 'nothing', run: sendDecisionSource },
  'GET /oppna-data': { may: 'anyone', logs: 'nothing', run: showOpenData },
  'GET /oppna-data/fordelning/:file': { may: 'anyone', logs: 'nothing', run: openDistribution(rooms.openness) },
  'GET /om': { may: 'anyone', logs: 'nothing', run: showAbout(rooms.openness) },
  'GET /kultursamverkansmodellen': { may: 'anyone', logs: 'nothing', run: showCultureModel(rooms.openness) },
  'GET /personuppgifter': { may: 'anyone', logs: 'nothing', run: showPersonalData(rooms.openness) },
  'GET /tillganglighet': { may: 'anyone', logs: 'nothing', run: showAccessibility(rooms.openness) },
  'POST /tillganglighet': { may: 'anyone', logs: 'message.received', run: receiveMessage(rooms.openness) },
  'GET /arbete': { may: 'see what waits', logs: 'nothing', run: showWork(rooms.followup) },
  'GET /arbete/arenden': { may: 'read working pages', logs: 'nothing', run: showCases(rooms.registry) },
  'GET /arbete/fordelning': { may: 'read working pages', logs: 'nothing', run: showDistributionWork },
  'GET /arbete/fordelning/inlasning': { may: 'import distributions', logs: 'nothing', run: showUploadImport },
  'POST /arbete/fordelning/inlasning': { may: 'import distributions', logs: 'import.uploaded', run: uploadImport },
  'GET /arbete/fordelning/inlasning/:id': {
    may: 'import distributions',
    logs: 'nothing',
    run: showDraftImport(rooms.distribution),
  },
  'POST /arbete/fordelning/inlasning/:id': {
    may: 'import distributions',
    logs: 'import.answered',
    run: saveDraftImport(rooms.distribution),
  },
  'POST /arbete/fordelning/inlasning/:id/publicera': {
    may: 'import distributions',
    logs: 'import.published',
    run: publishDraftImport(rooms.distribution),
  },
  'GET /arbete/fordelning/beslut/:id/aterforing': {
    may: 'import distributions',
    logs: 'nothing',
    run: showReverseDecision,
  },
  'POST /arbete/fordelning/beslut/:id/aterforing': {
    may: 'import distributions',
    logs: 'distribution.reversed',
    run: sendReverseDecision,
  },
  // After the addresses above: what is not one of their words is a year.
  ...distributionRoutesOf(rooms),
  ...preparationRoutesOf(rooms),
  ...planRoutesOf(rooms),
  'GET /mina-sidor': { may: 'read own pages', logs: 'nothing', run: showOwnPages(rooms.followup) },
  'GET /mitt-konto': { may: 'anyone signed in', logs: 'nothing', run: showOwnAccount(rooms.identity) },
  'POST /mitt-konto/inloggningar': { may: 'anyone signed in', logs: 'session.ended', run: endOwnSession },
  'POST /mitt-konto/andra-inloggningar': { may: 'anyone signed in', logs: 'session.ended', run: endOtherSessions },
  'POST /mitt-konto/foretrader': { may: 'anyone signed in', logs: 'session.party-chosen', run: chooseOwnParty },
  'GET /arbete/personer': { may: 'manage people', logs: 'nothing', run: showPeople },
  'GET /arbete/personer/ny': { may: 'manage people', logs: 'nothing', run: showNewPerson },
  'POST /arbete/personer/ny': { may: 'manage people', logs: 'person.created', run: addPerson },
  'GET /arbete/personer/:id': { may: 'manage people', logs: 'nothing', run: showPerson(rooms.identity) },
  'POST /arbete/personer/:id/roller': { may: 'manage people', logs: 'assignment.given', run: giveRole(rooms.identity) },
  'POST /arbete/personer/:id/roller/slut': {
    may: 'manage people',
    logs: 'assignment.ended',
    run: endRole(rooms.identity),
  },
  'POST /arbete/personer/:id/skydd': { may: 'manage people', logs: 'person.protected', run: markProtected },
  'POST /arbete/personer/:id/inloggningar': { may: 'manage people', logs: 'session.ended', run: endSessionsOfPerson },
  'GET /arbete/skyddade-personer': { may: 'read protected identities', logs: 'nothing', run: showProtectedPeople },
  'POST /arbete/skyddade-personer': {
    may: 'read protected identities',
    logs: 'person.protected-seen',
    run: showProtectedName,
  },
  'GET /arbete/meddelanden': { may: 'answer messages', logs: 'nothing', run: showMessages },
  'POST /arbete/meddelanden': { may: 'answer messages', logs: 'message.answered', run: answerMessage },
  'GET /komponenter': { may: 'anyone', logs: 'nothing', run: showComponents },
  'GET /mitt-konto/nycklar/fraga': { may: 'anyone signed in', logs: 'nothing', run: askToAddKey },
  'POST /mitt-konto/nycklar': { may: 'anyone signed in', logs: 'passkey.added', run: addKey(rooms.identity) },
  'POST /mitt-konto/nycklar/bort': { may: 'anyone signed in', logs: 'passkey.removed', run: removeKey },
  'GET /mitt-konto/aviseringar': { may: 'anyone signed in', logs: 'nothing', run: showNotificationChoices },
  'POST /mitt-konto/aviseringar': {
    may: 'anyone signed in',
    logs: 'notifications.chosen',
    run: sendNotificationChoices,
  },
  'POST /mitt-konto/aviseringar/lasta': {
    may: 'anyone signed in',
    logs: 'notifications.read',
    run: sendReadNotifications,
  },
  'GET /aviseringar/avsluta/:token': { may: 'anyone', logs: 'nothing', run: showStopMail },
  'POST /aviseringar/avsluta/:token': { may: 'anyone', logs: 'notifications.stopped', run: sendStopMail },
  'GET /arbete/brevlada': { may: 'anyone', logs: 'nothing', run: showMailbox },
  'GET /arbete/brevlada/:id': { may: 'anyone', logs: 'nothing', run: showMailOfMailbox },
  'GET /logga-in': { may: 'anyone', logs: 'nothing', run: showSignIn },
  'POST /logga-in': { may: 'anyone', logs: 'session.started', run: signInAsRole },
  'GET /logga-in/med/:provider': { may: 'anyone', logs: 'nothing', run: askProvider },
  'GET /logga-in/med/:provider/svar': { may: 'anyone', logs: 'session.started', run: returnFromProvider },
  'GET /logga-in/lank': { may: 'anyone', logs: 'nothing', run: showUseLink },
  'POST /logga-in/lank': { may: 'anyone', logs: 'link.sent', run: askForLink },
  'POST /logga-in/lank/anvand': { may: 'anyone', logs: 'session.started', run: signInByLink },
  'GET /logga-in/nyckel/fraga': { may: 'anyone', logs: 'nothing', run: askToUseKey },
  'POST /logga-in/nyckel': { may: 'anyone', logs: 'session.started', run: signInByKey },
  'POST /logga-ut': { may: 'anyone', logs: 'session.ended', run: signOut },
  'GET /healthz': { may: 'anyone', logs: 'nothing', run: showHealth(rooms.program) },
  'GET /metrics': { may: 'anyone', logs: 'nothing', run: showMetrics(rooms.program.metrics) },
})
