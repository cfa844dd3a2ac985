import { isRefused, type Refusal } from '#values/index.ts'
import type { CommandAnswer, CommandLine, LoneCommand } from '../command.ts'
import type { Db } from '../database/database.ts'
import type { FileStore } from '../files/file-store.ts'
import { openJobs, queueSchemaOf } from '../jobs.ts'
import { openLog } from '../log.ts'
import type { Platform } from '../platform.ts'
import { type BackupRefusal, backUp } from './back-up.ts'
import { backupSentences } from './backup.sentences.ts'
import { type RestoreRefusal, type RestoreTarget, type RestoringProgram, readCopy, restore } from './restore.ts'

/** What the commands need of the program that they copy. */
export interface CopiedProgram extends RestoringProgram {
  readonly version: string
  readonly queueNames: readonly string[]
  /** Undefined: the one that every connection has. */
  readonly schema: string | undefined
  /** Opens the database as its owner, and the files, for as long as the work takes. Nothing is migrated. */
  withOwner<Answer>(work: (opened: { db: Db; files: FileStore }) => Promise<Answer>): Promise<Answer>
  /** While no other program starts on the same database. */
  alone<Answer>(work: () => Promise<Answer>): Promise<Answer>
}

/** `backup FILE` and `restore FILE`. */
export const backupCommands = (program: CopiedProgram): LoneCommand[] => [
  {
    verb: 'backup',
    summary: 'säkerhetskopierar databasen och filerna till en fil',
    usage: 'backup FIL',
    options: {},
    repeated: {},
    flags: {},
    runAlone: (running, line) => withFile(line, (file) => takeCopy(program, running, file)),
  },
  {
    verb: 'restore',
    summary: 'återställer en säkerhetskopia till en tom databas',
    usage: 'restore FIL',
    options: {},
    repeated: {},
    flags: {},
    runAlone: (running, line) => withFile(line, (file) => putCopyBack(program, running, file)),
  },
]

async function withFile({ positional }: CommandLine, work: (file: string) => Promise<CommandAnswer>) {
  const [file, ...more] = positional
  if (file === undefined || more.length > 0) return answer(2, 'Skriv namnet på en fil.')
  return work(file)
}

const answer = (code: CommandAnswer['code'], ...lines: string[]): CommandAnswer => ({ code, lines, json: { lines } })

const refused = ({ refused, facts }: Refusal<BackupRefusal | RestoreRefusal>): CommandAnswer => {
  const sentence = backupSentences[refused](facts)
  return { code: 1, lines: [sentence], json: { refused, error: sentence } }
}

async function takeCopy(program: CopiedProgram, running: Platform | undefined, file: string): Promise<CommandAnswer> {
  const { version, schema } = program
  const take = (opened: { db: Db; files: FileStore }) =>
    backUp({ ...opened, version, queueSchema: queueSchemaOf(schema), at: new Date() }, file)
  const copied = await (running ? take(running) : program.withOwner(take))
  if (isRefused(copied)) return refused(copied)
  const { rows, files, jobs, damagedFiles } = copied
  return {
    code: damagedFiles.length > 0 ? 1 : 0,
    lines: [
      `Säkerhetskopian ${file} är klar: ${rows} rader, ${files} filer och ${jobs} väntande arbeten.`,
      ...damagedFiles.map((sha256) => `Filen ${sha256} är skadad i lagret och kom inte med.`),
    ],
    json: { file, ...copied },
  }
}

async function putCopyBack(program: CopiedProgram, running: Platform | undefined, file: string) {
  if (running) return answer(1, 'Samklang kör. Stoppa först, och återställ sedan.')
  const head = await readCopy(program, file)
  if (isRefused(head)) return refused(head)
  const { queueNames, schema } = program
  const queueSchema = queueSchemaOf(schema)
  const restored = await program.alone(() =>
    program.withOwner(({ db, files }) => {
      const jobs = openJobs(db, openLog('silent'), queueSchema)
      const requeue: RestoreTarget['requeue'] = (inside, job) => jobs.enqueue(inside, job, job.data)
      return restore({ ...program, db, files, requeue, queueSchema, queueNames }, file)
    }),
  )
  if (isRefused(restored)) return refused(restored)
  const { rows, files, jobs, forgottenJobs, migrated } = restored
  return {
    code: 0 as const,
    lines: [
      `Återställt från ${file}: ${rows} rader, ${files} filer och ${jobs} väntande arbeten.`,
      ...(forgottenJobs > 0 ? [`${forgottenJobs} väntande arbeten finns inte längre i programmet och görs inte.`] : []),
      ...(migrated.length > 0 ? [`Databasen har uppgraderats: ${migrated.join(', ')}.`] : []),
    ],
    json: { file, ...restored },
  }
}
