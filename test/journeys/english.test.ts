import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { expectAccessible } from './accessible.ts'
import { clickThrough, hasChromium, phone, readable, textOf, type Visit } from './browser.ts'
import { useStage } from './stage.ts'
import { rowsOf } from './table.ts'

const pathOf = (page: Page) => new URL(page.url()).pathname

describe.runIf(hasChromium)('somebody who reads English', () => {
  const stage = useStage()
  describe.each([
    { hasJavaScript: true, how: 'with JavaScript' },
    { hasJavaScript: false, how: 'without JavaScript' },
  ])('$how', ({ hasJavaScript }) => {
    let here: Visit
    let page: Page
    beforeAll(async () => {
      here = await stage.visit({ hasJavaScript })
      page = here.page
    })
    afterAll(() => here.close())
    const lookAt = async (name: string) => {
      if (hasJavaScript) await expectAccessible(page, `english-${name}`)
    }

    test('comes by the Swedish page, and finds the same page in English', async () => {
      await page.goto('/folj-kronan?ar=2013')
      await clickThrough(page, page.getByRole('link', { name: 'English' }))
      expect(`${pathOf(page)}${new URL(page.url()).search}`).toBe('/en/folj-kronan?ar=2013')
      expect(await textOf(page, 'h1')).toBe('Follow the krona 2013')
      expect(await textOf(page, '.sk-banner')).toBe('Demonstration – not Region Värmland')
      expect(await textOf(page, '.sk-figures')).toContain('48,514,000 SEK')
      const [first] = await rowsOf(page, 'mottagartabell')
      expect(first).toMatchObject({ Recipient: 'Wermland Opera', State: '34,969,000', Area: 'scenkonst' })
      await lookAt('year')
    })

    test('searches and compares, and stays in English', async () => {
      await page.getByLabel('Municipality where the recipient has its house').selectOption({ label: 'Karlstad' })
      await page.getByRole('button', { name: 'Search', exact: true }).click()
      await page.waitForURL((url) => url.searchParams.get('kommun') === '1780')
      expect(pathOf(page)).toBe('/en/folj-kronan')
      expect(readable(await page.locator('#mottagare').innerText())).toContain(
        '4 recipients 2013 with a house in Karlstad',
      )
      await page.getByLabel('Compare with').selectOption('2015')
      await page.getByRole('button', { name: 'Compare' }).click()
      await page.waitForURL((url) => url.searchParams.get('jamfor') === '2015')
      expect(await textOf(page, 'h2#jamforelse-rubrik')).toBe('2013 and 2015')
    })

    test('follows an amount to the recipient and its decision, whose names stay Swedish', async () => {
      await page.goto('/en/folj-kronan?ar=2013')
      await clickThrough(
        page,
        page.locator('#mottagartabell').getByRole('link', { name: 'Wermland Opera', exact: true }),
      )
      expect(await page.locator('h1').getAttribute('lang')).toBe('sv')
      await lookAt('recipient')
      await clickThrough(page, page.getByRole('link', { name: 'Fördelning av bidrag 2013, ordinarie bidrag' }))
      expect(pathOf(page)).toMatch(/^\/en\/beslut\/\d+$/)
      expect(await textOf(page, '.sk-facts')).toContain('21 February 2013')
      await lookAt('decision')
    })

    test('signs in, and out again, in English', async () => {
      await page.goto('/en/arbete/fordelning')
      expect(pathOf(page)).toBe('/en/logga-in')
      await lookAt('sign-in')
      await clickThrough(page, page.getByRole('button', { name: 'Grants officer', exact: true }))
      expect(pathOf(page)).toBe('/en/arbete/fordelning')
      expect(await textOf(page, 'h1')).toBe('Distribution')
      await lookAt('work')
      await clickThrough(page, page.getByRole('link', { name: 'Svenska' }))
      expect([pathOf(page), await textOf(page, 'h1')]).toEqual(['/arbete/fordelning', 'Fördelning'])
      await page.goto('/en/arbete/fordelning')
      await clickThrough(page, page.getByRole('button', { name: 'Sign out' }))
      expect(pathOf(page)).toBe('/en/folj-kronan')
    })
  })

  test('finds the other language in the menu of a phone', async () => {
    const { page, close } = await stage.visit({ hasJavaScript: false, viewport: phone })
    await page.goto('/oppna-data')
    await page.getByText('Meny', { exact: true }).click()
    await clickThrough(page, page.getByRole('link', { name: 'English' }))
    expect([pathOf(page), await textOf(page, 'h1')]).toEqual(['/en/oppna-data', 'Open data'])
    await close()
  })
})
