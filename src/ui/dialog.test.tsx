import { render } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { Dialog } from './dialog.tsx'

const html = render(
  <Dialog id="fraga" opener="Återta" danger title="Vill du återta?" close="Avbryt">
    <p>Pengarna förs tillbaka.</p>
  </Dialog>,
)

test('a dialog has its title as its name', () => {
  expect(html).toContain('<dialog class="ds-dialog sk-dialog" id="fraga" aria-labelledby="fraga-title">')
  expect(html).toContain('<h2 id="fraga-title">Vill du återta?</h2>')
})

test('the way out of a dangerous question has the focus first, and of a harmless one nothing has', () => {
  expect(html).toMatch(/<a href="#fraga-opener"[^>]* autofocus/)
  const harmless = render(
    <Dialog id="d" opener="Visa" title="Så är det">
      <p>Text</p>
    </Dialog>,
  )
  expect(harmless).not.toContain('autofocus')
  expect(harmless).toContain('>Stäng</a>')
})

test('without scripts links lead into it and back to what opened it', () => {
  expect(html).toContain('<a href="#fraga" id="fraga-opener"')
  expect(html).toMatch(/<a href="#fraga-opener" data-close[^>]*>Avbryt<\/a>/)
})
