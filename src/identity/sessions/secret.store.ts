import { createHash, randomBytes } from 'node:crypto'

/** What nobody can guess, for whoever shall come back with it. The database keeps its hash alone. */
export const newSecret = (): string => randomBytes(32).toString('base64url')
export const hashOfSecret = (secret: string): Buffer => createHash('sha256').update(secret).digest()
