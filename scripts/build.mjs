// Builds the server, its workers and the assets into dist/. Most packages stay outside the bundle.
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { build } from 'esbuild'

const common = { bundle: true, logLevel: 'warning', sourcemap: true }

/** Hundreds of small files, which take longer to find than to run. */
const bundled = ['kysely', 'zod']
const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'))
const external = Object.keys(dependencies).filter((name) => !bundled.includes(name))

/** @param outdir where the program goes: first into a folder of its own when a server may be running. */
export async function buildAll(outdir = 'dist') {
  mkdirSync(outdir, { recursive: true })
  const server = build({
    ...common,
    entryPoints: [
      'src/main.ts',
      'src/platform/database/embedded-worker.ts',
      'src/platform/database/make-embedded.ts',
      'src/platform/database/warm-embedded.ts',
      'src/platform/documents/document-worker.ts',
      'src/platform/search/compound-worker.ts',
    ],
    entryNames: '[name]',
    // What two of them share is one module of a running program.
    splitting: true,
    outdir,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    external,
    jsx: 'automatic',
    jsxImportSource: 'preact',
  })
  const styles = build({
    ...asset(outdir),
    entryPoints: { samklang: 'src/ui/theme/samklang.css' },
    loader: { '.woff2': 'file' },
  })
  const [, { metafile }, islands] = await Promise.all([server, styles, buildIslands(outdir)])
  const names = [...entriesOf(metafile), ...entriesOf(islands)]
  const latin = Object.keys(metafile.outputs).find((file) => /source-sans-3-latin-wght-normal-/.test(file))
  if (latin) names.push(['latin.woff2', path.basename(latin)])
  writeFileSync(path.join(outdir, 'assets.json'), JSON.stringify(Object.fromEntries(names)))
  packAssets(path.join(outdir, 'assets'))
  copyTemplates(outdir)
}

/** What a browser fetches: small, and under a name that changes with its content. */
const asset = (outdir) => ({
  ...common,
  sourcemap: false,
  minify: true,
  entryNames: '[name]-[hash]',
  assetNames: '[name]-[hash]',
  chunkNames: '[name]-[hash]',
  outdir: path.join(outdir, 'assets'),
  metafile: true,
})

/** Each island becomes a module, and what several of them need a module that they share. Answers what went into each. */
export async function buildIslands(outdir) {
  const { metafile } = await build({
    ...asset(outdir),
    entryPoints: readdirSync('src', { recursive: true })
      .filter((file) => /\.island\.tsx?$/.test(file))
      .map((file) => path.join('src', file)),
    format: 'esm',
    splitting: true,
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    plugins: [onlyWhatIsUsed],
  })
  return metafile
}

/** Without it an island that enters ui/ by its door would bring all that is behind the door. */
const onlyWhatIsUsed = {
  name: 'only-what-is-used',
  setup({ onResolve, resolve }) {
    onResolve({ filter: /^[#.]/ }, async ({ path: asked, pluginData, ...from }) => {
      if (pluginData === 'asked') return undefined
      const { importer, resolveDir, kind } = from
      const found = await resolve(asked, { importer, resolveDir, kind, pluginData: 'asked' })
      return { ...found, sideEffects: false }
    })
  },
}

const entriesOf = ({ outputs }) =>
  Object.entries(outputs).flatMap(([file, { entryPoint }]) =>
    entryPoint ? [[path.basename(entryPoint), path.basename(file)]] : [],
  )

/** Packed as small as it gets, which takes longer than a start should. A font is packed already. */
function packAssets(folder) {
  for (const name of readdirSync(folder).filter((name) => /\.(css|js)$/.test(name))) {
    const file = path.join(folder, name)
    writeFileSync(`${file}.br`, brotliCompressSync(readFileSync(file)))
    writeFileSync(`${file}.gz`, gzipSync(readFileSync(file)))
  }
}

/** Document templates lie beside the program under their base names, which therefore must differ. */
function copyTemplates(outdir) {
  const templates = readdirSync('src', { recursive: true }).filter((file) => file.endsWith('.typ'))
  const names = templates.map((file) => path.basename(file))
  if (new Set(names).size < names.length) throw new Error(`two templates share a name: ${names.join(', ')}`)
  for (const file of templates) cpSync(path.join('src', file), path.join(outdir, path.basename(file)))
}
