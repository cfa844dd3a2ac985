import './tables.ts'

export { type Handler, type Incoming, type RequestVariables, type ShownPage, showPage } from './handler.route.ts'
export { may, type Permission, type Role, type Who } from './role.ts'
export { readForm, type SentForm } from './sent-form.route.ts'
export { startSession, whoHolds } from './session.store.ts'
export { sessionCookie, showLostForm, showSignIn, signInAsRole, signOut } from './sign-in.route.ts'
export { roleNames } from './sign-in.words.ts'
