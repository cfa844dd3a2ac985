import type { Page } from 'playwright-core'
import { dayAt } from '#values/index.ts'
import { clickThrough } from './browser.ts'

/** Begins a plan for three years, and answers the address of its page. */
export async function beginPlan(page: Page, title: string, firstYear: number): Promise<string> {
  await page.goto('/arbete/kulturplan/ny')
  await page.getByLabel('Planens namn').fill(title)
  await page.locator('#fran').fill(`${firstYear}-01-01`)
  await page.locator('#till').fill(`${firstYear + 2}-12-31`)
  await clickThrough(page, page.getByRole('button', { name: 'Börja på planen' }))
  return new URL(page.url()).pathname
}

interface TypedGoal {
  readonly level: string
  readonly called: string
  readonly wording: string
  /** The one that it stands below, as the choice begins. */
  readonly under?: string
}

export async function addGoal(page: Page, plan: string, { level, called, wording, under }: TypedGoal): Promise<void> {
  await page.goto(`${plan}/mal`)
  await page.getByLabel('Nivå').selectOption({ label: level })
  await page.getByLabel('Vad planen kallar det').fill(called)
  if (under !== undefined) {
    const value = await page.locator('#under option', { hasText: under }).first().getAttribute('value')
    await page.locator('#under').selectOption(value)
  }
  await page.getByLabel('Lydelse').fill(wording)
  await clickThrough(page, page.getByRole('button', { name: 'Spara målet' }))
}

/** Opens the form that changes something of the text, from the text. */
export async function change(page: Page, plan: string, what: string): Promise<void> {
  await page.goto(`${plan}/text`)
  await clickThrough(page, page.getByRole('link', { name: `Ändra ${what}` }))
}

/** Registers a reply from one of those who were asked, as text. */
export async function registerReply(page: Page, consultation: string, from: string, text: string): Promise<void> {
  await page.goto(consultation)
  await page.locator('summary', { hasText: 'Registrera ett svar' }).click()
  await page.locator('#instans').selectOption({ label: from })
  await page.locator('#text').fill(text)
  await clickThrough(page, page.getByRole('button', { name: 'Registrera svaret' }))
}

export async function consider(page: Page, verdict: string, reason: string): Promise<void> {
  await page.getByLabel(verdict, { exact: true }).check()
  await page.locator('#skal').fill(reason)
  await clickThrough(page, page.getByRole('button', { name: 'Spara bedömningen' }))
}

/** Enters that a body adopted the plan, on a day. */
export async function adopt(page: Page, plan: string, body: string, day: string): Promise<void> {
  await page.goto(`${plan}/antagande`)
  await page.getByLabel('Vilket organ antog planen?').selectOption({ label: body })
  await page.locator('#dag').fill(day)
  await clickThrough(page, page.getByRole('button', { name: 'Lås versionen och för in antagandet' }))
}

/** A plan that was made here, as everyone may read it. */
export async function makePlan({
  officer,
  secretary,
}: {
  readonly officer: Page
  readonly secretary: Page
}): Promise<void> {
  const plan = await beginPlan(officer, 'Exempel: antagen plan', 2030)
  await addGoal(officer, plan, { level: 'Mål', called: 'mål', wording: 'Exempel: alla läser' })
  await adopt(secretary, plan, 'Kultur- och bildningsnämnden', dayAt(new Date()))
}
