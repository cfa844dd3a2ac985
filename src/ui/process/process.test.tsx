import { render } from 'preact-render-to-string'
import { describe, expect, test } from 'vitest'
import type { Day } from '#values/index.ts'
import { LanguageOfPage } from '../language/language.tsx'
import { Deadline } from './deadline.tsx'
import { Progress } from './progress.tsx'
import { Status } from './status.tsx'
import { Steps } from './steps.tsx'
import { Timeline } from './timeline.tsx'
import { WhoAndWhen } from './who-and-when.tsx'

const today = '2026-03-28' as Day
const text = (html: string) => html.replace(/<[^>]*>/g, '')

test.each([
  ['2026-03-31', '31 mars 2026 (om 3 dagar)', 'in 3 days', 'soon'],
  ['2026-03-29', '29 mars 2026 (i morgon)', 'tomorrow', 'soon'],
  ['2026-03-28', '28 mars 2026 (i dag)', 'today', 'soon'],
  ['2026-03-27', '27 mars 2026 (i går)', 'yesterday', 'late'],
  ['2026-03-26', '26 mars 2026 (2 dagar sen)', '2 days late', 'late'],
  ['2026-04-01', '1 april 2026 (om 4 dagar)', 'in 4 days', undefined],
])('a deadline on %s reads as %s', (day, sv, en, hurry) => {
  const html = render(<Deadline day={day as Day} today={today} />)
  expect(text(html)).toBe(sv)
  expect(/data-hurry="(\w+)"/.exec(html)?.[1]).toBe(hurry)
  const english = render(
    <LanguageOfPage.Provider value="en">
      <Deadline day={day as Day} today={today} />
    </LanguageOfPage.Provider>,
  )
  expect(text(english)).toContain(`(${en})`)
})

test('a deadline that is met hurries nobody', () => {
  expect(render(<Deadline day={'2026-03-26' as Day} today={today} isMet />)).not.toMatch(/data-hurry|sen/)
})

describe('the steps of a process', () => {
  const steps = [{ label: 'Ansökan', href: '/a' }, { label: 'Beredning', note: 'väntar' }, { label: 'Beslut' }]

  test('say in words which is done, under way and left', () => {
    const html = render(<Steps label="Vägen" steps={steps} now={1} />)
    expect(html.split('<li').slice(1).map(text)).toEqual([
      expect.stringContaining('Ansökanklart'),
      expect.stringContaining('Beredningpågår, väntar'),
      expect.stringContaining('Beslutkvar'),
    ])
    expect(html.match(/aria-current="step"/g)).toHaveLength(1)
  })

  test('are all done when none is left', () => {
    const html = render(<Steps label="Vägen" steps={steps} now={3} />)
    expect(html.match(/klart/g)).toHaveLength(3)
    expect(html).not.toContain('aria-current')
  })
})

test('an event of a timeline has its moment in Swedish time, and who by role', () => {
  const html = render(
    <Timeline
      label="Händelser"
      events={[
        { key: '2', at: new Date('2026-03-03T23:30:00Z'), who: 'sökande', title: '<b>Ansökan</b>' },
        { key: '1', at: '2026-03-01' as Day, title: 'Sista dagen', children: 'Ingen kom.' },
      ]}
    />,
  )
  expect(html).toContain('<time datetime="2026-03-03T23:30:00.000Z">4 mars 2026 kl. 00:30</time>, sökande')
  expect(html).toContain('<time datetime="2026-03-01">1 mars 2026</time></p><p>Ingen kom.</p>')
  expect(html).toContain('&lt;b>Ansökan')
})

test('who and when is one line, in the language of the page', () => {
  const line = <WhoAndWhen what="Ändrat av" who="handläggare" at={new Date('2026-03-28T13:05:00Z')} />
  expect(text(render(line))).toBe('Ändrat av handläggare, 28 mars 2026 kl. 14:05')
  const english = render(<LanguageOfPage.Provider value="en">{line}</LanguageOfPage.Provider>)
  expect(text(english)).toContain('28 March 2026 at 14:05')
})

test('a status has one name inside and one outside, and those inside see both', () => {
  const status = { inside: 'Bereds', outside: 'Under handläggning' }
  expect(text(render(<Status status={status} seenFrom="inside" />))).toBe('Bereds')
  expect(text(render(<Status status={status} seenFrom="outside" />))).toBe('Under handläggning')
  expect(text(render(<Status status={status} seenFrom="both" />))).toBe('Beredsutåt: Under handläggning')
  const same = { inside: 'Beviljad', outside: 'Beviljad' }
  expect(text(render(<Status status={same} seenFrom="both" />))).toBe('Beviljad')
})

test('progress says in words what its bar shows, and draws none when nobody knows how much there is', () => {
  const html = render(<Progress id="p" label="Svar" done={3} total={10_000} unit="svar" />)
  expect(html).toContain('<label for="p">Svar</label><progress id="p" value="3" max="10000">')
  expect(html).toContain('3 av 10\u00a0000 svar')
  const unknown = render(<Progress id="p" label="Svar" done={3} total={null} />)
  expect(unknown).toContain('uppgift saknas')
  expect(unknown).not.toContain('<progress')
})
