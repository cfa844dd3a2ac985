import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { expectAccessible } from './accessible.ts'
import { clickThrough, hasChromium, phone, textOf } from './browser.ts'
import { useStage } from './stage.ts'

/** A device with a fingerprint reader, and a finger on it or not. */
async function plugIn(page: Page, { hasFinger = true } = {}): Promise<void> {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('WebAuthn.enable')
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      ...{ protocol: 'ctap2', transport: 'internal', automaticPresenceSimulation: true },
      ...{ hasResidentKey: true, hasUserVerification: true, isUserVerified: hasFinger },
    },
  })
}
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

describe.runIf(hasChromium)('the first administrator', () => {
  const stage = useStage()
  const link = async (email: string) => {
    const { said } = await stage.site.command('create-admin', '--name', 'Admin (exempel)', '--email', email)
    return /^http\S+\/logga-in\/lank\?kod=\S+$/m.exec(said)?.[0] ?? said
  }

  test('comes by the printed link while the program runs, adds a passkey, and signs in with it', async () => {
    const { page, close } = await stage.visit()
    await plugIn(page)
    await page.goto(await link('admin@exempel.se'))
    await expectAccessible(page, 'one-time-link')
    await clickThrough(page, page.locator('main').getByRole('button', { name: 'Logga in' }))
    expect(new URL(page.url()).pathname).toBe('/mitt-konto')
    await expectAccessible(page, 'account-first-key')
    await page.getByLabel('Vad ska nyckeln heta?').fill('Arbetsdatorn')
    await clickThrough(page, button(page, 'Lägg till en passernyckel'))
    expect(await textOf(page, '#mina-nycklar')).toContain('Arbetsdatorn')
    await expectAccessible(page, 'account-with-key')
    await clickThrough(page, button(page, 'Logga ut'))
    await page.goto('/logga-in')
    await expectAccessible(page, 'sign-in')
    await clickThrough(page, button(page, 'Logga in med passernyckel'))
    await page.waitForURL(/\/arbete$/)
    await page.goto('/mitt-konto')
    await clickThrough(page, page.locator('#mina-nycklar').getByRole('button', { name: 'Ta bort' }))
    expect(await page.getByText('Du har ingen passernyckel än').count()).toBe(1)
    await close()
  })

  test('whom the device does not know is told so, and nothing is added', async () => {
    const { page, close } = await stage.visit()
    await plugIn(page, { hasFinger: false })
    await page.goto(await link('annan@exempel.se'))
    await clickThrough(page, page.locator('main').getByRole('button', { name: 'Logga in' }))
    await page.getByLabel('Vad ska nyckeln heta?').fill('Arbetsdatorn')
    await button(page, 'Lägg till en passernyckel').click()
    await page.getByText('Ingen passernyckel lades till').waitFor()
    expect(await page.getByText('Du har ingen passernyckel än').count()).toBe(1)
    await close()
  })

  test('without JavaScript sees no button for a passkey, and the other ways remain', async () => {
    const { page, close } = await stage.visit({ hasJavaScript: false, viewport: phone })
    await page.goto('/logga-in')
    expect(await button(page, 'Logga in med passernyckel').isVisible()).toBe(false)
    expect(await button(page, 'Skicka en länk').isVisible()).toBe(true)
    await clickThrough(page, button(page, 'Systemadministratör'))
    await page.goto('/mitt-konto')
    expect(await page.getByText('behöver webbläsaren JavaScript').isVisible()).toBe(true)
    await close()
  })
})
