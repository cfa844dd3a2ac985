import type { NodeCompiler, NodeError, NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler'
import type { Day } from '#values/index.ts'
import { layFile, placeInFile, typstCompiler } from './compiler.ts'

export interface DocumentRequest {
  /** Typst source. It reads its data by `#import "letterhead.typ": data, letterhead`. */
  readonly template: string
  /** Anything that JSON can carry; amounts and days already in their printed form. */
  readonly data: unknown
  /** The title in the file's properties, which readers of screens hear first. */
  readonly title: string
  /** The date of the document. The clock is never asked, so the same request gives the same bytes. */
  readonly day: Day
}

/** What Typst complained about, one line each: `decision.typ:12 unknown variable: foo`. */
export class DocumentFailed extends Error {
  override name = 'DocumentFailed'
}

// Fallback is off because it picks whatever fonts the machine happens to have.
const frame = `
#set document(title: sys.inputs.title, date: datetime(
  year: int(sys.inputs.day.slice(0, 4)), month: int(sys.inputs.day.slice(5, 7)), day: int(sys.inputs.day.slice(8, 10)),
))
#set text(font: "Source Sans 3", fallback: false, lang: "sv", region: "SE", hyphenate: true)
#include "template.typ"
`

// The cache of typesetting results would otherwise grow with every document that the process has made.
const rendersToRemember = 10

/**
 * A tagged PDF in Swedish. Throws DocumentFailed for any error or warning of Typst, for a character that the typeface
 * lacks, and for a template that names a font of its own.
 */
export async function renderDocument(request: DocumentRequest): Promise<Uint8Array> {
  if (/\bfont\s*:/.test(request.template)) throw new DocumentFailed('A template may not name a font')
  const typst = await typstCompiler()
  layFile(typst, 'template.typ', request.template)
  const inputs = { title: request.title, day: request.day, data: JSON.stringify(request.data ?? null) }
  const result = typst.compile({ mainFileContent: frame, inputs })
  const complaint = result.takeDiagnostics() ?? result.takeWarnings()
  if (complaint) throw new DocumentFailed(explain(typst, complaint))
  if (!result.result) throw new DocumentFailed('Typst gave neither a document nor a reason')
  const pdf = exportPdf(typst, result.result)
  typst.evictCache(rendersToRemember)
  return pdf
}

/** Rules of the standard are tried first here, and their errors come as the text of a Rust value. */
function exportPdf(typst: NodeCompiler, document: NodeTypstDocument): Uint8Array {
  try {
    return typst.pdf(document, { pdfStandard: 'ua-1' })
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error)
    const messages = [...text.matchAll(/message: "((?:[^"\\]|\\.)*)"/g)].map(([, message = '']) => message)
    throw new DocumentFailed(messages.map((message) => message.replaceAll('\\', '')).join('\n') || text, {
      cause: error,
    })
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
