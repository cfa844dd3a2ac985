import type { Page } from 'playwright-core'
import { clickThrough } from './browser.ts'

/** Enters a referral from an invented sender, and stands on its page. */
export async function enterReferral(page: Page, title: string, due: string): Promise<void> {
  await page.goto('/arbete/remisser')
  await page.locator('summary', { hasText: 'Lägg in en remiss' }).click()
  await page.locator('#rubrik-referral').fill(title)
  await page.locator('#motpart-referral').fill('Exempelmyndigheten (exempel)')
  await page.locator('#senast-referral').fill(due)
  await clickThrough(page, page.getByRole('button', { name: 'Lägg in remissen' }))
}

export async function writeDraft(page: Page, text: string): Promise<void> {
  await page.locator('#text').fill(text)
  await clickThrough(page, page.getByRole('button', { name: 'Spara utkastet' }))
}

/** Unfolds what one can do, fills its fields by their ids and sends it. */
export async function doWith(
  page: Page,
  {
    summary,
    save,
    fields = {},
  }: { readonly summary: string; readonly save: string; readonly fields?: Readonly<Record<string, string>> },
): Promise<void> {
  await page.locator('#gor ~ details > summary', { hasText: summary }).first().click()
  for (const [id, value] of Object.entries(fields)) await page.locator(`#${id}`).fill(value)
  await clickThrough(page, page.getByRole('button', { name: save }))
}

export const propose = { summary: 'Lägg fram förslaget', save: 'Lägg fram utkastet som förslag' }
export const send = {
  ...{ summary: 'Skickat', save: 'Spara att svaret är skickat' },
  fields: { 'hur-sent': 'E-post till registratorn (exempel)' },
}
export const publish = { summary: 'Publicera', save: 'Publicera svaret' }

/** Enters what the body itself decided, today. */
export async function decide(page: Page): Promise<void> {
  await page.locator('summary', { hasText: 'För in beslutet' }).click()
  await page.getByLabel('Organet självt').check()
  await clickThrough(page, page.getByRole('button', { name: 'Spara beslutet' }))
}

interface WhoAnswers {
  readonly officer: Page
  readonly head: Page
  readonly secretary: Page
}

/** An answer to a referral that anyone may read. */
export async function publishAnswer({ officer, head, secretary }: WhoAnswers): Promise<void> {
  await enterReferral(officer, 'Exempel: läsning i hela länet', '2026-12-15')
  await writeDraft(officer, 'Vi tycker att det är bra (exempel).')
  const { pathname } = new URL(officer.url())
  await head.goto(pathname)
  await doWith(head, propose)
  await secretary.goto(pathname)
  await decide(secretary)
  await officer.goto(pathname)
  await doWith(officer, send)
  await doWith(officer, publish)
}
