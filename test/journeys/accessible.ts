import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { phone, screen } from './browser.ts'

/** Pictures for people to look at, when they ask for them: `SAMKLANG_PICTURES=yes npx vitest run --project journeys`. */
const wantsPictures = process.env.SAMKLANG_PICTURES === 'yes'
const pictures = 'test/out/journeys'

/** `npm run soak -- pages` looks in every way; `npm test` in the two that together show what can go wrong. */
const isWhole = process.env.SAMKLANG_EVERY_PAGE === 'whole'

/**
 * The page as it stands is right for everyone: on a phone and on a wide screen axe finds nothing, nothing has to be
 * scrolled sideways, and the colours can be told apart in light and in dark. Leaves a picture of each, and one of
 * the page as printed, when they are wanted.
 */
export async function expectAccessible(page: Page, name: string): Promise<void> {
  const before = page.viewportSize() ?? screen
  for (const viewport of [phone, screen]) {
    for (const scheme of isWhole || wantsPictures ? (['light', 'dark'] as const) : [usualScheme(viewport)])
      await lookIn(page, name, { viewport, scheme })
  }
  await page.emulateMedia({ media: 'print', colorScheme: 'light' })
  await picture(page, `${name}-print`)
  await page.emulateMedia({ media: null, colorScheme: null })
  await page.setViewportSize(before)
}

const usualScheme = (viewport: typeof screen): 'light' | 'dark' => (viewport === screen ? 'dark' : 'light')

/** All that axe knows in the light; in the dark what colours and words may change. */
async function lookIn(
  page: Page,
  name: string,
  { viewport, scheme }: { readonly viewport: typeof screen; readonly scheme: 'light' | 'dark' },
): Promise<void> {
  await page.setViewportSize(viewport)
  await page.emulateMedia({ colorScheme: scheme })
  await page.evaluate(afterNextFrame)
  const shown = `${name}, ${viewport.width} px, ${scheme}`
  await picture(page, `${name}-${viewport.width}-${scheme}`)
  const axe = new AxeBuilder({ page })
  const asked = scheme === 'light' ? axe.withTags(standards) : axe.withRules(rulesOfColourAndWords)
  await expectNone(() => violationsOf(asked), shown)
  expect(await sidewaysScroll(page), `${shown}: what sticks out`).toEqual([])
}

/** The same in one way, for a page that is looked at in the other in another language. */
export const expectQuicklyAccessible = (page: Page, name: string, viewport: typeof screen): Promise<void> =>
  lookIn(page, name, { viewport, scheme: usualScheme(viewport) })

/** Asked again for a while: right after a change of scheme a busy machine may show a colour of each. */
const expectNone = (violations: () => Promise<string[]>, shown: string) =>
  expect.poll(violations, { timeout: 8000, interval: 500, message: shown }).toEqual([])

/** The page has its new width and colours when it has been drawn with them. */
const afterNextFrame = () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))

async function picture(page: Page, name: string): Promise<void> {
  if (!wantsPictures) return
  mkdirSync(pictures, { recursive: true })
  await page.screenshot({ path: path.join(pictures, `${name}.png`), fullPage: true })
}

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice']
const rulesOfColourAndWords = [
  ...['color-contrast', 'link-in-text-block'],
  ...['html-has-lang', 'html-lang-valid', 'valid-lang', 'document-title', 'link-name', 'button-name', 'label'],
]

async function violationsOf(axe: AxeBuilder): Promise<string[]> {
  const { violations } = await axe.analyze()
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
