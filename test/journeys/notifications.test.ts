import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { expectAccessible } from './accessible.ts'
import { hasChromium, type Visit } from './browser.ts'
import { useStage } from './stage.ts'

describe.runIf(hasChromium)('what concerns me', () => {
  const stage = useStage()
  const signedIn = async (hasJavaScript: boolean): Promise<Visit> => {
    const visit = await stage.visit({ hasJavaScript })
    await visit.page.goto('/logga-in')
    await visit.page.getByRole('button', { name: 'Handläggare', exact: true }).click()
    return visit
  }
  let officer: Visit
  let bare: Visit
  beforeAll(async () => {
    officer = await signedIn(true)
    bare = await signedIn(false)
  })
  afterAll(async () => {
    await officer.close()
    await bare.close()
  })

  test.each(['/arbete', '/mitt-konto/aviseringar', '/arbete/brevlada'])('%s is right for everyone', async (address) => {
    await officer.page.goto(address)
    await expectAccessible(officer.page, `concerns${address.replaceAll('/', '-')}`)
  })

  test('how it is mailed is chosen without JavaScript', async () => {
    const { page } = bare
    await page.goto('/arbete')
    await page.getByRole('link', { name: 'Välj vad du också får som brev' }).click()
    const group = page.getByRole('group', { name: 'Du har fått en roll' })
    await group.getByLabel('Inget brev').check()
    await page.getByRole('button', { name: 'Spara' }).click()
    expect(await page.getByRole('status').textContent()).toContain('Dina val är sparade')
    expect(await group.getByLabel('Inget brev').isChecked()).toBe(true)
  })
})
