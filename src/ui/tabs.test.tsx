import { render } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { Tabs } from './tabs.tsx'

test('tabs are links, and the one that is shown says so', () => {
  const tabs = [
    { label: 'Översikt', href: '/arende/1' },
    { label: 'Handlingar', href: '/arende/1/handlingar', count: 0 },
  ]
  const html = render(<Tabs label="Delar" tabs={tabs} current="/arende/1/handlingar" />)
  expect(html).toContain('<nav class="sk-tabs" aria-label="Delar">')
  expect(html).toContain('<a href="/arende/1">Översikt</a>')
  expect(html).toMatch(/<a href="\/arende\/1\/handlingar" aria-current="page">Handlingar<span[^>]*> \(0\)<\/span><\/a>/)
})
