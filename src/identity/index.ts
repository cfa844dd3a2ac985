import './tables.ts'

export { createAdminCommand } from './administrators/create-admin.command.ts'
export { type Handler, type Incoming, type RequestVariables, type ShownPage, showPage } from './handler.route.ts'
export { noticeEndingJob, noticeNewJob, sendSummariesJob } from './notifications/notice-events.job.ts'
export {
  notificationsFor,
  type ShownNotification,
  sendNotificationChoices,
  sendReadNotifications,
  sendStopMail,
  showNotificationChoices,
  showStopMail,
} from './notifications/notifications.route.ts'
export { notify } from './notifications/notify.action.ts'
export { rememberDemoAddresses } from './notifications/untold.store.ts'
export { askProvider } from './oidc/ask-provider.route.ts'
export type { OidcProvider } from './oidc/provider.ts'
export { readProviders } from './oidc/provider-settings.ts'
export { returnFromProvider } from './oidc/return-from-provider.route.ts'
export { askForLink } from './one-time-links/ask-for-link.route.ts'
export { showUseLink, signInByLink } from './one-time-links/use-link.route.ts'
export { addKey, askToAddKey, removeKey } from './passkeys/own-passkeys.route.ts'
export { askToUseKey, signInByKey } from './passkeys/sign-in-by-key.route.ts'
export type { DemoScopes } from './people/demo-people.ts'
export { addPerson, showNewPerson, showPeople, showProtectedName, showProtectedPeople } from './people/people.route.ts'
export { endRole, endSessionsOfPerson, giveRole, markProtected, showPerson } from './people/person.route.ts'
export { rememberDemoPeople } from './people/remember-demo-people.action.ts'
export { whoDid } from './people/who-did.store.ts'
export { clearReceipt, type Receipts, receiptsBy, waitingReceipt } from './receipt.route.ts'
export { allRoles, permissionsOf, type Role } from './roles/role.ts'
export { roleNames, roleTasks } from './roles/role.words.ts'
export type { Scope } from './roles/scope.ts'
export { byUrgency, type Waiting } from './roles/waiting.ts'
export { actorOf, type Gate, may, mayAbout, needsSurerSignIn, personOfActor, rolesOf, type Who } from './roles/who.ts'
export { readForm, type SentForm } from './sent-form.route.ts'
export { chooseOwnParty, endOtherSessions, endOwnSession, showOwnAccount } from './sessions/own-account.route.ts'
export { hoursOf } from './sessions/session.ts'
export { sessionCookie, whoAsks } from './sessions/signed-in.route.ts'
export type { IdentitySettings, NamedScope } from './settings.ts'
export { showLostForm, showSignIn, showSurerSignIn, signInAsRole, signOut } from './sign-in/sign-in.route.ts'
export { hasAnyWay, noWays, type SignInWays } from './sign-in/ways.ts'
