import './tables.ts'

export type { Handler, Incoming, RequestVariables } from './handler.route.ts'
export { may, type Permission, type Role, roleNames, type Who } from './role.ts'
export { readForm, type SentForm } from './sent-form.route.ts'
export { startSession, whoHolds } from './session.store.ts'
export { sessionCookie, showSignIn, signInAsRole, signOut } from './sign-in.route.ts'
