import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { hasChromium, phone, screen, textOf } from './browser.ts'
import { focused, stopsOf } from './focus.ts'
import { useStage } from './stage.ts'

describe.runIf(hasChromium)('with the keyboard alone', () => {
  const stage = useStage()

  test('the first stop leads past the menu to the content', async () => {
    const { page, close } = await stage.visit()
    await page.goto('/folj-kronan?ar=2013')
    await page.keyboard.press('Tab')
    expect(await focused(page)).toMatchObject({ text: 'Hoppa till innehållet', isInView: true })
    await page.keyboard.press('Enter')
    expect(new URL(page.url()).hash).toBe('#main')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true)
    await close()
  })

  test.each([phone, screen])('every stop of the year’s page can be seen, at $width px', async (viewport) => {
    const { page, close } = await stage.visit({ viewport })
    await page.goto('/folj-kronan?ar=2013')
    const { stops, unseen } = await stopsOf(page, 150)
    expect(stops.length).toBeGreaterThan(30)
    expect(stops.length).toBeLessThan(150)
    expect(unseen).toEqual([])
    await close()
  })

  test('somebody signs in and reads in a file without a mouse', async () => {
    const { page, close } = await stage.visit()
    await page.goto('/arbete/fordelning/inlasning')
    await tabTo(page, 'Handläggare')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/arbete\/fordelning\/inlasning$/)
    await tabTo(page, 'distribution')
    await page.keyboard.press('Space')
    await tabTo(page, 'fil')
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.keyboard.press('Space')])
    const buffer = Buffer.from('Mottagare;Belopp\nFöreningen Exempel 1 (exempel);1 000\n')
    await chooser.setFiles({ name: 'tangentbord.csv', mimeType: 'text/csv', buffer })
    await tabTo(page, 'Ladda upp och gå vidare')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/inlasning\/\d+$/)
    await tabTo(page, 'ar')
    await page.keyboard.type('2026')
    await tabTo(page, 'organ')
    await page.keyboard.type('regionstyrelsen')
    await tabTo(page, 'Spara och granska')
    await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')])
    await tabTo(page, 'Läs in och publicera 1 rad, 1 000 kr')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/beslut\/\d+$/)
    expect(await textOf(page, 'h1')).toBe('Fördelning av bidrag 2026, ordinarie bidrag')
    await close()
  })
})

/** Presses Tab until the stop with this text or name has the focus. */
async function tabTo(page: Page, text: string): Promise<void> {
  const passed: string[] = []
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press('Tab')
    const stop = await focused(page)
    if (stop?.text === text) return
    passed.push(stop?.text ?? 'the window')
  }
  throw new Error(`Tab never comes to ${text}, only to: ${passed.join(' | ')}`)
}
