import { HTTPException } from 'hono/http-exception'
import type { Incoming } from './handler.route.ts'
import { formWords } from './sent-form.words.ts'

export interface SentForm {
  /** The last text under a name, or the empty text. */
  text(name: string): string
  /** Every name that carries a text. */
  readonly texts: Readonly<Record<string, string>>
  file(name: string): File | undefined
}

/** Reads what a form sent. A body that is no form is the sender's mistake: 400, and not a fault of ours. */
export async function readForm(request: Incoming): Promise<SentForm> {
  const parts = await request.req.parseBody().catch((error: unknown) => {
    throw new HTTPException(400, { message: formWords[request.get('site').language].unreadable, cause: error })
  })
  const texts = Object.fromEntries(
    Object.entries(parts).filter((part): part is [string, string] => typeof part[1] === 'string'),
  )
  return {
    texts,
    text: (name) => (Object.hasOwn(texts, name) ? (texts[name] ?? '') : ''),
    file: (name) => (parts[name] instanceof File ? parts[name] : undefined),
  }
}
