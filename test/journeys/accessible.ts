import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { phone, screen } from './browser.ts'

/** Pictures for people to look at, when they ask for them: `SAMKLANG_PICTURES=yes npx vitest run --project journeys`. */
const wantsPictures = process.env.SAMKLANG_PICTURES === 'yes'
const pictures = 'test/out/journeys'

/**
 * The page as it stands is right for everyone: on a phone and on a wide screen axe finds nothing, nothing has to be
 * scrolled sideways, and the colours can be told apart in light and in dark. Leaves a picture of each, and one of
 * the page as printed, when they are wanted.
 */
export async function expectAccessible(page: Page, name: string): Promise<void> {
  const before = page.viewportSize() ?? screen
  for (const viewport of [phone, screen]) {
    await page.setViewportSize(viewport)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      await page.evaluate(afterNextFrame)
      await picture(page, `${name}-${viewport.width}-${colorScheme}`)
      const shown = `${name}, ${viewport.width} px, ${colorScheme}`
      const axe = new AxeBuilder({ page })
      // What is not about colour is the same in the dark, and the colours are the same on a phone.
      if (colorScheme === 'light') await expectNone(() => violationsOf(axe.withTags(standards)), shown)
      else if (viewport === screen) await expectNone(() => violationsOf(axe.withRules(rulesOfColour)), shown)
      expect(await sidewaysScroll(page), `${shown}: what sticks out`).toEqual([])
    }
  }
  await page.emulateMedia({ media: 'print', colorScheme: 'light' })
  await picture(page, `${name}-print`)
  await page.emulateMedia({ media: null, colorScheme: null })
  await page.setViewportSize(before)
}

/**
 * The same once, for a page that others look at in every way: all of it in the light on a phone, and in the dark on a
 * wide screen what colours and words may change.
 */
export async function expectQuicklyAccessible(page: Page, name: string, viewport: typeof screen): Promise<void> {
  await page.setViewportSize(viewport)
  await page.emulateMedia({ colorScheme: viewport === screen ? 'dark' : 'light' })
  await page.evaluate(afterNextFrame)
  await picture(page, `${name}-${viewport.width}`)
  const axe = new AxeBuilder({ page })
  const isWhole = viewport !== screen
  await expectNone(() => violationsOf(isWhole ? axe.withTags(standards) : axe.withRules(rulesOfColourAndWords)), name)
  expect(await sidewaysScroll(page), `${name}: what sticks out`).toEqual([])
}

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
const rulesOfColour = ['color-contrast', 'link-in-text-block']
const rulesOfColourAndWords = [
  ...rulesOfColour,
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
