import type { Page } from 'playwright-core'

export interface Focused {
  /** Enough to tell it from every other stop. */
  readonly where: string
  readonly text: string
  readonly isInView: boolean
  /** With an outline, a shadow or an underline that it does not have otherwise. */
  readonly isMarked: boolean
}

/** Where the keyboard is, and whether one can see it. */
export const focused = (page: Page): Promise<Focused | undefined> =>
  page.evaluate(() => {
    const one = document.activeElement
    if (!one || one === document.body) return undefined
    const box = one.getBoundingClientRect()
    // The frame of a box to tick is drawn around the box and its label.
    const framed = one.closest('.ds-field:has(> [type=checkbox], > [type=radio])') ?? one
    const looks = () => {
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(framed)
      return outlineStyle === 'none' || outlineWidth === '0px'
        ? boxShadow
        : `${outlineStyle} ${outlineWidth} ${boxShadow}`
    }
    const withFocus = looks()
    const control = one as HTMLInputElement
    const path: number[] = []
    for (let at: Element | null = one; at; at = at.parentElement) {
      path.unshift([...(at.parentElement?.children ?? [])].indexOf(at))
    }
    return {
      where: path.join('.'),
      text: one.matches('input, select, textarea')
        ? one.matches('[type=radio]')
          ? control.value
          : control.name
        : (one.textContent ?? '').replace(/[\s\u00a0]+/g, ' ').trim(),
      isInView:
        box.width > 0 &&
        box.height > 0 &&
        box.bottom > 0 &&
        box.top < innerHeight &&
        box.right > 0 &&
        box.left < innerWidth,
      isMarked: withFocus !== 'none',
    }
  })

/** Every stop of the page, in order, and those that cannot be seen. */
export async function stopsOf(page: Page, most = 250): Promise<{ stops: string[]; unseen: string[] }> {
  const stops: string[] = []
  const unseen: string[] = []
  for (;;) {
    await page.keyboard.press('Tab')
    const stop = await focused(page)
    if (!stop || stops.includes(stop.where) || stops.length > most) return { stops, unseen }
    stops.push(stop.where)
    if (!stop.isInView || !stop.isMarked) unseen.push(`${stop.where}: ${stop.text}`)
  }
}
