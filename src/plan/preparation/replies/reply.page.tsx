import { link } from '#paths.ts'
import {
  Button,
  DayOf,
  Empty,
  Facts,
  type FieldError,
  Form,
  InSwedish,
  LinkList,
  Part,
  Radios,
  type Site,
  TextArea,
  Timeline,
  useWords,
} from '#ui/index.ts'
import { longestAnswer } from '#values/index.ts'
import type { Consultation } from '../consultation/consultation.ts'
import { consultationWords } from '../consultation/consultation.words.ts'
import type { Preparation } from '../preparation.ts'
import { PreparationFrame } from '../preparation-frame.page.tsx'
import type { Consideration } from './reply.store.ts'
import { type Reply, verdicts } from './reply.ts'
import { replyWords } from './reply.words.ts'
import type { TypedConsideration } from './reply-form.ts'

export interface ReplyProps {
  readonly site: Site
  readonly plan: Preparation
  readonly consultation: Consultation
  readonly reply: Reply
  /** Every time that it was considered. */
  readonly history: readonly Consideration[]
  /** The next reply that nobody has considered. */
  readonly next: Reply | undefined
  readonly mayWrite: boolean
  readonly typed?: TypedConsideration | undefined
  readonly errors?: readonly FieldError[]
}

/** One reply: what it says, how it was considered, and where one says so. */
export function ReplyPage(props: ReplyProps) {
  const { site, plan, consultation, reply, history, next, mayWrite, errors = [] } = props
  const words = replyWords[site.language]
  return (
    <PreparationFrame {...{ site, plan, errors, title: words.kind }}>
      <Facts
        facts={[
          { label: words.from, value: <InSwedish>{reply.from}</InSwedish> },
          ...(reply.isPerson ? [{ label: words.kind, value: words.private }] : []),
          ...(reply.byForm ? [{ label: words.way, value: words.byForm }] : []),
          { label: words.received, value: <DayOf day={reply.receivedDay} /> },
          { label: words.document, value: <a href={link.replyDocument(reply.id)}>{words.download}</a> },
        ]}
      />
      <Part id="svaret" title={words.text}>
        {reply.text === null ? (
          <p>{words.inFile}</p>
        ) : (
          <p class="sk-as-written">
            <InSwedish>{reply.text}</InSwedish>
          </p>
        )}
      </Part>
      <Part id="bedomning-nu" title={words.considered}>
        <ConsideredTold history={history} />
        {consultation.isSettled ? <p class="sk-quiet">{words.settled}</p> : mayWrite && <ConsiderForm {...props} />}
      </Part>
      <LinkList
        items={[
          ...(next ? [{ key: 'next', href: link.reply(next.id), title: words.next }] : []),
          {
            ...{ key: 'all', href: link.consultation(consultation.id) },
            title: consultationWords[site.language].title(consultation.versionNumber),
          },
        ]}
      />
    </PreparationFrame>
  )
}

/** How a reply was considered, by whom and why. The latest holds, and stands last. */
function ConsideredTold({ history }: Pick<ReplyProps, 'history'>) {
  const words = useWords(replyWords)
  const { verdicts: names } = useWords(consultationWords)
  if (history.length === 0) return <Empty title={words.notConsidered} />
  return (
    <Timeline
      label={words.history}
      events={history.map(({ id, at, who, verdict, reason }) => ({
        ...{ key: String(id), at, title: names[verdict], ...(who === null ? {} : { who }) },
        children: (
          <p class="sk-as-written">
            <InSwedish>{reason}</InSwedish>
          </p>
        ),
      }))}
    />
  )
}

function ConsiderForm({ reply, typed, errors = [] }: ReplyProps) {
  const words = useWords(replyWords)
  const errorAt = (field: string) => errors.find((one) => one.field === field)?.message
  const { considered } = reply
  return (
    <div class="sk-on-screen">
      <Form action={link.reply(reply.id)} id="consideration-form" hidden={{ sedd: String(considered?.id ?? 0) }} guard>
        <Radios
          {...{ name: 'bedomning', label: words.verdict, error: errorAt('bedomning') }}
          choices={verdicts.map((verdict) => ({ value: verdict, label: words.verdicts[verdict] }))}
          value={typed?.verdict ?? considered?.verdict ?? ''}
        />
        <TextArea
          {...{ name: 'skal', label: words.reason, rows: 5, limit: longestAnswer, error: errorAt('skal') }}
          value={typed?.reason ?? considered?.reason ?? ''}
        />
        <Button>{words.save}</Button>
      </Form>
    </div>
  )
}
