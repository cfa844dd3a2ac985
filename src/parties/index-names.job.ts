import { type Db, inTransaction, type Job, searchWords } from '#platform/index.ts'
import { indexNamesByWords, unindexedNames } from './party.store.ts'

export const indexNames = { name: 'parties.index-names' }

/** Few enough that whoever asks the embedded database meanwhile does not notice. */
const atATime = 100

/** Reads new names into the search index. Done twice it finds nothing to do the second time. */
export const indexNamesJob = (db: Db): Job<object> => ({
  ...indexNames,
  async run() {
    for (;;) {
      const names = await unindexedNames(db, atATime)
      if (names.length === 0) return
      const words = await searchWords(names.map((one) => one.name))
      const read = names.map(({ id, name }, at) => ({ id, words: words[at] ?? name }))
      await inTransaction(db, (tx) => indexNamesByWords(tx, read))
    }
  },
})
