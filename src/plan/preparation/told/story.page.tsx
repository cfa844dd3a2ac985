import { link } from '#paths.ts'
import {
  type CitedRule,
  Empty,
  InSwedish,
  PageHeading,
  Part,
  RuleTold,
  type Site,
  SitePage,
  useLanguage,
  useWords,
} from '#ui/index.ts'
import { formatDay } from '#values/index.ts'
import type { Named } from '../../settings.ts'
import type { Consultation } from '../consultation/consultation.ts'
import type { Dialogue } from '../dialogue/dialogue.ts'
import { DialogueCoverage, DialogueLog } from '../dialogue/dialogue-log.page.tsx'
import type { Preparation } from '../preparation.ts'
import { toldWords } from './told.words.ts'

interface ToldConsultation extends Consultation {
  readonly replies: number
  /** How much the adopted plan says otherwise. */
  readonly changes: number
}

interface Props {
  readonly site: Site
  readonly plan: Preparation
  readonly log: readonly Dialogue[]
  readonly municipalities: readonly Named[]
  readonly consultations: readonly ToldConsultation[]
  readonly law: CitedRule
}

/** How an adopted plan was made (D7), as everyone reads it. */
export function StoryPage({ site, plan, log, municipalities, consultations, law }: Props) {
  const words = toldWords[site.language]
  const lead = words.storyLead(plan.title)
  const standing = log.filter(({ wrongBecause }) => wrongBecause === null)
  return (
    <SitePage site={site} title={words.story} current={link.culturePlan()} description={lead}>
      <PageHeading title={words.story} kicker={<InSwedish>{plan.title}</InSwedish>} lead={lead} />
      <Part id="remisser" title={words.consultations}>
        {consultations.length === 0 ? (
          <Empty title={words.noConsultation} />
        ) : (
          <ul class="sk-commissions">
            {consultations.map((one) => (
              <ConsultationLine key={one.id} {...one} />
            ))}
          </ul>
        )}
      </Part>
      <Part id="samtal" title={words.talks}>
        <DialogueLog log={standing} municipalities={municipalities} />
      </Part>
      <Part id="vilka" title={words.coverage}>
        <DialogueCoverage log={standing} municipalities={municipalities} />
      </Part>
      <p>
        <a href={link.plan(plan.plan)}>{words.plan}</a>
      </p>
      <Part id="lagen" title={words.law}>
        <RuleTold rule={law} />
      </Part>
    </SitePage>
  )
}

/** Each figure leads to its list. */
function ConsultationLine({ id, versionNumber, dueDay, replies, changes }: ToldConsultation) {
  const words = useWords(toldWords)
  const language = useLanguage()
  const page = link.publicConsultation(id)
  return (
    <li>
      <p>
        <a href={page}>{words.consultationOf(versionNumber)}</a>
      </p>
      <p>
        {words.until(formatDay(dueDay, language))} · <a href={`${page}#svar`}>{words.replyCount(replies)}</a> ·{' '}
        <a href={`${page}#andringar`}>{words.changesTold(changes)}</a>
      </p>
    </li>
  )
}
