// A program of its own: making the database takes some 300 MB, and a process that ends gives them back whole.
import { PGlite } from '@electric-sql/pglite'

const [, , dataFolder] = process.argv
const engine = await PGlite.create(String(dataFolder))
await engine.close()
