import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { clickThrough, readable, textOf } from './browser.ts'
import type { Stage } from './stage.ts'

/** Who decides in these journeys. */
export const decidedBy = 'regionstyrelsen'

export const isPost = (response: { request(): { method(): string } }): boolean => response.request().method() === 'POST'

export async function signIn(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Handläggare', exact: true }).click()
  await page.waitForURL((url) => url.pathname.startsWith('/arbete'))
}

export async function upload(page: Page, name: string, buffer: Buffer, title = name): Promise<void> {
  await page.getByLabel('En beslutad fördelning').check()
  await chooseFile(page, name, buffer)
  expect(await textOf(page, 'h1')).toBe(title)
}

export async function chooseFile(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page.getByLabel('Fil', { exact: true }).setInputFiles({ name, mimeType: 'text/csv', buffer })
  await page.getByRole('button', { name: 'Ladda upp och gå vidare' }).click()
  await page.waitForURL(/\/inlasning\/\d+$/)
}

/** What the page says that was just done, if anything. */
export async function receiptOn(page: Page): Promise<string | undefined> {
  const said = page.locator('main [role=status]')
  return (await said.count()) === 0 ? undefined : readable(await said.innerText())
}

export async function answer(page: Page, { year, total = '' }: { year: number; total?: string }): Promise<void> {
  await page.getByLabel('År som pengarna gäller').fill(String(year))
  await page.getByLabel('Omgång').selectOption('Ordinarie bidrag')
  await page.getByLabel('Vem som beslutade').fill(decidedBy)
  await page.getByLabel('Angiven summa av statliga medel').fill(total)
  await saveAnswers(page)
}

export const pressSave = (page: Page) => clickThrough(page, page.getByRole('button', { name: 'Spara och granska' }))

export async function saveAnswers(page: Page): Promise<void> {
  const [saved] = await Promise.all([page.waitForResponse(isPost), pressSave(page)])
  expect(saved.status(), 'saved').toBe(303)
  await page.waitForLoadState()
}

export async function discard(page: Page): Promise<void> {
  const name = await textOf(page, 'h1')
  await page.getByRole('button', { name: 'Ta bort filen utan att läsa in den' }).click()
  await page.waitForURL((url) => url.pathname === '/arbete/fordelning')
  expect(await receiptOn(page)).toBe('Utkastet är borttaget. Inget av det publicerades.')
  expect(await textOf(page, 'main')).not.toContain(name)
}

export async function expectNotPublished(stage: Stage, year: number): Promise<void> {
  const anyone = await stage.visit()
  await anyone.page.goto(`/folj-kronan?ar=${year}`)
  expect(await textOf(anyone.page, 'main')).not.toContain('Exempel')
  await anyone.close()
}
