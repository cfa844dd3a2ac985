import { expect, test } from 'vitest'
import { Missing } from '../missing.tsx'
import { Page, type PageProps } from './page.tsx'
import { PageHeading } from './page-heading.tsx'
import { renderPage } from './render.ts'

const page = (more: Partial<PageProps> = {}) =>
  renderPage(
    <Page
      title="A & B"
      siteName="Platsen"
      assets={{ css: '/s.css', font: '/f.woff2', scripts: ['/x.js'] }}
      nav={[
        { label: 'Ett', href: '/ett' },
        { label: 'English', href: '/en', lang: 'en' },
      ]}
      current="/ett"
      breadcrumbs={[{ label: 'Start', href: '/' }, { label: 'Ett' }]}
      footer={{ text: 'Om', links: [{ label: 'Tillgänglighet', href: '/tillganglighet' }] }}
      {...more}
    >
      <PageHeading title="<Rubrik>" kicker="Sort" lead="Ingress" />
      <Missing />
    </Page>,
  )

test('a page is a whole document in its language', () => {
  expect(page()).toMatch(/^<!doctype html><html lang="sv"/)
  expect(page()).toContain('<title>A &amp; B – Platsen</title>')
  expect(page()).toContain('<h1>&lt;Rubrik></h1>')
})

test('the first stop is the way past the menu, and it leads to the content', () => {
  expect(page()).toMatch(/<body><a class="ds-skip-link" href="#main">Hoppa till innehållet<\/a>/)
  expect(page()).toContain('<main class="sk-main sk-width" id="main" tabindex="-1">')
})

test('a title says first that something must be put right', () => {
  expect(page({ hasErrors: true })).toContain('<title>Fel: A &amp; B – Platsen</title>')
  expect(page({ hasErrors: true, lang: 'en' })).toContain('<title>Error: A &amp; B – Platsen</title>')
})

test('the menu tells where one is, and which language a link leads to', () => {
  expect(page().match(/<a href="\/ett" aria-current="page">/g)).toHaveLength(2)
  expect(page()).toContain('<a href="/en" lang="en" hreflang="en">')
  expect(page()).toContain('<span aria-current="page">Ett</span>')
})

test('the interface speaks the language of the page', () => {
  expect(page({ lang: 'en' })).toContain('Skip to content')
  expect(page({ lang: 'en' })).toContain('not known')
})

test('nothing on a page needs inline style or script', () => {
  const html = page({ banner: 'Demonstration' })
  expect(html).not.toMatch(/ style=|<style|<script(?![^>]* src=)| on\w+=/)
  expect(html).toContain('<aside class="sk-banner">')
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
  expect(new Set(ids).size).toBe(ids.length)
})
