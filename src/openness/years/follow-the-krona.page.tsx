import { link } from '#paths.ts'
import { Empty, PageHeading, type Site, SitePage } from '#ui/index.ts'
import type { Money } from '#values/index.ts'
import type { AreaWords } from '../area-name.ts'
import { CompareYears } from '../comparisons/compare-years.page.tsx'
import { RegionsOfYear } from '../comparisons/regions-of-year.page.tsx'
import { RecipientTable } from '../recipients/recipient-table.page.tsx'
import type { AreaMoney, RecipientPage, SeatTotal } from '../recipients/recipients.store.ts'
import type { OpennessSettings } from '../settings.ts'
import type { Flow } from './flow.ts'
import { FlowOfYear } from './flow-of-year.page.tsx'
import { InexactAmounts } from './inexact-amounts.page.tsx'
import { KeyFiguresOfYear } from './key-figures-of-year.page.tsx'
import { MapOfYear } from './map-of-year.page.tsx'
import type { StateGrant } from './state-grant.ts'
import { TakenBack, WhatWeDoNotKnow } from './what-we-do-not-know.page.tsx'
import type { InexactRow, RegionFigure, YearDecision } from './year.store.ts'
import { yearWords } from './year.words.ts'
import { YearPicker } from './year-picker.page.tsx'

export interface YearSummary {
  readonly year: number
  readonly stateGrants: readonly StateGrant[]
  /** Exact figures only; null: no exact decision of the state is known. */
  readonly stateGiven: Money | null
  readonly areas: readonly AreaMoney[]
  /** State money that nobody has shared out; null: no pot was ever filled. */
  readonly left: Money | null
}

export interface YearShown extends YearSummary {
  readonly stateGiver: string
  readonly region: string
  readonly all: RecipientPage
  readonly page: RecipientPage
  readonly pages: number
  /** Which page the table shows, from 1. */
  readonly pageNumber: number
  /** Amounts that are not exact, which stand beside the booked ones. */
  readonly inexact: readonly InexactRow[]
  readonly seats: readonly SeatTotal[]
  /** What this year's sources call the areas. */
  readonly areaWords: AreaWords
  /** Where the areas come from, when not from the decisions. */
  readonly areaBases: readonly string[]
  readonly decisions: readonly YearDecision[]
  readonly regions: readonly RegionFigure[]
  readonly flow: Flow
  readonly compared: YearSummary | undefined
  readonly filter: {
    readonly ar: number
    readonly jamfor?: number | undefined
    readonly kommun?: string | undefined
    readonly sok?: string | undefined
    readonly sida: number
  }
}

export interface FollowTheKronaProps {
  readonly site: Site
  readonly settings: OpennessSettings
  readonly years: readonly { readonly year: number; readonly isDistributed: boolean }[]
  /** Undefined: nothing is imported yet, or nothing of the year that was asked for. */
  readonly shown: YearShown | undefined
  /** The year that was asked for, when nothing is known of it. */
  readonly unknown?: number
}

export function FollowTheKronaPage({ site, settings, years, shown, unknown }: FollowTheKronaProps) {
  const words = yearWords[site.language]
  const title = words.title(shown?.year)
  const compared = shown?.compared
  return (
    <SitePage
      site={site}
      title={compared ? `${title}${words.comparedWith(compared.year)}` : title}
      current={link.followTheKrona()}
      description={words.description(site.name)}
    >
      <PageHeading title={title} lead={words.lead(shown?.stateGiver ?? words.theState, site.name)}>
        {shown && <YearPicker years={years} shown={shown} />}
      </PageHeading>
      {shown ? (
        <>
          <TakenBack decisions={shown.decisions} year={shown.year} />
          <KeyFiguresOfYear shown={shown} settings={settings} />
          <FlowOfYear shown={shown} settings={settings} />
          <RecipientTable shown={shown} settings={settings} />
          <InexactAmounts shown={shown} />
          <MapOfYear shown={shown} settings={settings} />
          {shown.compared && <CompareYears shown={shown} other={shown.compared} settings={settings} />}
          <RegionsOfYear shown={shown} settings={settings} />
          <WhatWeDoNotKnow shown={shown} settings={settings} />
        </>
      ) : years.length > 0 ? (
        <>
          <Empty title={words.nothingKnown(unknown)}>{words.otherYears}</Empty>
          <ul class="sk-plain sk-inline">
            {years.map(({ year }) => (
              <li key={year}>
                <a href={link.followTheKrona({ ar: year })}>{year}</a>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <Empty title={words.nothingYet}>{words.whenThereIs}</Empty>
      )}
    </SitePage>
  )
}
