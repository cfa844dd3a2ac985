import type { Page } from 'playwright-core'
import { exampleFile } from '../distribution-maker.ts'
import { clickThrough } from './browser.ts'

/** Enters a decision of the state's on the year's page. The sum is invented, and its source says so. */
export async function enterStateDecision(
  page: Page,
  year: number,
  { kind, name = '', amount }: { readonly kind: string; readonly name?: string; readonly amount: string },
): Promise<void> {
  await page.goto(`/arbete/fordelning/${year}`)
  const form = page.locator('#state-decision')
  if (!(await form.isVisible())) await page.locator('summary', { hasText: 'Lägg in statens beslut' }).click()
  await form.getByLabel('Vad gäller beslutet?').selectOption({ label: kind })
  await form.locator('#namn').fill(name)
  await form.locator('#belopp').fill(amount)
  await form.locator('#kalla').fill('exempel: påhittad summa')
  await clickThrough(page, page.getByRole('button', { name: 'Lägg in beslutet' }))
}

interface NewScenario {
  readonly name: string
  readonly isFromNothing?: boolean
}

/** Begins a scenario with the example file as its base, and answers its address. */
export async function beginScenario(page: Page, round: string, { name, isFromNothing }: NewScenario): Promise<string> {
  await page.goto(`/arbete/fordelning/${round}`)
  const form = page.locator('#new-scenario')
  if (!(await form.isVisible())) await page.locator('summary', { hasText: 'Nytt scenario' }).click()
  await form.locator('#namn').fill(name)
  await form.locator('#bas').selectOption('fil')
  await form
    .locator('#fil')
    .setInputFiles({ name: 'fordelning-2025.csv', mimeType: 'text/csv', buffer: Buffer.from(exampleFile) })
  if (isFromNothing) await form.getByLabel('Börja från noll kronor').check()
  await clickThrough(page, page.getByRole('button', { name: 'Börja', exact: true }))
  return new URL(page.url()).pathname
}

/** Opens the form of a new step of a kind, from the scenario. */
export async function newStep(page: Page, scenario: string, kind: string): Promise<void> {
  await page.goto(scenario)
  await clickThrough(page, page.locator('#nytt-steg ~ dl').getByRole('link', { name: kind, exact: true }))
}

export const saveStep = (page: Page) => clickThrough(page, page.getByRole('button', { name: 'Spara steget' }))

/** Tells that the region pays for an organisation's activity in a year. */
export async function declareFinancing(page: Page, organisation: string, year: number): Promise<void> {
  await page.goto('/arbete/kulturplan/finansiering')
  await page.locator('#organisation').fill(organisation)
  await page.locator('#ny').check()
  await page.locator('#ar').fill(String(year))
  await page.locator('#skede').selectOption('planned')
  await page.locator('#belopp-region').fill('500 000')
  await page.locator('#kalla').fill('exempel')
  await clickThrough(page, page.getByRole('button', { name: 'Spara' }))
}

/** Registers that somebody has reported on a year. */
export async function registerReport(page: Page, recipient: string, year: number, day: string): Promise<void> {
  await page.goto(`/arbete/fordelning/${year + 1}/mottagare`)
  const form = page.locator('#fact-form')
  await form.locator('#mottagare').fill(recipient)
  await form.locator('#slag').selectOption('report')
  await form.locator('#ar').fill(String(year))
  await form.locator('#dag').fill(day)
  await form.locator('#kalla').fill('exempel')
  await clickThrough(page, page.getByRole('button', { name: 'Registrera', exact: true }))
}

/** Answers every warning of the page that stands open. */
export async function answerWarnings(page: Page, answer: string): Promise<number> {
  for (let answered = 0; ; answered += 1) {
    const open = page.locator('form:has(textarea[name=svar]:visible)').first()
    if ((await open.count()) === 0) return answered
    await open.locator('textarea').fill(answer)
    await clickThrough(page, open.getByRole('button'))
  }
}

/** The shortest way to a proposal that waits: a decision of the state's, and one recipient who gets it all. */
export async function makeProposal(
  page: Page,
  { year, recipient }: { readonly year: number; readonly recipient: string },
): Promise<void> {
  await enterStateDecision(page, year, { kind: 'ordinarie bidrag', amount: '1 000 000' })
  await page.goto(`/arbete/fordelning/${year}/1`)
  const form = page.locator('#new-scenario')
  await form.locator('#namn').fill('Exempel: allt till en')
  await form.locator('#bas').selectOption('tom')
  await clickThrough(page, page.getByRole('button', { name: 'Börja', exact: true }))
  const scenario = new URL(page.url()).pathname
  await page.goto(`${scenario}/mottagare`)
  await page.locator('#namn').fill(recipient)
  await page.locator('#omrade').selectOption('1')
  await page.locator('#start').fill('1 000 000')
  await clickThrough(page, page.getByRole('button', { name: 'Spara mottagaren' }))
  await declareFinancing(page, recipient, year)
  await page.goto(`${scenario}/forslag`)
  await answerWarnings(page, 'Exempel: en omgång för en enda.')
  await clickThrough(page, page.getByRole('button', { name: 'Lägg fram som förslag' }))
}
