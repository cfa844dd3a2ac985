import './tables.ts'

export { readForm, type SentForm } from './form.ts'
export type { Handler, Incoming, RequestVariables } from './handler.ts'
export { may, type Permission, type Role, type Who } from './role.ts'
export { startSession, whoHolds } from './session.store.ts'
export { sessionCookie, showSignIn, signInAsRole, signOut } from './sign-in.route.ts'
