import type { Browser } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { type Role, roleNames } from '#identity/index.ts'
import { clickThrough, launchBrowser, type Visit, type VisitOptions, visit } from './browser.ts'
import { type Site, type SiteOptions, startSite } from './site.ts'

export interface Stage {
  readonly site: Site
  /** Somebody comes, with a browser of their own. */
  visit(options?: VisitOptions): Promise<Visit>
  /** Somebody comes and signs in as one of the demonstration's people. */
  signIn(role: Role, options?: VisitOptions): Promise<Visit>
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
    signIn: async (role, how) => {
      const somebody = await visit(browser, site, how)
      await somebody.page.goto('/logga-in')
      const button = somebody.page.getByRole('button', { name: roleNames.sv[role], exact: true })
      await clickThrough(somebody.page, button)
      return somebody
    },
  }
}
