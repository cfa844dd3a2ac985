import { link } from '#paths.ts'
import { type CitedRule, InSwedish, LinkList, PageHeading, Part, RuleTold, type Site, SitePage } from '#ui/index.ts'
import { formatDay } from '#values/index.ts'
import type { Named } from '../../settings.ts'
import type { Consultation } from '../consultation/consultation.ts'
import type { Dialogue } from '../dialogue/dialogue.ts'
import { DialogueCoverage, DialogueLog } from '../dialogue/dialogue-log.page.tsx'
import type { Preparation } from '../preparation.ts'
import { toldWords } from './told.words.ts'

interface Props {
  readonly site: Site
  readonly plan: Preparation
  readonly log: readonly Dialogue[]
  readonly municipalities: readonly Named[]
  readonly consultations: readonly (Consultation & { readonly replies: number; readonly changes: number })[]
  readonly law: CitedRule
}

/** How an adopted plan was made (D7), as anyone reads it. */
export function StoryPage({ site, plan, log, municipalities, consultations, law }: Props) {
  const words = toldWords[site.language]
  const lead = words.storyLead(plan.title)
  const standing = log.filter(({ wrongBecause }) => wrongBecause === null)
  return (
    <SitePage site={site} title={words.story} current={link.culturePlan()} description={lead}>
      <PageHeading title={words.story} kicker={<InSwedish>{plan.title}</InSwedish>} lead={lead} />
      <Part id="remisser" title={words.consultations}>
        <LinkList
          items={consultations.map(({ id, versionNumber, dueDay, replies, changes }) => ({
            ...{ key: String(id), href: link.publicConsultation(id), title: words.consultationOf(versionNumber) },
            told: [
              formatDay(dueDay, site.language),
              words.replyCount(replies),
              `${words.changes}: ${words.changesTold(changes)}`,
            ],
          }))}
        />
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
