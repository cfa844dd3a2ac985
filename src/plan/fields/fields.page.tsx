import type { Unit } from '#parties/index.ts'
import { link } from '#paths.ts'
import {
  DayOf,
  Empty,
  InSwedish,
  LocalText,
  PageHeading,
  Part,
  type Site,
  SitePage,
  Sources,
  useLanguage,
  useWords,
} from '#ui/index.ts'
import { asSentence, formatDay, type Localised, type Period } from '#values/index.ts'
import { planWords } from '../plan.words.ts'
import type { PlanSettings } from '../settings.ts'
import { fieldWords } from './field.words.ts'

/** A unit, and the one that it became part of. */
interface UnitWithNext extends Unit {
  readonly into: Unit | undefined
}

interface Props extends Pick<PlanSettings, 'fields' | 'methods'> {
  readonly site: Site
  readonly units: readonly UnitWithNext[]
}

/** What the department works with, how, and which units that are and have been. */
export function FieldsPage({ site, fields, methods, units }: Props) {
  const words = fieldWords[site.language]
  const sources = [...fields, ...methods, ...units].map(({ source }) => source)
  return (
    <SitePage
      site={site}
      title={words.title}
      current={link.culturePlan()}
      breadcrumbs={[{ label: planWords[site.language].plan, href: link.culturePlan() }, { label: words.kicker }]}
    >
      <PageHeading title={words.title} lead={words.lead} />
      <Part id="falt" title={words.fields}>
        {fields.length === 0 && <Empty title={words.noFields} />}
        <ul>
          {fields.map(({ key, name, period }) => (
            <li key={key}>
              <a href={link.field(key)}>
                <Name of={name} />
              </a>
              <Held period={period} />
            </li>
          ))}
        </ul>
      </Part>
      <Part id="metoder" title={words.methods}>
        {methods.length === 0 && <Empty title={words.noMethods} />}
        <ul>
          {methods.map(({ key, name, period }) => (
            <li key={key}>
              <Name of={name} />
              <Held period={period} />
            </li>
          ))}
        </ul>
      </Part>
      {units.length > 0 && (
        <Part id="enheter" title={words.units}>
          <ul>
            {units.map((unit) => (
              <UnitItem key={unit.key} unit={unit} units={units} />
            ))}
          </ul>
        </Part>
      )}
      {sources.length > 0 && (
        <p class="sk-quiet">
          <Sources of={[...new Set(sources)]} />
        </p>
      )}
    </SitePage>
  )
}

/** The name of a line, as a sentence begins. */
export const Name = ({ of }: { readonly of: Localised }) => (
  <LocalText of={{ ...of, sv: asSentence(of.sv), ...(of.en && { en: asSentence(of.en) }) }} />
)

/** From when and until when, where a source tells. */
export function Held({ period: { from, to } }: { readonly period: Period }) {
  const words = useWords(fieldWords)
  const language = useLanguage()
  const told = [from && words.from(formatDay(from, language)), to && words.to(formatDay(to, language))].filter(Boolean)
  return told.length === 0 ? null : <span class="sk-quiet"> ({told.join(' ')})</span>
}

function UnitItem({ unit, units }: { readonly unit: UnitWithNext; readonly units: readonly Unit[] }) {
  const words = useWords(fieldWords)
  const before = unit.mergedFrom.flatMap((key) => units.find((one) => one.key === key)?.name ?? [])
  const { into } = unit
  return (
    <li id={`enhet-${unit.key}`}>
      <LocalText of={{ sv: asSentence(unit.name) }} />
      <Held period={unit.period} />
      {before.length > 0 && (
        <p class="sk-quiet">
          {words.mergedFrom} <InSwedish>{before.join(' · ')}</InSwedish>. {words.when} <DayOf day={unit.period.from} />.
        </p>
      )}
      {into && (
        <p class="sk-quiet">
          {words.mergedInto} <InSwedish>{into.name}</InSwedish>. {words.when} <DayOf day={into.period.from} />.
        </p>
      )}
    </li>
  )
}
