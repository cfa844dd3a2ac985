import { type CompoundThread, openCompoundThread } from './compound-thread.ts'

/** The dictionary takes some 70 MB; a quiet server gives them back. */
const idleMilliseconds = 60_000

let thread: Promise<CompoundThread> | undefined

/**
 * Each text as folded words, followed by the parts of its compounds: `Kommunbiblioteket i Sunne` gives
 * `kommunbiblioteket i sunne kommun biblioteket`. Runs in a worker thread, which starts at first use (under a second)
 * and ends after a minute of quiet. Rejects if the thread dies. Ask before a transaction opens, never inside it.
 *
 * The recipe for a room that can be searched, the same for all:
 *
 *     -- migration
 *     alter table room_thing add column search tsvector not null default '';
 *     create index room_thing_search on room_thing using gin (search);
 *     -- store: saving, with an answer of searchWords
 *     update room_thing set search = to_tsvector('swedish', $words) where id = $id;
 *     -- store: finding, with the answer of searchQuery
 *     select … where search @@ to_tsquery('swedish', $query) order by ts_rank(search, to_tsquery('swedish', $query)) desc;
 *
 * PostgreSQL stems what it is given, so the forms of a word find each other. A title weighs more than a text by
 * `setweight(to_tsvector('swedish', $title), 'A') || to_tsvector('swedish', $text)`, with one answer for each.
 */
export async function searchWords(texts: string[]): Promise<string[]> {
  if (texts.length === 0) return []
  thread ??= openCompoundThread(idleMilliseconds, forget).catch((error: unknown) => {
    forget()
    throw error
  })
  return (await thread).ask(texts)
}

/** Ends the thread at once, if there is one; the next use starts another. For shutting down. */
export async function stopSearch(): Promise<void> {
  await (await thread)?.end()
}

function forget(): void {
  thread = undefined
}
