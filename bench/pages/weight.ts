import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib'
import { type Answer, get } from '../world/client.ts'
import type { Running } from '../world/samklang.ts'

export interface Weight {
  readonly page: string
  readonly html: number
  readonly css: number
  /** Every font and picture that the style sheet names, loaded or not, but for latin-ext. */
  readonly fontsAndPictures: number
  /** What the page itself names: pictures and preloads that the style sheet does not. */
  readonly others: number
  readonly latinExt: number
  readonly javaScript: number
  /** All but latin-ext and JavaScript. */
  readonly sum: number
  readonly files: Readonly<Record<string, number>>
}

/** P5: bytes of bodies as they came over the wire, compressed as a browser asks for them. */
export async function weigh(running: Running, page: string): Promise<Weight> {
  const html = await get(`${running.address}${page}`)
  if (html.status !== 200) throw new Error(`${page} answered ${html.status}`)
  const text = readable(html)
  const styles = hrefs(text, /<link[^>]+rel="stylesheet"[^>]*>/g)
  const scripts = hrefs(text, /<script[^>]+src="[^"]+"[^>]*>/g)
  const named = hrefs(text, /<(?:img|source|link)[^>]+(?:rel="(?:preload|icon)"|src=")[^>]*>/g)
  const files: Record<string, number> = {}
  const fetched = async (address: string) => {
    const answer = await get(new URL(address, running.address).href)
    files[address] = answer.body.length
    return answer
  }
  const inStyles = new Set<string>()
  for (const style of styles) {
    const css = readable(await fetched(style))
    for (const [, url = ''] of css.matchAll(/url\(["']?([^"')]+)["']?\)/g)) {
      if (!url.startsWith('data:') && !url.startsWith('#'))
        inStyles.add(new URL(url, new URL(style, running.address)).pathname)
    }
  }
  const others = named.filter((one) => !one.startsWith('data:') && !inStyles.has(one) && !styles.includes(one))
  for (const one of [...inStyles, ...scripts, ...others]) await fetched(one)
  const sumOf = (names: Iterable<string>) => [...names].reduce((sum, name) => sum + (files[name] ?? 0), 0)
  const isLatinExt = (name: string) => name.includes('latin-ext')
  const weight = {
    page,
    html: html.body.length,
    css: sumOf(styles),
    fontsAndPictures: sumOf([...inStyles].filter((name) => !isLatinExt(name))),
    others: sumOf(others),
    latinExt: sumOf([...inStyles].filter(isLatinExt)),
    javaScript: sumOf(scripts),
  }
  return { ...weight, sum: weight.html + weight.css + weight.fontsAndPictures + weight.others, files }
}

const hrefs = (html: string, tag: RegExp): string[] =>
  [...html.matchAll(tag)].flatMap(([found]) => /(?:href|src)="([^"]+)"/.exec(found)?.[1] ?? [])

function readable({ headers, body }: Answer): string {
  const unpack = { br: brotliDecompressSync, gzip: gunzipSync, deflate: inflateSync }[headers['content-encoding'] ?? '']
  return String(unpack ? unpack(body) : body)
}
