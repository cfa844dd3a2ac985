import type { Context } from 'hono'
import type { VNode } from 'preact'
import type { Platform } from '#platform/index.ts'
import type { Site } from '#ui/index.ts'
import type { Who } from './roles/who.ts'
import type { SignInWays } from './sign-in/ways.ts'

/** What every request carries. */
export interface RequestVariables {
  readonly platform: Platform
  readonly site: Site
  readonly who: Who
  /** Names the request in the log, and on the page of a fault. */
  readonly requestId: string
  readonly ways: SignInWays
}

export type Incoming = Context<{ Variables: RequestVariables }>

/** A page to show. Whoever sends it turns it into bytes once, and packs and names those. */
export interface ShownPage {
  readonly page: VNode
  readonly status: 200 | 400 | 401 | 403 | 404 | 409 | 413 | 422 | 429 | 503
}

/** Answers with a page. */
export const showPage = (page: VNode, status: ShownPage['status'] = 200): ShownPage => ({ page, status })

type Answer = Response | ShownPage

/** Answers one kind of request. Whether the caller may ask at all is settled before, by the route table. */
export type Handler = (request: Incoming) => Answer | Promise<Answer>
