import type { Browser } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { launchBrowser, type Visit, type VisitOptions, visit } from './browser.ts'
import { type Site, type SiteOptions, startSite } from './site.ts'

export interface Stage {
  readonly site: Site
  /** Somebody comes, with a browser of their own. */
  visit(options?: VisitOptions): Promise<Visit>
}

/** A running program and a browser for the tests around it, both gone when they are done. */
export function useStage(options?: SiteOptions): Stage {
  let site: Site
  let browser: Browser
  beforeAll(async () => {
    ;[site, browser] = await Promise.all([startSite(options), launchBrowser()])
  })
  afterAll(async () => {
    await browser?.close()
    await site?.stop()
  })
  return {
    get site() {
      return site
    },
    visit: (how) => visit(browser, site, how),
  }
}
