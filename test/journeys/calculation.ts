import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { readable } from './browser.ts'

export interface NumberWithLink {
  /** As it is read on the page. */
  readonly number: string
  readonly href: string
}

/** Every number of the page that can be taken apart: key figures and amounts in tables. */
export async function numbersOf(page: Page): Promise<NumberWithLink[]> {
  const found = await page.locator('a[href*="#berakning"]').evaluateAll((links) =>
    links
      .filter((link) => !link.closest('.sk-more-body'))
      .map((link) => {
        const figure = link.closest('.sk-figures > div')?.querySelector('.sk-figure-value')
        const bare = (figure ?? link).cloneNode(true) as Element
        for (const hidden of bare.querySelectorAll('.ds-sr-only')) hidden.remove()
        return { number: bare.textContent ?? '', href: (link as HTMLAnchorElement).href }
      }),
  )
  return found.map(({ number, href }) => ({ number: readable(number), href }))
}

/** Follows a number's link: the rows are there to be seen, and they sum to the number. */
export async function expectTakenApart(page: Page, { number, href }: NumberWithLink): Promise<void> {
  await page.goto(href)
  const body = page.locator(`[id="${new URL(href).hash.slice(1)}"]`)
  expect(await body.count(), `${href} leads to one place`).toBe(1)
  await body.waitFor({ state: 'visible' })
  const total = readable(await body.locator('tfoot td:last-child').innerText())
  const rows = await body
    .locator('tbody tr')
    .evaluateAll((found) => found.map((row) => [row.textContent ?? '', row.lastElementChild?.textContent ?? '']))
  const sum = rows
    .filter(([row = '', amount = '']) => !row.includes('räknas inte in') && readable(amount) !== 'uppgift saknas')
    .reduce((all, [, amount = '']) => all + öreOf(amount), 0)
  if (number === 'uppgift saknas') expect(total, href).toBe('uppgift saknas')
  else {
    expect(öreOf(total), href).toBe(öreOf(number))
    expect(sum, `the rows at ${href}`).toBe(öreOf(number))
  }
}

/** `−1 500,50 kr` → -150050: öre, so that sums are exact. */
export function öreOf(text: string): number {
  const [, minus, whole = '', öre = ''] = /^(−|-)?([\d ]+)(?:,(\d\d))?(?: kr)?$/.exec(readable(text)) ?? []
  if (whole === '') throw new Error(`”${text}” is not an amount`)
  return (minus ? -1 : 1) * (Number(whole.replaceAll(' ', '')) * 100 + Number(öre || 0))
}
