import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'

/** A root that no disk has: Typst finds the files laid in memory and nothing else. */
const root = '/documents-in-memory'

/** What the compiler is made of: its typefaces and the frame of every paper. */
export interface CompilerFiles {
  readonly fonts: readonly Uint8Array[]
  readonly letterhead: string
}

/** A compiler with its fonts and the letterhead. It costs some memory, and sets one paper at a time. */
export function createCompiler({ fonts, letterhead }: CompilerFiles): NodeCompiler {
  const fontBlobs = fonts.map((font) => Buffer.from(font))
  const typst = NodeCompiler.create({ workspace: root, fontArgs: [{ fontBlobs }] })
  layFile(typst, 'letterhead.typ', letterhead)
  return typst
}

/** Lays a file where Typst code can import it by name. */
export function layFile(typst: NodeCompiler, name: string, text: string): void {
  typst.mapShadow(`${root}/${name}`, Buffer.from(text))
}

/** `decision.typ:12` out of the place that Typst gives. */
export const placeInFile = (path: string, line: number | undefined): string =>
  `${path.replace(`${root}/`, '')}${line === undefined ? '' : `:${line + 1}`}`
