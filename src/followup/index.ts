export { showMailbox, showMailOfMailbox } from './mailbox/mailbox.route.ts'
export { showOwnPages } from './own-pages/own-pages.route.ts'
export type { FollowupSettings, WaitingRoom } from './settings.ts'
export { showWork } from './work/work.route.ts'
