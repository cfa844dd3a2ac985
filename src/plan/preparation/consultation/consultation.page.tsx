import { link } from '#paths.ts'
import {
  Button,
  DateField,
  DayOf,
  Empty,
  Facts,
  type FieldError,
  Fold,
  Form,
  InSwedish,
  LinkList,
  Part,
  type Site,
  Table,
  Tag,
  TextArea,
  useLanguage,
  useWords,
} from '#ui/index.ts'
import { type Day, dayAt, formatDay } from '#values/index.ts'
import type { Preparation } from '../preparation.ts'
import { PreparationFrame } from '../preparation-frame.page.tsx'
import { RegisterReplyForm } from '../replies/register-reply.page.tsx'
import type { Reply } from '../replies/reply.ts'
import type { TypedReply } from '../replies/reply-form.ts'
import { type Consultation, type ConsultedBody, isOpen, toRemind } from './consultation.ts'
import { consultationWords } from './consultation.words.ts'

export interface ConsultationProps {
  readonly site: Site
  readonly today: Day
  readonly plan: Preparation
  readonly consultation: Consultation
  readonly bodies: readonly ConsultedBody[]
  readonly replies: readonly Reply[]
  readonly mayWrite: boolean
  readonly typedReply?: TypedReply | undefined
  readonly typedBodies?: string | undefined
  readonly typedDueDay?: string | undefined
  readonly errors?: readonly FieldError[]
}

/** One version out for comment: who was asked, who has replied, and what became of each reply. */
export function ConsultationPage(props: ConsultationProps) {
  const { site, today, plan, consultation, bodies, replies, mayWrite, typedReply, errors = [] } = props
  const words = consultationWords[site.language]
  const replied = bodies.filter((one) => one.replies > 0)
  const state = stateOf(consultation, today)
  return (
    <PreparationFrame
      {...{ site, plan, errors, title: words.title(consultation.versionNumber) }}
      lead={words.lead(bodies.length, replied.length)}
    >
      <p>
        <Tag tone={state === 'open' ? 'success' : 'neutral'}>{words.states[state]}</Tag>
      </p>
      <Facts
        facts={[
          { label: words.opened, value: <DayOf day={consultation.openedDay} /> },
          { label: words.due, value: <DayOf day={consultation.dueDay} /> },
          {
            label: words.message,
            value: (
              <span class="sk-as-written">
                <InSwedish>{consultation.message}</InSwedish>
              </span>
            ),
          },
        ]}
      />
      <p>
        <a href={link.publicConsultation(consultation.id)}>{words.asEveryoneSees}</a>
      </p>
      {mayWrite && !consultation.isSettled && (
        <div class="sk-on-screen">
          <Fold id="registrera" summary={words.register} open={typedReply !== undefined}>
            <RegisterReplyForm {...{ consultation, bodies, today, errors }} typed={typedReply} />
          </Fold>
        </div>
      )}
      <Part id="svar" title={words.replies}>
        {replies.length === 0 ? <Empty title={words.noReplies} /> : <Replies {...{ replies, consultation }} />}
      </Part>
      <Part id="utan-svar" title={words.notReplied(bodies.length - replied.length)}>
        {mayWrite && state === 'open' && <AskAgain {...props} />}
        {mayWrite && state !== 'settled' && <MoveForm {...props} />}
        <Bodies id="ej-svarat" caption={words.notRepliedTable} bodies={bodies.filter((one) => one.replies === 0)} />
      </Part>
      {replied.length > 0 && (
        <Part id="har-svarat" title={words.haveReplied(replied.length)}>
          <Bodies id="svarat" caption={words.haveRepliedTable} bodies={replied} />
        </Part>
      )}
    </PreparationFrame>
  )
}

function stateOf(consultation: Consultation, today: Day): 'open' | 'over' | 'settled' {
  if (consultation.isSettled) return 'settled'
  return isOpen(consultation, today) ? 'open' : 'over'
}

function Replies({ replies, consultation }: Pick<ConsultationProps, 'replies' | 'consultation'>) {
  const words = useWords(consultationWords)
  const language = useLanguage()
  return (
    <LinkList
      items={replies.map(({ id, from, body, receivedDay, considered }) => ({
        ...{ key: String(id), href: link.reply(id), title: <InSwedish>{from}</InSwedish> },
        tag: (
          <Tag tone={considered ? 'success' : 'warning'}>
            {considered ? words.verdicts[considered.verdict] : words.waiting}
          </Tag>
        ),
        told: [
          formatDay(receivedDay, language),
          ...(receivedDay > consultation.dueDay ? [words.late] : []),
          ...(body === null ? [words.unasked] : []),
        ],
      }))}
    />
  )
}

function AskAgain({ consultation, bodies, typedBodies, errors = [] }: ConsultationProps) {
  const words = useWords(consultationWords)
  const late = toRemind(bodies).length
  return (
    <div class="sk-on-screen">
      {late > 0 && (
        <Form action={link.remindBodies(consultation.id)}>
          <Button variant="secondary">{words.remind(late)}</Button>
        </Form>
      )}
      <Fold id="fler" summary={words.addBodies} open={typedBodies !== undefined}>
        <Form action={link.addBodies(consultation.id)} id="more-form" guard>
          <TextArea
            {...{ name: 'instanser', label: words.bodies, hint: words.bodiesHint, rows: 4, value: typedBodies ?? '' }}
            error={errors.find(({ field }) => field === 'instanser')?.message}
          />
          <Button variant="secondary">{words.addSave}</Button>
        </Form>
      </Fold>
    </div>
  )
}

function MoveForm({ consultation, typedDueDay, errors = [] }: ConsultationProps) {
  const words = useWords(consultationWords)
  return (
    <div class="sk-on-screen">
      <Fold id="langre-tid" summary={words.move} open={typedDueDay !== undefined}>
        <Form action={link.moveDueDay(consultation.id)}>
          <DateField
            {...{ name: 'senast', label: words.moveTo, hint: words.moveHint, value: typedDueDay ?? '' }}
            error={errors.find(({ field }) => field === 'senast')?.message}
          />
          <Button variant="secondary">{words.moveSave}</Button>
        </Form>
      </Fold>
    </div>
  )
}

interface BodiesProps {
  readonly id: string
  readonly caption: string
  readonly bodies: readonly ConsultedBody[]
}

function Bodies({ id, caption, bodies }: BodiesProps) {
  const words = useWords(consultationWords)
  const language = useLanguage()
  const say = (at: Date) => formatDay(dayAt(at), language)
  const told = ({ email, invitedAt, remindedAt }: ConsultedBody) => {
    if (email === null) return words.noAddress
    return [
      ...(invitedAt === null ? [] : [words.invited(say(invitedAt))]),
      ...(remindedAt === null ? [] : [words.reminded(say(remindedAt))]),
    ].join(', ')
  }
  if (bodies.length === 0) return null
  return (
    <Table
      id={id}
      caption={caption}
      captionHidden
      columns={[
        { key: 'body', label: words.body, cell: ({ name }) => <InSwedish>{name}</InSwedish> },
        { key: 'told', label: words.told, cell: told },
      ]}
      rows={bodies}
      rowKey={(one) => String(one.id)}
    />
  )
}
