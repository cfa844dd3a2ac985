import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { cookieOptions } from '../cookie-options.route.ts'
import type { Incoming } from '../handler.route.ts'
import { insertAttempt, takeAttempt } from './attempt.store.ts'
import { type Attempt, type AttemptKind, attemptMinutes } from './attempt.ts'

const attemptCookie = 'samklang-attempt'

/** Remembers what this browser has begun; no other can end it. */
export async function beginAttempt(request: Incoming, kind: AttemptKind, details: Attempt['details']): Promise<void> {
  const { platform, who } = request.var
  const person = who === 'stranger' ? null : who.id
  const token = await insertAttempt(platform.db, { kind, person, details }, platform.clock())
  setCookie(request, attemptCookie, token, { ...cookieOptions(request), maxAge: attemptMinutes * 60 })
}

/** What this browser had begun, once. */
export async function endAttempt(request: Incoming, kind: AttemptKind): Promise<Attempt | undefined> {
  const { platform } = request.var
  const token = getCookie(request, attemptCookie)
  deleteCookie(request, attemptCookie, cookieOptions(request))
  return token ? takeAttempt(platform.db, kind, token, platform.clock()) : undefined
}
