import { existsSync } from 'node:fs'
import { type Browser, type BrowserContext, chromium, type Locator, type Page } from 'playwright-core'

// The browser without a window first: a page of it is there in a third of the time.
export const executablePath =
  [process.env.CHROMIUM, '/usr/bin/chromium-headless-shell', '/usr/bin/chromium'].find(
    (file) => file !== undefined && existsSync(file),
  ) ?? ''
export const hasChromium = executablePath !== ''

export const phone = { width: 320, height: 640 }
export const screen = { width: 1280, height: 800 }

export const launchBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath,
    args: [
      ...['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
      ...['--disable-background-networking', '--disable-component-update', '--disable-sync', '--lang=sv-SE'],
    ],
  })

export interface VisitOptions {
  readonly hasJavaScript?: boolean
  readonly viewport?: typeof screen
}

export interface Visit {
  readonly page: Page
  readonly context: BrowserContext
  close(): Promise<void>
}

/** Somebody with a browser of their own: no cookies, nothing remembered. */
export async function visit(
  browser: Browser,
  site: { readonly url: string },
  { hasJavaScript = true, viewport = screen }: VisitOptions = {},
): Promise<Visit> {
  const context = await browser.newContext({
    ...{ baseURL: site.url, viewport, javaScriptEnabled: hasJavaScript, locale: 'sv-SE' },
    // Nothing glides: where a page has been scrolled to is known at once.
    reducedMotion: 'reduce',
  })
  context.setDefaultTimeout(10_000)
  const page = await context.newPage()
  return { page, context, close: () => context.close() }
}

/** Text as it is read: a space is a space, whatever kind it is. */
export const readable = (text: string): string => text.replace(/[\s\u00a0\u202f]+/g, ' ').trim()

/** What a locator's elements say, as it is read. */
export async function textOf(page: Page, selector: string): Promise<string> {
  return readable(await page.locator(selector).first().innerText())
}

/** Clicks what leads to another page, and waits until that page is there. */
export const clickThrough = (page: Page, what: Locator) => Promise.all([page.waitForEvent('load'), what.click()])
