import { link } from '#paths.ts'
import { Button, Form, type LinkItem, LinkList, PageHeading, Part, type Site, Steps, Tag } from '#ui/index.ts'
import { type Day, formatDay } from '#values/index.ts'
import { planWords } from '../plan.words.ts'
import { WorkFrame } from '../work-frame.page.tsx'
import type { Consultation } from './consultation/consultation.ts'
import type { Version } from './preparation.store.ts'
import { type Preparation, type Stage, stages } from './preparation.ts'
import { preparationWords } from './preparation.words.ts'

export interface PreparationProps {
  readonly site: Site
  readonly today: Day
  readonly plan: Preparation
  readonly stage: Stage
  readonly goals: number
  readonly sections: number
  /** How many entries of the log stand. */
  readonly dialogues: number
  readonly consultations: readonly (Consultation & { readonly bodies: number; readonly replies: number })[]
  readonly versions: readonly Version[]
  readonly mayMake: boolean
  readonly mayAdopt: boolean
}

/** One plan that is being made: how far it has come, and where each part of the work is done. */
export function PreparationPage(props: PreparationProps) {
  const { site, plan, stage } = props
  const words = preparationWords[site.language]
  const say = (day: Day) => formatDay(day, site.language)
  return (
    <WorkFrame
      site={site}
      title={words.kind}
      way={[{ label: planWords[site.language].workTitle, href: link.planWork() }, { label: { sv: plan.title } }]}
    >
      <PageHeading
        title={{ sv: plan.title }}
        kicker={words.kind}
        lead={words.period(say(plan.firstDay), say(plan.lastDay))}
      />
      <Steps
        label={words.way}
        steps={stages.map((one) => ({ label: words.stages[one] }))}
        now={stages.indexOf(stage) + (stage === 'adopted' ? 1 : 0)}
      />
      <p>{words.next[stage]}</p>
      <Part id="delar" title={words.parts}>
        <LinkList items={partsOf(props)} />
      </Part>
      <Versions {...props} />
    </WorkFrame>
  )
}

function partsOf(props: PreparationProps): LinkItem[] {
  const { site, plan, goals, sections, dialogues, consultations, mayMake, mayAdopt } = props
  const words = preparationWords[site.language]
  const item = (key: string, href: string, title: string, told?: string): LinkItem => ({
    ...{ key, href, title },
    ...(told && { told: [told] }),
  })
  return [
    item('text', link.planText(plan.plan), words.text, words.textTold(goals, sections)),
    item('dialogue', link.dialogues(plan.plan), words.dialogue, words.dialogueTold(dialogues)),
    ...consultations.map(({ id, versionNumber, bodies, replies }) =>
      item(
        String(id),
        link.consultation(id),
        words.consultation(versionNumber),
        words.consultationTold(bodies, replies),
      ),
    ),
    ...(mayMake && plan.open !== null ? [item('open', link.openConsultation(plan.plan), words.openConsultation)] : []),
    ...(mayAdopt && plan.open !== null ? [item('adopt', link.adoptPlan(plan.plan), words.adopt)] : []),
    ...(plan.adopted === null ? [] : [item('public', link.plan(plan.plan), words.asEveryoneSees)]),
  ]
}

function Versions({ site, plan, versions, mayMake }: PreparationProps) {
  const words = preparationWords[site.language]
  return (
    <Part id="versioner" title={words.versions}>
      <ul>
        {versions.map((version) => (
          <li key={version.id}>
            {words.version(version.number)} <Tag>{words.versionStates[stateOf(version)]}</Tag>
          </li>
        ))}
      </ul>
      {versions.length > 1 && (
        <p>
          <a href={link.compareVersions(plan.plan)}>{words.compare}</a>
        </p>
      )}
      {mayMake && plan.open === null && plan.adopted !== null && (
        <Form action={link.beginVersion(plan.plan)}>
          <p>{words.beginVersionWhat}</p>
          <Button variant="secondary">{words.beginVersion}</Button>
        </Form>
      )}
    </Part>
  )
}

/** What has become of a version. */
export function stateOf({ frozenAt, isAdopted, consultation }: Version): 'open' | 'sent' | 'adopted' | 'frozen' {
  if (isAdopted) return 'adopted'
  if (consultation !== null) return 'sent'
  return frozenAt === null ? 'open' : 'frozen'
}
