import { countTry, forgiveTries, type LimitRule } from '#platform/index.ts'
import type { Incoming, ShownPage } from '../handler.route.ts'
import { showProblem } from '../sign-in/problem.route.ts'
import { addressOf, signInLimits } from './sign-in-limits.ts'

/** Where the request came from. */
export function addressOfRequest(request: Incoming): string {
  const { incoming } = (request.env ?? {}) as { readonly incoming?: { readonly socket?: { remoteAddress?: string } } }
  return addressOf(incoming?.socket?.remoteAddress, request.req.header('x-forwarded-for'), request.var.ways.proxies)
}

/** Counts a try. Answers the page that says when to come back, where this is one too many. */
export async function limit(request: Incoming, rule: LimitRule, whom: string): Promise<ShownPage | undefined> {
  const { platform } = request.var
  const seconds = await countTry(platform.db, rule, whom, platform.clock())
  if (seconds === undefined) return undefined
  platform.log.warn({ limit: rule.name }, 'too many tries')
  request.header('retry-after', String(seconds))
  return showProblem(request, 'there were too many tries')
}

export const limitSignIn = (request: Incoming): Promise<ShownPage | undefined> =>
  limit(request, signInLimits.signIn, addressOfRequest(request))

/** A sign-in that turned out well is no try, neither its question nor its answer: only those who fail are slowed down. */
export const forgiveSignIn = (request: Incoming): Promise<void> =>
  forgiveTries(request.var.platform.db, signInLimits.signIn, addressOfRequest(request), 2)
