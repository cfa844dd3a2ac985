import type { NodeCompiler, NodeError, NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler'
import { layFile, placeInFile } from './compiler.ts'

/** A paper as the compiler takes it: `data` is JSON. */
export interface PaperToSet {
  readonly template: string
  readonly title: string
  readonly day: string
  readonly data: string
}

/** A tagged PDF, or what Typst complained about, one line each: `decision.typ:12 unknown variable: foo`. */
export type SetPaper = { readonly pdf: Uint8Array } | { readonly complaint: string }

// Fallback is off because it picks whatever fonts the machine happens to have.
const frame = `
#set document(title: sys.inputs.title, date: datetime(
  year: int(sys.inputs.day.slice(0, 4)), month: int(sys.inputs.day.slice(5, 7)), day: int(sys.inputs.day.slice(8, 10)),
))
#set text(font: "Source Sans 3", fallback: false, lang: "sv", region: "SE", hyphenate: true)
#include "template.typ"
`

// The cache of typesetting results would otherwise grow with every document that the thread has made.
const rendersToRemember = 10

/** Sets a paper. Any error or warning of Typst is a complaint, and so is a character that the typeface lacks. */
export function setPaper(typst: NodeCompiler, { template, ...inputs }: PaperToSet): SetPaper {
  layFile(typst, 'template.typ', template)
  const result = typst.compile({ mainFileContent: frame, inputs })
  const complaint = result.takeDiagnostics() ?? result.takeWarnings()
  if (complaint) return { complaint: explain(typst, complaint) }
  if (!result.result) return { complaint: 'Typst gave neither a document nor a reason' }
  const paper = exportPdf(typst, result.result)
  typst.evictCache(rendersToRemember)
  return paper
}

/** Rules of the standard are tried first here, and their errors come as the text of a Rust value. */
function exportPdf(typst: NodeCompiler, document: NodeTypstDocument): SetPaper {
  try {
    return { pdf: typst.pdf(document, { pdfStandard: 'ua-1' }) }
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error)
    const messages = [...text.matchAll(/message: "((?:[^"\\]|\\.)*)"/g)].map(([, message = '']) => message)
    return { complaint: messages.map((message) => message.replaceAll('\\', '')).join('\n') || text }
  }
}

interface Diagnostic {
  readonly message: string
  readonly path: string
  /** 1 error, 2 warning; above that, the way by which Typst came there. */
  readonly severity: number
  readonly range: { readonly start: { readonly line: number } } | null
}

function explain(typst: NodeCompiler, complaint: NodeError): string {
  const diagnostics = typst.fetchDiagnostics(complaint) as Diagnostic[]
  return diagnostics
    .filter(({ severity }) => severity <= 2)
    .map(({ message, path, range }) => `${placeInFile(path, range?.start.line)} ${message}`)
    .join('\n')
}
