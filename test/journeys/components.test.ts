import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { expectAccessible } from './accessible.ts'
import { hasChromium, phone, readable, screen, textOf } from './browser.ts'
import { useStage } from './stage.ts'
import { rowsOf } from './table.ts'

const groups = ['besked', 'formular', 'tabeller', 'gang', 'siffror', 'navigering']

describe.runIf(hasChromium)('the parts of the screen', () => {
  const stage = useStage()
  const open = async (query: string, how?: Parameters<typeof stage.visit>[0]) => {
    const visitor = await stage.visit(how)
    await visitor.page.goto(`/komponenter?${query}`)
    return visitor
  }

  test.each([...groups.map((group) => `grupp=${group}`), 'grupp=formular&lage=fel'])(
    'are right for everyone: %s',
    async (query) => {
      const { page, close } = await open(query)
      const wrong = hearWhatGoesWrong(page)
      await page.reload()
      await expectAccessible(page, `komponenter-${query.replaceAll('&', '-')}`)
      expect(wrong).toEqual([])
      await close()
    },
  )

  test('are there without JavaScript, and what needs it is said or done in another way', async () => {
    const { page, close } = await open('grupp=navigering', { hasJavaScript: false })
    const dialog = page.locator('#fraga')
    expect(await dialog.isVisible()).toBe(false)
    await page.getByRole('link', { name: 'Återta beslutet' }).click()
    expect(await dialog.isVisible()).toBe(true)
    await dialog.getByRole('link', { name: 'Avbryt' }).click()
    expect(await dialog.isVisible()).toBe(false)
    await page.goto('/komponenter?grupp=formular')
    expect(await textOf(page, '#beskrivning-hint')).toBe('Kort och konkret. Högst 500 tecken.')
    expect(await page.locator('.sk-count').count()).toBe(0)
    await page.goto('/komponenter?grupp=tabeller')
    await page.getByLabel('Välj Exempelteatern').check()
    await page.getByRole('button', { name: 'Godkänn' }).click()
    expect(await textOf(page, '[role=status]')).toMatch(/^En rad är godkänd/)
    await close()
  })

  test('that stand still send no script', async () => {
    const { page, close } = await stage.visit()
    const scripts: string[] = []
    page.on('request', (request) => {
      if (request.resourceType() === 'script') scripts.push(new URL(request.url()).pathname)
    })
    await page.goto('/komponenter?grupp=gang')
    await page.goto('/folj-kronan?ar=2013')
    expect(scripts).toEqual([])
    await page.goto('/komponenter?grupp=navigering')
    await opener(page).waitFor()
    expect(scripts.filter((one) => /character-count|leave-guard/.test(one))).toEqual([])
    expect(scripts.length).toBeGreaterThan(1)
    await close()
  })

  test('as tabs are reached by the keyboard in order, and lead to their address', async () => {
    const { page, close } = await stage.visit()
    await page.goto('/komponenter')
    const tabs = page.getByRole('navigation', { name: 'Grupper av komponenter' })
    await tabs.getByRole('link').first().focus()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.waitForURL(/grupp=tabeller$/)
    expect(await textOf(page, '.sk-tabs [aria-current]')).toBe('Tabeller och listor')
    await close()
  })

  test.each([screen, phone])('as a dialog keep the focus, and Escape gives it back, at $width px', async (viewport) => {
    const { page, close } = await stage.visit({ viewport })
    await page.goto('/komponenter?grupp=navigering')
    await opener(page).focus()
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog', { name: 'Vill du återta beslutet?' })
    await dialog.waitFor()
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Avbryt')
    for (let presses = 0; presses < 4; presses++) {
      await page.keyboard.press('Tab')
      expect(await dialog.evaluate(isAhead)).toBe(true)
    }
    if (viewport === screen) await expectAccessible(page, 'komponenter-dialog')
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'hidden' })
    expect(await opener(page).evaluate((button) => button === document.activeElement)).toBe(true)
    await page.keyboard.press('Space')
    await dialog.getByRole('link', { name: 'Avbryt' }).click()
    await dialog.waitFor({ state: 'hidden' })
    expect(new URL(page.url()).hash).toBe('')
    await close()
  })

  test('as the head of a column sort, turn the order, and keep what the address asks for', async () => {
    const { page, close } = await stage.visit()
    await page.goto('/komponenter?grupp=tabeller&valj=alla')
    const names = async () => (await rowsOf(page, 'sorterad')).map(({ Mottagare }) => Mottagare?.split(' ')[0])
    const swedish = ['Exempelteatern', 'Zinkgruvans', 'Ånghammarens', 'Äppelblomsängarnas', 'Östra']
    expect(await names()).toEqual([...swedish])
    const head = page.locator('#sorterad thead a').first()
    await head.focus()
    await Promise.all([page.waitForURL(/ordning=fallande/), page.keyboard.press('Enter')])
    expect(await names()).toEqual(swedish.toReversed())
    expect(await page.locator('#sorterad th[aria-sort=descending]').count()).toBe(1)
    expect(new URL(page.url()).searchParams.get('valj')).toBe('alla')
    await close()
  })

  test('that count tell how many characters are left, also to those who hear the page', async () => {
    const { page, close } = await stage.visit()
    await page.goto('/komponenter?grupp=formular')
    const field = page.locator('.ds-field:has(> #beskrivning)')
    await field.locator('.sk-count').waitFor()
    await page.locator('#beskrivning').fill('å'.repeat(499))
    expect(readable(await field.locator('.sk-count').innerText())).toBe('1 tecken kvar')
    await expect.poll(() => field.getByRole('status').textContent()).toBe('1 tecken kvar')
    await page.locator('#beskrivning').fill('å'.repeat(503))
    expect(readable(await field.locator('.sk-count').innerText())).toBe('3 tecken för mycket')
    await close()
  })

  test('that guard a form ask before it is left with something written, and not when it is sent', async () => {
    const { page, close } = await stage.visit()
    let asked = 0
    page.on('dialog', (dialog) => {
      asked++
      return dialog.accept()
    })
    await page.goto('/komponenter?grupp=formular')
    await page.locator('.sk-count').first().waitFor()
    await page.getByRole('link', { name: 'Besked' }).click()
    await page.waitForURL(/grupp=besked/)
    expect(asked).toBe(0)
    await page.goBack()
    await page.locator('.sk-count').first().waitFor()
    await page.locator('#ort').pressSequentially('Åmål')
    await page.getByRole('link', { name: 'Besked' }).click()
    await page.waitForURL(/grupp=besked/)
    expect(asked).toBe(1)
    await page.goto('/komponenter?grupp=formular')
    await page.locator('.sk-count').first().waitFor()
    await page.locator('#ort').pressSequentially('Åmål')
    await page.getByRole('button', { name: 'Skicka in' }).click()
    await page.waitForURL(/lage=fel/)
    expect(asked).toBe(1)
    await close()
  })
})

/** The focus is in the dialog, or between its last stop and its first at the window's own buttons; never behind it. */
const isAhead = (dialog: Element) => document.activeElement === document.body || dialog.contains(document.activeElement)

const opener = (page: Page) => page.getByRole('button', { name: 'Återta beslutet' }).first()

/** What the browser complains of: a script that breaks, a file that is not there, a rule of the headers that is broken. */
function hearWhatGoesWrong(page: Page): string[] {
  const wrong: string[] = []
  page.on('pageerror', (error) => wrong.push(error.message))
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) wrong.push(message.text())
  })
  return wrong
}
