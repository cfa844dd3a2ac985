export { type AuditEntry, record } from './audit.ts'
export { type Clock, systemClock } from './clock.ts'
export type { Command, CommandAnswer, CommandLine } from './command.ts'
export {
  askRunningServer,
  type CommandOutput,
  ServerDoesNotAnswer,
  serveCommands,
  type TypedCommand,
} from './control-socket.ts'
export { sayCsvProblem } from './csv.sentences.ts'
export { type CsvTable, isCsvProblem, readCsv, writeCsv } from './csv.ts'
export { alone } from './database/alone.ts'
export { type Connection, connect } from './database/connect.ts'
export { DataFolderInUse, lockOwner, takeDataFolder } from './database/data-folder-lock.ts'
export { answers, type Db, execute, inTransaction, type Tx } from './database/database.ts'
export { type Embedded, startEmbedded } from './database/embedded.ts'
export { checkInvariants } from './database/invariants.ts'
export { migrate } from './database/migrate.ts'
export { keepSetting, readSetting } from './database/setting.ts'
export { readTemplate } from './documents/read-template.ts'
export { renderDocument } from './documents/render-document.ts'
export { type FileStore, FileTooLarge, openDiskFiles } from './files.ts'
export { installJobs, type Job, type Jobs, openJobs } from './jobs.ts'
export { type Log, openLog } from './log.ts'
export { isMailAddress, type MailLine, mailParts } from './mail/mail.ts'
export { countWaitingMail, type KeptMail, keptMail, mailById } from './mail/outbox.ts'
export { noPostman, openSmtp, type Postman, stayAtHome } from './mail/postman.ts'
export { forgetMailJob, type MailSettings, sendMail, sendMailJob } from './mail/send-mail.job.ts'
export type { Platform } from './platform.ts'
export { searchQuery } from './search/search-query.ts'
export { searchWords, stopSearch } from './search/search-words.ts'
export { compareSwedish } from './search/swedish-order.ts'
