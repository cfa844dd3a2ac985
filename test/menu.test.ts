import { expect, test } from 'vitest'
import type { Role } from '#identity/index.ts'
import { link } from '#paths.ts'
import { useApp } from './app.ts'

const nav = [
  { label: 'Kulturplan', href: link.culturePlan() },
  { label: 'Arbete', href: link.work() },
]
const app = useApp({ isEmpty: true, nav })

async function menu(address: string, as?: Role): Promise<(string | undefined)[]> {
  const html = await (await app.get(address, as && { as })).text()
  const [first = ''] = /<nav class="sk-nav.*?<\/nav>/s.exec(html) ?? []
  return [...first.matchAll(/<a href="([^"]*)"(?! lang)/g)].map(([, href]) => href)
}

test('the menu leads nobody who is signed in to a page that is not theirs', async () => {
  expect(await menu('/kulturplan')).toEqual(['/kulturplan', '/arbete'])
  expect(await menu('/kulturplan', 'officer')).toEqual(['/kulturplan', '/arbete'])
  expect(await menu('/kulturplan', 'board-member')).toEqual(['/kulturplan', '/arbete'])
  expect(await menu('/kulturplan', 'applicant')).toEqual(['/kulturplan', '/mina-sidor'])
  expect(await menu('/en/kulturplan', 'applicant')).toEqual(['/en/kulturplan', '/en/mina-sidor'])
})
