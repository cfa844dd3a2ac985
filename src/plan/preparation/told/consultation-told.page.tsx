import { link } from '#paths.ts'
import {
  Empty,
  ErrorSummary,
  type FieldError,
  InSwedish,
  LinkList,
  PageHeading,
  Part,
  type Site,
  SitePage,
  Tag,
  useWords,
} from '#ui/index.ts'
import { type Day, formatDay } from '#values/index.ts'
import { type Goal, treeOf } from '../../plans/plan.ts'
import { type Consultation, isOpen } from '../consultation/consultation.ts'
import { consultationWords } from '../consultation/consultation.words.ts'
import type { Preparation } from '../preparation.ts'
import type { Reply } from '../replies/reply.ts'
import type { TypedReply } from '../replies/reply-form.ts'
import type { Section } from '../text/section.ts'
import { VersionGoals, VersionSections } from '../text/version-text.page.tsx'
import { ChangeList, type ShownChange } from '../versions/change-list.page.tsx'
import { ReplyHereForm } from './reply-here.page.tsx'
import { toldWords } from './told.words.ts'

export interface ConsultationToldProps {
  readonly site: Site
  readonly today: Day
  readonly plan: Preparation
  readonly consultation: Consultation
  readonly goals: readonly Goal[]
  readonly sections: readonly Section[]
  readonly asked: readonly { readonly id: bigint; readonly name: string; readonly replies: number }[]
  readonly replies: readonly Reply[]
  /** What the adopted plan says otherwise. Undefined: none has been adopted since. */
  readonly changes: readonly ShownChange[] | undefined
  readonly typed?: TypedReply | undefined
  readonly errors?: readonly FieldError[]
}

/** A version that is out for comment, as everyone reads it: what it says, who was asked, and what became of the replies. */
export function ConsultationToldPage(props: ConsultationToldProps) {
  const { site, today, plan, consultation, goals, sections, asked, replies, changes, typed, errors = [] } = props
  const words = toldWords[site.language]
  const due = formatDay(consultation.dueDay, site.language)
  const state = isOpen(consultation, today) ? 'open' : 'over'
  const title = `${words.consultation}: ${plan.title}`
  const lead = words[state === 'open' ? 'lead' : 'overLead'](plan.title, due)
  return (
    <SitePage site={site} title={title} current={link.culturePlan()} description={lead} hasErrors={errors.length > 0}>
      <ErrorSummary errors={errors} />
      <PageHeading title={{ sv: plan.title }} kicker={words.consultation} lead={lead}>
        <p>
          <Tag tone={state === 'open' ? 'success' : 'neutral'}>{consultationWords[site.language].states[state]}</Tag>
        </p>
      </PageHeading>
      <Part id="fraga" title={words.how}>
        <p class="sk-as-written">
          <InSwedish>{consultation.message}</InSwedish>
        </p>
      </Part>
      <p>
        <a href={link.proposalDocument(consultation.id)}>{words.proposalDocument}</a>
      </p>
      <Part id="mal" title={words.goals}>
        <VersionGoals branches={treeOf(goals)} />
      </Part>
      {sections.length > 0 && (
        <Part id="forslagets-text" title={words.text}>
          <VersionSections sections={sections} />
        </Part>
      )}
      {state === 'open' && (
        <ReplyHereForm {...{ consultation: consultation.id, asked, isDemo: site.isDemo, typed, errors }} />
      )}
      <Part id="tillfragade" title={words.asked}>
        <p>{words.askedTold(asked.length, asked.filter((one) => one.replies > 0).length)}</p>
        <ul class="sk-columns">
          {asked.map(({ id, name }) => (
            <li key={id}>
              <InSwedish>{name}</InSwedish>
            </li>
          ))}
        </ul>
      </Part>
      <Part id="svar" title={words.replies}>
        <RepliesTold replies={replies} />
      </Part>
      {changes && (
        <Part id="andringar" title={words.changes}>
          <ChangeList changes={changes} />
        </Part>
      )}
      {plan.adopted !== null && (
        <LinkList items={[{ key: 'story', href: link.planStory(plan.plan), title: words.story }]} />
      )}
    </SitePage>
  )
}

/**
 * Who replied and what became of it. Of a private person no more than that it was one; and what somebody typed in the open
 * form as a name stands here when an officer has read it, not before.
 */
function RepliesTold({ replies }: Pick<ConsultationToldProps, 'replies'>) {
  const words = useWords(toldWords)
  const { verdicts } = useWords(consultationWords)
  if (replies.length === 0) return <Empty title={words.none} />
  return (
    <ul class="sk-commissions">
      {replies.map(({ id, from, isPerson, byForm, considered }) => (
        <li key={id}>
          <p class="sk-commission-title">
            {isPerson ? words.private : byForm && !considered ? words.unread : <InSwedish>{from}</InSwedish>}
          </p>
          <p>
            <Tag tone={considered ? 'success' : 'neutral'}>
              {considered ? verdicts[considered.verdict] : words.waiting}
            </Tag>
          </p>
          {considered && (
            <p class="sk-as-written">
              <InSwedish>{considered.reason}</InSwedish>
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}
