import { actorOf, type Handler, type Incoming, readForm, showPage } from '#identity/index.ts'
import { link } from '#paths.ts'
import { FileTooLarge, inTransaction, isCsvProblem, readCsv, sayCsvProblem } from '#platform/index.ts'
import { isImportKind, noKind } from '../drafts/field-names.ts'
import { redirectWithReceipt } from '../receipts.route.ts'
import { keepUploadedFile } from './keep-uploaded-file.action.ts'
import { typedFileName } from './typed-file-name.ts'
import { UploadImportPage } from './upload-import.page.tsx'
import { largestFileBytes, tooLargeSentence } from './uploaded-file.ts'

export const showUploadImport: Handler = (request) => showPage(UploadImportPage({ site: request.get('site') }))

/**
 * Stores the file and opens a draft. The bytes come first: a row never points at a file that is not there. A good file
 * is kept although nobody said what it holds: no browser chooses a file once more by itself, and its draft can ask.
 */
export const uploadImport: Handler = async (request) => {
  const { platform, who } = request.var
  const form = await readForm(request)
  const what = form.text('slag')
  const file = form.file('fil')
  const kind = isImportKind(what) ? what : null
  const kindErrors = kind === null ? [{ field: 'slag', message: noKind }] : []
  const wrong = fileErrors(file)
  if (!file || wrong.length > 0) return again(request, { what, errors: [...kindErrors, ...wrong] }, 422)
  const tooLarge = () => {
    const tooLargeError = { field: 'fil', message: tooLargeSentence(file.size) }
    return again(request, { what, errors: [...kindErrors, tooLargeError] }, 413)
  }
  if (file.size > largestFileBytes) return tooLarge()
  const notText = await notTextSentence(file)
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
async function notTextSentence(file: File): Promise<string | undefined> {
  const table = readCsv(new Uint8Array(await file.arrayBuffer()))
  const isUndecodable = isCsvProblem(table) && ['file is not text', 'text is damaged'].includes(table.problem)
  return isUndecodable ? sayCsvProblem(table) : undefined
}

/** A form without a chosen file sends one without name and contents. */
function fileErrors(file: File | undefined): { field: string; message: string }[] {
  if (!file || (file.name === '' && file.size === 0)) return [{ field: 'fil', message: 'Välj en fil att läsa in.' }]
  return file.size === 0 ? [{ field: 'fil', message: 'Filen är tom. Välj en fil med rubriker och rader.' }] : []
}
