import { type Db, inTransaction, type Job, searchWords } from '#platform/index.ts'
import { indexName, unindexedNames } from './party.store.ts'

export const indexNames = { name: 'parties.index-names' }

/** Reads new names into the search index. Done twice it finds nothing to do the second time. */
export const indexNamesJob = (db: Db): Job<object> => ({
  ...indexNames,
  async run() {
    for (;;) {
      const names = await unindexedNames(db, 500)
      if (names.length === 0) return
      const words = await searchWords(names.map((one) => one.name))
      await inTransaction(db, async (tx) => {
        for (const [at, { id, name }] of names.entries()) await indexName(tx, id, words[at] ?? name)
      })
    }
  },
})
