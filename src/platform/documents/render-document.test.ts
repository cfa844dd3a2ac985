import { expect, test } from 'vitest'
import { parseDay } from '#values/index.ts'
import { readTemplate } from './read-template.ts'
import { DocumentFailed, renderDocument } from './render-document.ts'

const render = (body: string, data: unknown = {}) => {
  const day = parseDay('2026-03-02')
  if (!day) throw new Error('no such day')
  const template = `#import "letterhead.typ": data, letterhead\n#show: letterhead.with(sender: "Avsändare")\n= Rubrik\n${body}`
  return renderDocument({ template, data, title: 'Provpapper', day })
}
const failure = async (body: string, data?: unknown) => {
  const answer = await render(body, data).catch((error: unknown) => error)
  expect(answer).toBeInstanceOf(DocumentFailed)
  return (answer as DocumentFailed).message
}

test('data is never read as Typst code', async () => {
  const hostile = '#panic("no") $x$ *bold* "quoted" \\ <label> @reference'
  expect((await render('#data.words', { words: hostile })).length).toBeGreaterThan(1000)
})

test('the date is the one that is asked for', async () => {
  expect(Buffer.from(await render('Text')).toString('latin1')).toContain('/CreationDate (D:20260302')
})

test('a mistake in the template is told with its file and line', async () => {
  expect(await failure('#unheardOf')).toBe('template.typ:4 unknown variable: unheardOf')
})

test('a missing field is told, not printed empty', async () => {
  expect(await failure('#data.absent')).toContain('dictionary does not contain key "absent"')
})

test('a warning is a failure', async () => {
  expect(await failure('#set text(..("font": "No Such Face"))')).toContain('unknown font family')
})

test('a font of the machine is refused', async () => {
  expect(await failure('#text(font: "DejaVu Sans")[Text]')).toBe('A template may not name a font')
})

test('a character that would print as an empty box is a failure that names it', async () => {
  expect(await failure('#data.words', { words: 'テ' })).toContain('テ')
})

test('a rule of the standard that is broken is a failure', async () => {
  expect(await failure('$ x^2 $')).toContain('missing alt text')
})

test('nothing on the disk can be read', async () => {
  expect(await failure('#read("../../../etc/hostname")')).toContain('access denied')
  expect(await failure('#read("/etc/hostname")')).toContain('not found')
})

test('others get their turn while a long paper is set', async () => {
  let isSet = false
  const paper = render('#for n in range(2000) [Rad #n #parbreak()]').then(() => {
    isSet = true
  })
  let turns = 0
  while (!isSet) {
    await new Promise((resolve) => setTimeout(resolve, 1))
    turns += 1
  }
  await paper
  expect(turns).toBeGreaterThan(10)
})

test('two papers asked for at once do not mix', async () => {
  const alone = [await render('Den första'), await render('Den andra')]
  const together = await Promise.all([render('Den första'), render('Den andra')])
  expect(together.map((pdf, i) => Buffer.compare(pdf, alone[i] ?? Buffer.of()))).toEqual([0, 0])
})

test('only a base name is a template', async () => {
  await expect(readTemplate(import.meta.url, '../secret.typ')).rejects.toThrow('Not the base name')
})
