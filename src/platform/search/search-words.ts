import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { startWorker } from '../threads/start-worker.ts'
import { threadOnDemand } from '../threads/thread.ts'

/** The dictionary takes some 70 MB; a quiet server gives them back. */
const idleMilliseconds = 60_000

/** The worker thread that knows the dictionary: each text as its words with the parts of its compounds. */
const thread = threadOnDemand<string[], string[]>({
  start: () => {
    const dictionary = dirname(createRequire(import.meta.url).resolve('dictionary-sv'))
    return startWorker(import.meta.url, 'compound-worker', { dictionary })
  },
  idleMilliseconds,
})

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
  return thread.ask(texts)
}

/** Ends the thread at once, if there is one; the next use starts another. For shutting down. */
export const stopSearch = (): Promise<void> => thread.end()
