import type { Context } from 'hono'
import type { Platform } from '#platform/index.ts'
import type { Site } from '#ui/index.ts'
import type { Who } from './role.ts'

/** What every request carries. */
export interface RequestVariables {
  readonly platform: Platform
  readonly site: Site
  readonly who: Who
}

export type Incoming = Context<{ Variables: RequestVariables }>

/** Answers one kind of request. Whether the caller may ask at all is settled before, by the route table. */
export type Handler = (request: Incoming) => Response | Promise<Response>
