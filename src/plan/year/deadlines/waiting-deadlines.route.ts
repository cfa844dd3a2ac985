import { may, rolesOf, type Waiting, type Who } from '#identity/index.ts'
import { link } from '#paths.ts'
import type { Db } from '#platform/index.ts'
import type { Day } from '#values/index.ts'
import { openDeadlines } from './deadline.store.ts'
import { type Deadline, waits, waitsFrom } from './deadline.ts'
import { deadlineWords } from './deadline.words.ts'

const kind = { sv: deadlineWords.sv.kind, en: deadlineWords.en.kind }

/** Deadlines of the person's roles and bodies, from as long before as each says. */
export async function waitingDeadlines(db: Db, who: Who, today: Day): Promise<readonly Waiting[]> {
  if (!may(who, 'see what waits')) return []
  const open = await openDeadlines(db)
  return open
    .filter((deadline) => isFor(who, deadline) && waits(deadline, today))
    .map((deadline) => ({
      ...{ what: deadline.title, kind, since: waitsFrom(deadline), due: deadline.dueDay },
      href: link.deadline(deadline.id),
    }))
}

/** Whether the person has one of its roles, or belongs to its body. */
const isFor = (who: Who, { roles, body }: Deadline): boolean =>
  who !== 'stranger' &&
  (rolesOf(who).some((role) => roles.includes(role)) ||
    who.assignments.some(({ scope }) => scope.kind === 'body' && scope.key === body))
