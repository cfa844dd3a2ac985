import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hasChromium, type Visit } from './browser.ts'
import { useStage } from './stage.ts'

describe.runIf(hasChromium)('what concerns me', () => {
  const stage = useStage()
  const signedIn = async (): Promise<Visit> => {
    const visit = await stage.visit({ hasJavaScript: false })
    await visit.page.goto('/logga-in')
    await visit.page.getByRole('button', { name: 'Handläggare', exact: true }).click()
    return visit
  }
  let bare: Visit
  beforeAll(async () => {
    bare = await signedIn()
  })
  afterAll(async () => {
    await bare.close()
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
