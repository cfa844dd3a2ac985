import type { VNode } from 'preact'
import { render } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { type Day, kronor } from '#values/index.ts'
import { Button, ButtonLink } from './buttons.tsx'
import { Checkbox } from './checkbox.tsx'
import { DateField } from './date-field.tsx'
import { ErrorSummary } from './error-summary.tsx'
import { File } from './file.tsx'
import { Form } from './form.tsx'
import { FieldGroup } from './group.tsx'
import { Input } from './input.tsx'
import { MoneyField } from './money-field.tsx'
import { Checkboxes, Radios } from './radios.tsx'
import { SearchForm } from './search-form.tsx'
import { Select } from './select.tsx'
import { TextArea } from './text-area.tsx'

const about = { name: 'falt', label: 'Fält', hint: 'Ett råd', error: 'Ett fel' }
const choices = [
  { value: 'a', label: 'A' },
  { value: 'b', label: 'B', hint: 'den andra' },
]

const controls: readonly [string, VNode][] = [
  ['input', <Input {...about} />],
  ['date field', <DateField {...about} />],
  ['money field', <MoneyField {...about} />],
  ['input with a unit', <Input {...about} unit="kr" />],
  ['text area', <TextArea {...about} />],
  ['select', <Select {...about} choices={choices} />],
  ['file', <File {...about} />],
  ['radios', <Radios {...about} choices={choices} />],
  ['checkboxes', <Checkboxes {...about} choices={choices} />],
  ['checkbox', <Checkbox {...about} />],
]

const attribute = (html: string, name: string) =>
  [...html.matchAll(new RegExp(` ${name}="([^"]*)"`, 'g'))].map(([, v]) => v)

test.each(controls)('%s is tied to its label, hint and error', (_, control) => {
  const html = render(control)
  const ids = attribute(html, 'id')
  expect(attribute(html, 'aria-describedby')[0]).toBe('falt-hint falt-error')
  expect(html).toContain('aria-invalid="true"')
  for (const id of [
    ...attribute(html, 'for'),
    ...attribute(html, 'aria-describedby').flatMap((all) => all?.split(' ')),
  ])
    expect(ids).toContain(id)
  expect(new Set(ids).size).toBe(ids.length)
})

test.each(controls)('%s carries the id that an error summary links to', (_, control) => {
  expect(render(control)).toMatch(/<(input|textarea|select)[^>]* id="falt"/)
})

test('a field without hint and error describes nothing and is valid', () => {
  const html = render(<Input name="namn" label="Namn" optional />)
  expect(html).not.toMatch(/aria-describedby|aria-invalid|required/)
  expect(html).toContain('(frivilligt)')
})

test('what was typed comes back as it was, and never as markup', () => {
  expect(render(<Input name="n" label="N" value={'"><script>'} />)).toContain('value="&quot;>&lt;script>"')
  expect(render(<TextArea name="n" label="N" value="</textarea><b>" />)).toContain('&lt;/textarea>&lt;b>')
  expect(render(<Select name="n" label="N" choices={choices} value="b" />)).toMatch(/<option[^>]*selected[^>]*>B/)
  expect(render(<Radios name="n" label="N" choices={choices} value="b" />)).toMatch(/value="b"[^>]*checked/)
})

test('the error summary is announced, can hold focus and links to each field', () => {
  const html = render(<ErrorSummary errors={[{ field: 'falt', message: 'Fyll i' }, { message: 'För sent' }]} />)
  expect(html).toContain('role="alert"')
  expect(html).toContain('tabindex="-1"')
  expect(html).toContain('2 uppgifter behöver rättas')
  expect(html).toContain('<a href="#falt">Fyll i</a>')
  expect(html).toContain('<li>För sent</li>')
  expect(render(<ErrorSummary errors={[]} />)).toBe('')
})

test('a form carries its hidden values and leaves the checking to the server', () => {
  const html = render(
    <Form action="/x" multipart hidden={{ token: 'a"b', version: 3, gone: undefined }}>
      <Button name="gor" value="spara">
        Spara
      </Button>
      <ButtonLink href="/y" variant="tertiary">
        Avbryt
      </ButtonLink>
    </Form>,
  )
  expect(html).toContain('enctype="multipart/form-data"')
  expect(html).toContain('novalidate')
  expect(html).toContain('name="token" value="a&quot;b"')
  expect(html).toContain('name="version" value="3"')
  expect(html).not.toContain('gone')
  expect(html).toContain('type="submit"')
})

test('a search is a GET that keeps the rest of its address', () => {
  const html = render(<SearchForm action="/sok" label="Sök" value="å & ä" hidden={{ ar: 2013 }} />)
  expect(html).toContain('method="get"')
  expect(html).toContain('value="å &amp; ä"')
  expect(html).toContain('name="ar" value="2013"')
  expect(html).toContain('<label class="ds-label" for="q">')
})

test('an amount is typed as text, shown as it is read, and comes back as it was typed', () => {
  const field = (value: Parameters<typeof MoneyField>[0]['value']) =>
    render(<MoneyField name="b" label="Belopp" {...(value !== undefined && { value })} />)
  expect(field(kronor(1_500_000))).toContain('value="1\u00a0500\u00a0000"')
  expect(field('ca 3 mkr')).toContain('value="ca 3 mkr"')
  for (const empty of [null, undefined]) expect(field(empty)).not.toContain('value=')
  expect(field(null)).toContain('type="text"')
  expect(field(null)).toContain('inputmode="decimal"')
  expect(field(null)).toContain('Bara siffror, till exempel 1 500 000.')
})

test('a day is asked for with the browser’s own field', () => {
  const html = render(<DateField name="d" label="Dag" value={'2026-03-31' as Day} max={'2026-04-01' as Day} />)
  expect(html).toMatch(/<input[^>]* type="date" value="2026-03-31" max="2026-04-01"/)
})

test('fields that are one question have a name, a hint and an error together', () => {
  const html = render(
    <FieldGroup id="adress" label="Adress" hint="Dit brevet ska" error="Skriv en ort">
      <Input name="ort" label="Ort" />
    </FieldGroup>,
  )
  expect(html).toMatch(/^<fieldset class="ds-fieldset" aria-describedby="adress-hint adress-error" data-invalid/)
  expect(html).toContain('<legend>Adress</legend>')
  expect(html).toContain('id="adress-error"')
})
