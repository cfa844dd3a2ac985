import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { readTemplate } from './read-template.ts'

/** A root that no disk has: Typst finds the files laid in memory and nothing else. */
const root = '/documents-in-memory'
const styles = ['400Regular', '400Regular_Italic', '600SemiBold', '600SemiBold_Italic']

let compiler: Promise<NodeCompiler> | undefined

/** The one compiler of the process, with its fonts and the letterhead; made at first use, since it costs some memory. */
export function typstCompiler(): Promise<NodeCompiler> {
  compiler ??= createCompiler().catch((error: unknown) => {
    compiler = undefined
    throw error
  })
  return compiler
}

/** Lays a file where Typst code can import it by name. */
export function layFile(typst: NodeCompiler, name: string, text: string): void {
  typst.mapShadow(`${root}/${name}`, Buffer.from(text))
}

/** `decision.typ:12` out of the place that Typst gives. */
export const placeInFile = (path: string, line: number | undefined): string =>
  `${path.replace(`${root}/`, '')}${line === undefined ? '' : `:${line + 1}`}`

async function createCompiler(): Promise<NodeCompiler> {
  const { NodeCompiler } = await import('@myriaddreamin/typst-ts-node-compiler')
  const { resolve } = createRequire(import.meta.url)
  const fontBlobs = await Promise.all(
    styles.map((style) => readFile(resolve(`@expo-google-fonts/source-sans-3/${style}/SourceSans3_${style}.ttf`))),
  )
  const typst = NodeCompiler.create({ workspace: root, fontArgs: [{ fontBlobs }] })
  layFile(typst, 'letterhead.typ', await readTemplate(import.meta.url, 'letterhead.typ'))
  return typst
}
