import { actorOf, type Handler, type Incoming, may, readForm, type ShownPage, showPage } from '#identity/index.ts'
import { link } from '#paths.ts'
import { inTransaction } from '#platform/index.ts'
import { documentById } from '#registry/index.ts'
import { dayAt, parseRowId } from '#values/index.ts'
import { redirectWithReceipt } from '../../receipts.route.ts'
import { consultationIn, consultationPage } from '../consultation/consultation.route.ts'
import { bodiesOf, consultationById } from '../consultation/consultation.store.ts'
import { preparationSentences } from '../preparation.sentences.ts'
import { preparationOf } from '../preparation.store.ts'
import { considerReply } from './consider-reply.action.ts'
import { registerReply } from './register-reply.action.ts'
import { ReplyPage, type ReplyProps } from './reply.page.tsx'
import { considerationsOf, repliesIn, replyById } from './reply.store.ts'
import type { Reply } from './reply.ts'
import { largestReply, readConsideration, readReply, type TypedReply } from './reply-form.ts'

/** Registers a reply that has come. The bytes come first: a row never points at a file that is not there. */
export const sendRegisterReply: Handler = async (request) => {
  const { platform, site, who } = request.var
  const consultation = await consultationIn(request)
  if (!consultation) return request.notFound()
  const form = await readForm(request)
  const file = chosenFile(form.file('fil'))
  const typed: TypedReply = {
    ...{ body: form.text('instans'), from: form.text('fran'), isPerson: form.text('privat') !== '' },
    ...{ receivedDay: form.text('inkom'), text: form.text('text') },
  }
  const bodies = await bodiesOf(platform.db, consultation.id)
  const read = readReply(typed, { bodies, today: dayAt(platform.clock()), fileBytes: file?.size ?? null })
  if ('problems' in read) {
    const say = preparationSentences[site.language]
    const errors = read.problems.map(({ problem, field }) => ({ field, message: say[problem] }))
    return consultationPage(request, consultation, { typedReply: typed, errors, status: 422 })
  }
  const bytes = file ? new Uint8Array(await file.arrayBuffer()) : new TextEncoder().encode(read.text ?? '')
  const stored = await platform.files.put(bytes, largestReply)
  const mediaType = file ? mediaTypeOf(bytes) : 'text/plain; charset=utf-8'
  const kept = { sha256: stored.sha256, sizeBytes: stored.size, mediaType }
  const wanted = { consultation: consultation.id, read, file: kept }
  const making = { by: actorOf(who), at: platform.clock() }
  const reply = await inTransaction(platform.db, (tx) => registerReply(tx, wanted, making))
  return redirectWithReceipt(request, link.reply(reply), 'reply.registered')
}

/** A form without a chosen file sends one without name and contents. */
const chosenFile = (file: File | undefined): File | undefined =>
  file && (file.name !== '' || file.size > 0) ? file : undefined

/** What the bytes say that they are: what a browser says of a file is not trusted. */
const mediaTypeOf = (bytes: Uint8Array): string =>
  new TextDecoder('latin1').decode(bytes.slice(0, 5)) === '%PDF-' ? 'application/pdf' : 'application/octet-stream'

async function replyIn(request: Incoming): Promise<Reply | undefined> {
  const id = parseRowId(request.req.param('id'))
  return id === undefined ? undefined : replyById(request.var.platform.db, id)
}

export const showReply: Handler = async (request) => {
  const reply = await replyIn(request)
  return reply ? replyPage(request, reply) : request.notFound()
}

type Sent = Pick<ReplyProps, 'typed' | 'errors'> & { readonly status?: ShownPage['status'] }

async function replyPage(request: Incoming, reply: Reply, { status = 200, ...sent }: Sent = {}): Promise<ShownPage> {
  const { platform, site, who } = request.var
  const { db } = platform
  const consultation = await consultationById(db, reply.consultation)
  const plan = consultation && (await preparationOf(db, consultation.plan))
  if (!consultation || !plan) throw new Error(`the reply ${reply.id} is of no plan that is made here`)
  const next = (await repliesIn(db, consultation.id)).find((one) => one.considered === null && one.id !== reply.id)
  const mayWrite = may(who, 'make plans')
  const history = await considerationsOf(db, reply.id)
  return showPage(ReplyPage({ site, plan, consultation, reply, history, next, mayWrite, ...sent }), status)
}

/** Says what became of a reply. Who was too late sees both, and loses neither. */
export const sendConsiderReply: Handler = async (request) => {
  const { platform, site, who } = request.var
  const reply = await replyIn(request)
  if (!reply) return request.notFound()
  const form = await readForm(request)
  const typed = { verdict: form.text('bedomning'), reason: form.text('skal') }
  const say = preparationSentences[site.language]
  const read = readConsideration(typed)
  if ('problems' in read) {
    const errors = read.problems.map(({ problem, field }) => ({ field, message: say[problem] }))
    return replyPage(request, reply, { typed, errors, status: 422 })
  }
  const wanted = { reply: reply.id, considered: read, seen: parseRowId(form.text('sedd')) ?? 0n }
  const making = { by: actorOf(who), at: platform.clock() }
  const refused = await inTransaction(platform.db, (tx) => considerReply(tx, wanted, making))
  if (!refused) return redirectWithReceipt(request, link.reply(reply.id), 'reply.considered')
  const now = (await replyById(platform.db, reply.id)) ?? reply
  const field = refused.refused === 'the plan is adopted' ? 'bedomning-nu' : 'skal'
  return replyPage(request, now, { typed, errors: [{ field, message: say[refused.refused] }], status: 409 })
}

/** What came in, as it came. Never shown within the site: nobody knows what a file from outside does. */
export const sendReplyDocument: Handler = async (request) => {
  const { platform } = request.var
  const reply = await replyIn(request)
  const document = reply && (await documentById(platform.db, reply.document))
  const bytes = document && (await platform.files.read(document.sha256))
  if (!document || !bytes) return request.notFound()
  const ending =
    document.media_type === 'application/pdf' ? 'pdf' : document.media_type.startsWith('text/') ? 'txt' : 'bin'
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': document.media_type,
      'content-disposition': `attachment; filename="remissvar-${reply.id}.${ending}"`,
    },
  })
}
