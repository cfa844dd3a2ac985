import { actorOf, type Handler, may, readForm, showPage, type Waiting, type Who } from '#identity/index.ts'
import { link } from '#paths.ts'
import { type Db, inTransaction } from '#platform/index.ts'
import { dayAt, parseRowId } from '#values/index.ts'
import { allMessages, unansweredMessages } from './message.store.ts'
import { MessagesPage } from './messages.page.tsx'
import { kindOfMessage } from './messages.words.ts'
import { noteAnswer } from './note-answer.action.ts'
import { redirectWithReceipt } from './receipts.route.ts'

const onePage = 200

/** Everything that has come, for those who answer. */
export const showMessages: Handler = async (request) => {
  const { platform, site } = request.var
  return showPage(MessagesPage({ site, messages: await allMessages(platform.db, onePage), most: onePage }))
}

/** Notes that one is answered. */
export const answerMessage: Handler = async (request) => {
  const { platform, who } = request.var
  const id = parseRowId((await readForm(request)).text('meddelande'))
  const answering = { by: actorOf(who), at: platform.clock() }
  const isThere = id !== undefined && (await inTransaction(platform.db, (tx) => noteAnswer(tx, id, answering)))
  return isThere ? redirectWithReceipt(request, link.messages(), 'message.answered') : request.notFound()
}

/** As much of a message as names it in a list. */
const shortest = 60

/** Messages that nobody has answered, for those who may. Nothing says by when. */
export async function waitingMessages(db: Db, who: Who): Promise<readonly Waiting[]> {
  if (!may(who, 'answer messages')) return []
  return (await unansweredMessages(db)).map(({ id, text, receivedAt }) => ({
    ...{ what: text.length > shortest ? `${text.slice(0, shortest).trimEnd()} …` : text, kind: kindOfMessage },
    ...{ since: dayAt(receivedAt), due: null, href: `${link.messages()}#meddelande-${id}` },
  }))
}
