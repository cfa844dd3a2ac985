import { render } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { Definitions } from './definitions.tsx'
import { FileList } from './file-list.tsx'
import { Keys } from './keys.tsx'

test('the kind and the size are read as part of the link', () => {
  const html = render(<FileList files={[{ key: 'a', name: 'Ö', href: '/p', kind: 'PDF', bytes: 5 }]} />)
  expect(html).toMatch(/<a href="\/p">Ö<span[^>]*> \(PDF, 5\u00a0byte\)<\/span><\/a>/)
})

test('a file that cannot be fetched is no link, and an unknown size is not zero', () => {
  const html = render(
    <FileList files={[{ key: 'a', name: 'Film', kind: 'MP4', bytes: null, note: 'Görs i ordning.' }]} />,
  )
  expect(html).not.toContain('<a')
  expect(html).toContain('uppgift saknas')
  expect(html).toContain('Görs i ordning.')
})

test('no files is said in words', () => {
  expect(render(<FileList files={[]} empty="Inga bilagor" />)).toContain('Inga bilagor')
})

test('a word stands beside its meaning, and can be pointed at', () => {
  expect(render(<Definitions words={[{ term: 'Pott', id: 'pott', meaning: 'Årets pengar' }]} />)).toBe(
    '<dl class="sk-definitions"><div id="pott"><dt>Pott</dt><dd>Årets pengar</dd></div></dl>',
  )
})

test('keys that are pressed together stand together', () => {
  expect(render(<Keys keys={[{ keys: ['Skift', 'Tabb'], does: 'Föregående' }]} />)).toContain(
    '<dt><kbd>Skift</kbd> + <kbd>Tabb</kbd></dt><dd>Föregående</dd>',
  )
})
