import { actorOf, type Handler, type Incoming, readForm, showPage } from '#identity/index.ts'
import { link } from '#paths.ts'
import { FileTooLarge, inTransaction, isCsvProblem, readCsv, sayCsvProblem } from '#platform/index.ts'
import type { Language } from '#values/index.ts'
import { isImportKind } from '../answers/field-names.ts'
import { redirectWithReceipt } from '../receipts.route.ts'
import { keepUploadedFile } from './keep-uploaded-file.action.ts'
import { typedFileName } from './typed-file-name.ts'
import { uploadWords } from './upload.words.ts'
import { UploadImportPage } from './upload-import.page.tsx'
import { tooLargeSentence } from './uploaded-file.sentences.ts'
import { largestFileBytes } from './uploaded-file.ts'

export const showUploadImport: Handler = (request) => showPage(UploadImportPage({ site: request.get('site') }))

/**
 * Stores the file and opens a draft. The bytes come first: a row never points at a file that is not there. A good file
 * is kept although nobody said what it holds: no browser chooses a file once more by itself, and its draft can ask.
 */
export const uploadImport: Handler = async (request) => {
  const { platform, site, who } = request.var
  const words = uploadWords[site.language]
  const form = await readForm(request)
  const what = form.text('slag')
  const file = form.file('fil')
  const kind = isImportKind(what) ? what : null
  const kindErrors = kind === null ? [{ field: 'slag', message: words.noKind }] : []
  const wrong = fileErrors(file, words)
  if (!file || wrong.length > 0) return again(request, { what, errors: [...kindErrors, ...wrong] }, 422)
  const tooLarge = () => {
    const tooLargeError = { field: 'fil', message: tooLargeSentence(file.size, site.language) }
    return again(request, { what, errors: [...kindErrors, tooLargeError] }, 413)
  }
  if (file.size > largestFileBytes) return tooLarge()
  const notText = await notTextSentence(file, site.language)
  if (notText) return again(request, { what, errors: [...kindErrors, { field: 'fil', message: notText }] }, 422)
  const stored = await platform.files.put(file.stream(), largestFileBytes).catch((error: unknown) => {
    if (error instanceof FileTooLarge) return undefined
    throw error
  })
  if (!stored) return tooLarge()
  const kept = { name: typedFileName(file.name), sha256: stored.sha256, sizeBytes: stored.size }
  const { draft, wasHere } = await inTransaction(platform.db, (tx) =>
    keepUploadedFile(tx, { what: kind, file: kept }, { by: actorOf(who), at: platform.clock() }),
  )
  return redirectWithReceipt(request, link.draftImport(draft), wasHere ? 'import.was-here' : 'import.uploaded')
}

const again = (
  request: Incoming,
  { what, errors }: { what: string; errors: readonly { field: string; message: string }[] },
  status: 422 | 413,
) => showPage(UploadImportPage({ site: request.get('site'), what, errors }), status)

/** Only what no answer can mend: a table with a wrong row is told of on the draft's page, among its columns. */
async function notTextSentence(file: File, language: Language): Promise<string | undefined> {
  const table = readCsv(new Uint8Array(await file.arrayBuffer()))
  const isUndecodable = isCsvProblem(table) && ['file is not text', 'text is damaged'].includes(table.problem)
  return isUndecodable ? sayCsvProblem(table, language) : undefined
}

/** A form without a chosen file sends one without name and contents. */
function fileErrors(file: File | undefined, words: (typeof uploadWords)['sv']): { field: string; message: string }[] {
  if (!file || (file.name === '' && file.size === 0)) return [{ field: 'fil', message: words.noFile }]
  return file.size === 0 ? [{ field: 'fil', message: words.emptyFile }] : []
}
