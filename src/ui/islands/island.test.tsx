import type { ComponentChildren } from 'preact'
import { render } from 'preact-render-to-string'
import { describe, expect, test } from 'vitest'
import { Form } from '../form/form.tsx'
import { TextArea } from '../form/text-area.tsx'
import { Page, type PageAssets } from '../page/page.tsx'
import { charactersIn } from './characters.ts'
import { DialogOpener } from './dialog-opener.island.tsx'
import { island, toDataBlock } from './island.tsx'

const Shout = island('shout', ({ word }: { readonly word: string }) => <b>{word}</b>)
const page = (assets: Partial<PageAssets>, children: ComponentChildren = <Shout word="å" />) =>
  render(
    <Page title="T" siteName="S" assets={{ css: '/s.css', ...assets }}>
      {children}
    </Page>,
  )

describe('an island', () => {
  test('is sent as HTML, with its props as data', () => {
    expect(render(<Shout word="Hej" />)).toBe(
      '<sk-island name="shout"><sk-alive><b>Hej</b></sk-alive><script type="application/json">{"word":"Hej"}</script></sk-island>',
    )
  })

  test('cannot end its block of data early', () => {
    const html = render(<Shout word={'</script><script>alert(1)</script>'} />)
    expect(html.match(/<script/g)).toHaveLength(1)
    const [, data = ''] = /json">(.*)<\/script>/.exec(html) ?? []
    expect(JSON.parse(data)).toEqual({ word: '</script><script>alert(1)</script>' })
    expect(toDataBlock('<!--')).toBe('"\\u003c!--"')
  })

  test('asks for its module once a page, however many there are', () => {
    const three = [1, 2, 3].map((one) => <Shout key={one} word={String(one)} />)
    const html = page({ islands: { shout: '/assets/shout-1.js', other: '/assets/other-1.js' } }, three)
    expect(html.match(/<sk-island/g)).toHaveLength(3)
    expect(html.match(/<script type="module"[^>]*>/g)).toEqual(['<script type="module" src="/assets/shout-1.js">'])
  })

  test('that no module was built for stays HTML', () => {
    expect(page({})).not.toContain('type="module"')
  })

  test('is what makes a page ask for a script; a page without one has none', () => {
    expect(page({ islands: { shout: '/assets/shout-1.js' } }, <p>Text</p>)).not.toContain('<script')
  })
})

describe('before the browser has run anything', () => {
  test('a dialog is opened by a link to where it stands', () => {
    expect(render(<DialogOpener dialog="fraga" label="Ta bort" danger />)).toContain(
      '<a href="#fraga" id="fraga-opener" class="ds-button" data-variant="primary" data-color="danger">Ta bort</a>',
    )
  })

  test('the hint tells the limit of a text area, and nothing is cut', () => {
    const html = render(<TextArea name="skal" label="Skäl" hint="Kort." limit={500} />)
    expect(html).toContain('id="skal-hint">Kort. Högst 500 tecken.</div>')
    expect(render(<TextArea name="skal" label="Skäl" limit={20_000} />)).toContain('>Högst 20\u00a0000 tecken.</div>')
    expect(html).toContain('aria-describedby="skal-hint"')
    expect(html).toContain('<sk-alive></sk-alive>')
    expect(html).not.toContain('maxlength')
  })

  test('a form guards only what it has been told to', () => {
    const form = (guard: boolean) =>
      render(
        <Form action="/x" id="f" guard={guard}>
          <p>Text</p>
        </Form>,
      )
    expect(form(true)).toContain('<sk-island name="leave-guard">')
    expect(form(false)).not.toContain('sk-island')
  })
})

test.each([
  ['', 0],
  ['åäö', 3],
  ['a\r\nb', 3],
  ['🎭🎭', 2],
])('%j is %i characters', (text, count) => {
  expect(charactersIn(text)).toBe(count)
})
