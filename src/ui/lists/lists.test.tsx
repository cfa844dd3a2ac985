import { render } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { LanguageOfPage } from '../words.ts'
import { Definitions } from './definitions.tsx'
import { FileList } from './file-list.tsx'
import { Keys } from './keys.tsx'

test.each([
  [0, '0\u00a0kB', '0\u00a0kB'],
  [5, '1\u00a0kB', '1\u00a0kB'],
  [12_300, '13\u00a0kB', '13\u00a0kB'],
  [999_001, '1\u00a0MB', '1\u00a0MB'],
  [1_240_000, '1,2\u00a0MB', '1.2\u00a0MB'],
  [240_000_000, '240\u00a0MB', '240\u00a0MB'],
])('a file of %i bytes is said to be %s', (bytes, sv, en) => {
  const list = <FileList files={[{ key: 'a', name: 'Protokoll', href: '/p', kind: 'PDF', bytes }]} />
  expect(render(list)).toContain(`(PDF, ${sv})`)
  expect(render(<LanguageOfPage.Provider value="en">{list}</LanguageOfPage.Provider>)).toContain(`(PDF, ${en})`)
})

test('the kind and the size are read as part of the link', () => {
  const html = render(<FileList files={[{ key: 'a', name: 'Ö', href: '/p', kind: 'PDF', bytes: 5 }]} />)
  expect(html).toMatch(/<a href="\/p">Ö<span[^>]*> \(PDF, 1\u00a0kB\)<\/span><\/a>/)
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
