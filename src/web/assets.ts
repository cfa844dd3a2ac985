import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { Hono } from 'hono'
import type { PageAssets } from '#ui/index.ts'

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.woff2': 'font/woff2',
}

/** The built files, each under a name that holds its content's hash, so that a browser may keep it for ever. */
export function assetRoutes(folder: string) {
  const app = new Hono()
  for (const name of readdirSync(folder)) {
    const type = types[path.extname(name)]
    if (!type) continue
    const plain = readFileSync(path.join(folder, name))
    // A font is compressed already.
    const packed = type === 'font/woff2' ? {} : { br: brotliCompressSync(plain), gzip: gzipSync(plain) }
    app.get(`/assets/${name}`, (request) => {
      const accepted = request.req.header('accept-encoding') ?? ''
      const encoding = (['br', 'gzip'] as const).find((one) => one in packed && accepted.includes(one))
      const headers: Record<string, string> = {
        'content-type': type,
        'cache-control': 'public, max-age=31536000, immutable',
        vary: 'accept-encoding',
        ...(encoding ? { 'content-encoding': encoding } : {}),
      }
      const body = encoding ? (packed as Record<string, Buffer>)[encoding] : plain
      return new Response(new Uint8Array(body ?? plain), { headers })
    })
  }
  return app
}

/** Where the pages find what was built: the list lies beside the folder of the files. */
export function readAssets(folder: string): PageAssets {
  const built = JSON.parse(readFileSync(`${folder}.json`, 'utf8')) as Record<string, string>
  const islands = Object.entries(built).flatMap(([source, file]) => {
    const [name, suffix] = source.split('.')
    return suffix === 'island' ? [[name, `/assets/${file}`]] : []
  })
  return {
    css: `/assets/${built['samklang.css']}`,
    font: `/assets/${built['latin.woff2']}`,
    islands: Object.fromEntries(islands),
  }
}
