import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Day } from '#values/index.ts'
import { startWorker } from '../threads/start-worker.ts'
import { threadOnDemand } from '../threads/thread.ts'
import type { CompilerFiles } from './compiler.ts'
import { readTemplate } from './read-template.ts'
import type { PaperToSet, SetPaper } from './set-paper.ts'

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

const styles = ['400Regular', '400Regular_Italic', '600SemiBold', '600SemiBold_Italic']

async function compilerFiles(): Promise<CompilerFiles> {
  const { resolve } = createRequire(import.meta.url)
  const fonts = styles.map((style) =>
    readFile(resolve(`@expo-google-fonts/source-sans-3/${style}/SourceSans3_${style}.ttf`)),
  )
  return { fonts: await Promise.all(fonts), letterhead: await readTemplate(import.meta.url, 'letterhead.typ') }
}

/** Typst sets a long paper in many seconds, and gives nobody else a turn meanwhile: so it has a thread of its own. */
const typesetter = threadOnDemand<PaperToSet, SetPaper>({
  start: async () => startWorker(import.meta.url, 'document-worker', await compilerFiles()),
  idleMilliseconds: 60_000,
})

/**
 * A tagged PDF in Swedish. Throws DocumentFailed for any error or warning of Typst, for a character that the typeface
 * lacks, and for a template that names a font of its own.
 */
export async function renderDocument({ template, data, title, day }: DocumentRequest): Promise<Uint8Array> {
  if (/\bfont\s*:/.test(template)) throw new DocumentFailed('A template may not name a font')
  const paper = await typesetter.ask({ template, title, day, data: JSON.stringify(data ?? null) })
  if ('complaint' in paper) throw new DocumentFailed(paper.complaint)
  return paper.pdf
}

/** Ends the thread that sets papers, if there is one. For shutting down. */
export const stopDocuments = (): Promise<void> => typesetter.end()
