import { existsSync, mkdirSync } from 'node:fs'
import path from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { expect } from 'vitest'

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium'
export const hasChromium = existsSync(executablePath)

/** For people to look at. */
const pictures = 'test/out/journeys'

export const phone = { width: 320, height: 640 }
export const screen = { width: 1280, height: 800 }

export const launchBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath,
    args: [
      ...['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
      ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
    ],
  })

export interface Visit {
  readonly page: Page
  readonly context: BrowserContext
  close(): Promise<void>
}

/** Somebody with a browser of their own: no cookies, nothing remembered. */
export async function visit(
  browser: Browser,
  site: { readonly url: string },
  { hasJavaScript = true, viewport = screen } = {},
): Promise<Visit> {
  const context = await browser.newContext({
    ...{ baseURL: site.url, viewport, javaScriptEnabled: hasJavaScript, locale: 'sv-SE' },
    acceptDownloads: true,
  })
  context.setDefaultTimeout(10_000)
  const page = await context.newPage()
  return { page, context, close: () => context.close() }
}

/**
 * The page as it stands is right for everyone: on a phone and on a wide screen, in light and in dark, axe finds nothing
 * and nothing has to be scrolled sideways. Leaves a picture of each, and one as printed.
 */
export async function expectAccessible(page: Page, name: string): Promise<void> {
  mkdirSync(pictures, { recursive: true })
  const before = page.viewportSize() ?? screen
  for (const viewport of [phone, screen]) {
    await page.setViewportSize(viewport)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      const shown = `${name}, ${viewport.width} px, ${colorScheme}`
      await picture(page, `${name}-${viewport.width}-${colorScheme}`)
      expect(await axeViolations(page), shown).toEqual([])
      expect(await sidewaysScroll(page), `${shown}: what sticks out`).toEqual([])
    }
  }
  await page.emulateMedia({ media: 'print', colorScheme: 'light' })
  await picture(page, `${name}-print`)
  await page.emulateMedia({ media: null, colorScheme: null })
  await page.setViewportSize(before)
}

const picture = (page: Page, name: string) =>
  page.screenshot({ path: path.join(pictures, `${name}.png`), fullPage: true })

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

async function axeViolations(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(standards).analyze()
  return violations.flatMap((one) => one.nodes.map((node) => `${one.id}: ${one.help} – ${node.html}`))
}

/** What is wider than the window, when the page can be scrolled sideways. What scrolls inside itself may be wide. */
const sidewaysScroll = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth
    if (document.documentElement.scrollWidth <= width) return []
    return [...document.body.querySelectorAll('*')]
      .filter((one) => one.getBoundingClientRect().right > width + 1 && !one.closest('.sk-scroll > *'))
      .map((one) => one.outerHTML.slice(0, 120))
  })

/** Text as it is read: a space is a space, whatever kind it is. */
export const readable = (text: string): string => text.replace(/[\s\u00a0\u202f]+/g, ' ').trim()

/** What a locator's elements say, as it is read. */
export async function textOf(page: Page, selector: string): Promise<string> {
  return readable(await page.locator(selector).first().innerText())
}
