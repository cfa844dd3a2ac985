import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import type { Receipt } from '#ui/index.ts'
import { cookieOptions } from './cookie-options.route.ts'
import type { Incoming } from './handler.route.ts'

const receiptCookie = 'samklang-kvitto'

/** A room's receipts: what it says when something is done, by a code that begins with the room's own word. */
export type Receipts<Code extends string = string> = Readonly<Record<Code, Receipt>>

/**
 * How a room leads on after something was done: to another page, which says so once. The browser carries the code and
 * no text, so that nobody can make our pages say something else.
 */
export const receiptsBy =
  <Code extends `${string}.${string}`>(_: Receipts<Code>) =>
  (request: Incoming, to: string, code: Code): Response => {
    setCookie(request, receiptCookie, code, { ...cookieOptions(request), maxAge: 60 })
    return request.redirect(to, 303)
  }

/** The receipt that waits to be shown, if its code is one of ours. */
export const waitingReceipt = (request: Incoming, receipts: Receipts): Receipt | undefined => {
  const code = getCookie(request, receiptCookie)
  return code !== undefined && Object.hasOwn(receipts, code) ? receipts[code] : undefined
}

/** It has been shown. */
export const clearReceipt = (request: Incoming): void => {
  if (getCookie(request, receiptCookie) !== undefined) deleteCookie(request, receiptCookie, cookieOptions(request))
}
