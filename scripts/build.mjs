// Builds the server, its workers and the assets into dist/. Packages stay outside the bundle.
import { cpSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { build } from 'esbuild'

const common = { bundle: true, logLevel: 'warning', sourcemap: true }

/** @param outdir where the program goes: first into a folder of its own when a server may be running. */
export async function buildAll(outdir = 'dist') {
  mkdirSync(outdir, { recursive: true })
  const server = build({
    ...common,
    entryPoints: ['src/main.ts', 'src/platform/database/embedded-worker.ts', 'src/platform/search/compound-worker.ts'],
    entryNames: '[name]',
    outdir,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    jsx: 'automatic',
    jsxImportSource: 'preact',
  })
  const assets = build({
    ...common,
    sourcemap: false,
    minify: true,
    entryPoints: { samklang: 'src/ui/theme/samklang.css' },
    entryNames: '[name]-[hash]',
    assetNames: '[name]-[hash]',
    outdir: path.join(outdir, 'assets'),
    loader: { '.woff2': 'file' },
    metafile: true,
  })
  const islands = build({
    ...common,
    sourcemap: false,
    minify: true,
    entryPoints: readdirSync('src', { recursive: true })
      .filter((file) => file.endsWith('.island.ts'))
      .map((file) => ({ in: path.join('src', file), out: path.basename(file, '.island.ts') })),
    entryNames: '[name]-[hash]',
    outdir: path.join(outdir, 'assets'),
    format: 'esm',
    target: 'es2022',
    metafile: true,
  })
  const [, { metafile }, { metafile: scripts }] = await Promise.all([server, assets, islands])
  const names = Object.entries({ ...metafile.outputs, ...scripts.outputs }).flatMap(([file, { entryPoint }]) =>
    entryPoint ? [[path.basename(entryPoint), path.basename(file)]] : [],
  )
  const latin = Object.keys(metafile.outputs).find((file) => /source-sans-3-latin-wght-normal-/.test(file))
  if (latin) names.push(['latin.woff2', path.basename(latin)])
  writeFileSync(path.join(outdir, 'assets.json'), JSON.stringify(Object.fromEntries(names)))
  copyTemplates(outdir)
}

/** Document templates lie beside the program under their base names, which therefore must differ. */
function copyTemplates(outdir) {
  const templates = readdirSync('src', { recursive: true }).filter((file) => file.endsWith('.typ'))
  const names = templates.map((file) => path.basename(file))
  if (new Set(names).size < names.length) throw new Error(`two templates share a name: ${names.join(', ')}`)
  for (const file of templates) cpSync(path.join('src', file), path.join(outdir, path.basename(file)))
}
