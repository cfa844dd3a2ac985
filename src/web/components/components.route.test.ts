import { describe, expect, test } from 'vitest'
import { useApp } from '../../../test/app.ts'

describe('the page of components', () => {
  const app = useApp({ isEmpty: true })
  const page = async (query = '') => (await app.get(`/komponenter${query}`)).text()

  test('shows one group at a time, and the first when the address names none that exists', async () => {
    expect(await page('?grupp=gang')).toMatch(/aria-current="page">Ärendets gång<.*<h2[^>]*>Timeline</s)
    const contents = (html: string) => html.slice(html.indexOf('<main'))
    expect(contents(await page('?grupp=finns-inte'))).toBe(contents(await page()))
  })

  test('sorts as the address asks, in Swedish order, what is not known as the least', async () => {
    const names = async (query: string) =>
      [...(await page(`?grupp=tabeller&${query}`)).matchAll(/<th scope="row">(\S+) /g)]
        .slice(0, 5)
        .map(([, name]) => name)
    expect((await names('sortera=namn&ordning=fallande'))[0]).toBe('Östra')
    expect(await names('sortera=belopp&ordning=fallande')).toEqual([
      ...['Exempelteatern', 'Ånghammarens', 'Zinkgruvans', 'Äppelblomsängarnas', 'Östra'],
    ])
    expect(await names('sortera=dag')).toEqual([
      ...['Äppelblomsängarnas', 'Ånghammarens', 'Exempelteatern', 'Zinkgruvans', 'Östra'],
    ])
  })

  test('answers what was ticked', async () => {
    expect(await page('?grupp=tabeller&rad=1&rad=2&gor=godkann')).toContain('2 rader är godkända')
    expect(await page('?grupp=tabeller&gor=godkann')).toContain('Ingen rad var vald')
    expect(await page('?grupp=tabeller&rad=1')).not.toContain('role="status"')
  })
})

describe('where the system is in use for good', () => {
  const app = useApp({ isEmpty: true, isDemo: false })

  test('there is no such page', async () => {
    const [response, other] = [await app.get('/komponenter'), await app.get('/finns-inte')]
    expect(response.status).toBe(404)
    const contents = async (one: Response) => (await one.text()).replace(/^.*<main/s, '')
    expect(await contents(response)).toBe(await contents(other))
  })
})
