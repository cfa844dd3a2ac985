import type { Unit } from '#parties/index.ts'
import { link } from '#paths.ts'
import { Empty, Facts, InSwedish, LocalText, PageHeading, Part, type Site, SitePage, Sources } from '#ui/index.ts'
import { asSentence, type Day, textIn } from '#values/index.ts'
import type { Measure } from '../measures/measure.ts'
import { MeasureTable } from '../measures/measure-table.page.tsx'
import { planWords } from '../plan.words.ts'
import { type Goal, titleOf } from '../plans/plan.ts'
import type { OwnField } from '../settings.ts'
import { fieldWords } from './field.words.ts'
import { Held } from './fields.page.tsx'

interface Props {
  readonly site: Site
  readonly today: Day
  readonly field: OwnField
  /** Who works with it. Undefined: no source tells. */
  readonly unit: Unit | undefined
  readonly goals: readonly Goal[]
  readonly measures: readonly Measure[]
}

/** One own field: whom to ask, which goals it is part of, and what goes on. */
export function FieldPage({ site, today, field, unit, goals, measures }: Props) {
  const words = fieldWords[site.language]
  const { text, lang } = textIn(site.language, field.name)
  const title = asSentence(text)
  return (
    <SitePage
      site={site}
      title={title}
      current={link.culturePlan()}
      breadcrumbs={[
        { label: planWords[site.language].plan, href: link.culturePlan() },
        { label: words.kicker, href: link.fields() },
        { label: title },
      ]}
    >
      <PageHeading title={lang ? { sv: title } : title} kicker={words.field}>
        <p>
          <Held period={field.period} />
        </p>
      </PageHeading>
      <Part id="fraga" title={words.askWhom}>
        <Facts
          facts={[
            { label: words.unit, value: unit && <UnitLink unit={unit} /> },
            { label: words.email, value: field.contact?.email },
            { label: words.phone, value: field.contact?.phone },
            { label: words.source, value: <Sources of={[field.source]} /> },
          ]}
        />
      </Part>
      <Part id="mal" title={words.goals}>
        {goals.length === 0 ? (
          <Empty title={words.noGoals} />
        ) : (
          <ul>
            {goals.map((goal) => (
              <li key={String(goal.id)}>
                <a href={link.goal(goal.id)}>
                  <LocalText of={titleOf(goal)} />
                </a>
              </li>
            ))}
          </ul>
        )}
      </Part>
      <Part id="pa-gang" title={words.goesOn}>
        {measures.length === 0 && <Empty title={words.nothing} />}
        <MeasureTable {...{ id: 'atgarder', title: words.goesOn, measures, today }} />
      </Part>
    </SitePage>
  )
}

const UnitLink = ({ unit }: { readonly unit: Unit }) => (
  <a href={link.fields(unit.key)}>
    <InSwedish>{asSentence(unit.name)}</InSwedish>
  </a>
)
