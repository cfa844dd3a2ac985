import { link } from '#paths.ts'
import { Empty, type FieldError, InSwedish, PageHeading, Part, type Site } from '#ui/index.ts'
import { asSentence, type Day } from '#values/index.ts'
import type { Commission } from '../commissions/commission.ts'
import { commissionWords } from '../commissions/commission.words.ts'
import { CommissionItems } from '../commissions/lists/commission-items.page.tsx'
import type { Offered, OwnLink } from '../fields/own-link.ts'
import { OwnLinkForm } from '../fields/own-link-form.page.tsx'
import type { TypedIndicator } from '../indicators/indicator.ts'
import { indicatorWords } from '../indicators/indicator.words.ts'
import {
  DefineIndicatorForm,
  emptyIndicator,
  IndicatorsToRead,
  type TypedReading,
} from '../indicators/indicator-forms.page.tsx'
import type { ReadIndicator } from '../indicators/indicators.page.tsx'
import type { Measure } from '../measures/measure.ts'
import { measureWords } from '../measures/measure.words.ts'
import type { TypedMeasure } from '../measures/measure-form.ts'
import { AddMeasureForm, MeasuresToMove, type TypedMove } from '../measures/measure-forms.page.tsx'
import { planWords } from '../plan.words.ts'
import { type Goal, titleOf } from '../plans/plan.ts'
import type { Named } from '../settings.ts'
import { WorkFrame } from '../work-frame.page.tsx'
import { goalWords } from './goal.words.ts'

export interface GoalWorkProps {
  readonly site: Site
  readonly today: Day
  readonly goal: Goal
  readonly measures: readonly Measure[]
  /** What the department has been told to do that is done for the goal. */
  readonly commissions: readonly Commission[]
  readonly owners: readonly Named[]
  readonly mayWrite: boolean
  readonly offered: Offered
  readonly links: readonly OwnLink[]
  readonly typed: TypedMeasure
  readonly moved?: TypedMove | undefined
  readonly indicators: readonly ReadIndicator[]
  readonly indicator?: TypedIndicator | undefined
  readonly reading?: TypedReading | undefined
  readonly errors?: readonly FieldError[]
}

/** Where those who work with a goal say what is done for it. */
export function GoalWorkPage(props: GoalWorkProps) {
  const { site, today, goal, measures, owners, mayWrite, typed, moved, errors = [] } = props
  const words = goalWords[site.language]
  const say = measureWords[site.language]
  const shared = planWords[site.language]
  const errorAt = (field: string) => errors.find((one) => one.field === field)?.message
  return (
    <WorkFrame
      site={site}
      title={titleOf(goal)}
      way={[{ label: shared.workTitle, href: link.planWork() }, { label: words.kicker }]}
      errors={errors}
    >
      <PageHeading title={titleOf(goal)} kicker={<InSwedish>{asSentence(goal.called)}</InSwedish>}>
        <p>
          <a href={link.goal(goal.id)}>{words.toPublic}</a>
        </p>
      </PageHeading>
      <Part id="atgarder" title={words.measures}>
        {measures.length === 0 && <Empty title={words.noMeasures} />}
        <MeasuresToMove measures={measures} typed={moved} errorAt={errorAt} mayWrite={mayWrite} today={today} />
      </Part>
      <Part id="indikatorer" title={indicatorWords[site.language].title}>
        {props.indicators.length === 0 && <Empty title={indicatorWords[site.language].none} />}
        <IndicatorsToRead {...{ indicators: props.indicators, typed: props.reading, errorAt, mayWrite }} />
      </Part>
      {props.commissions.length > 0 && (
        <Part id="uppdrag" title={commissionWords[site.language].name}>
          <CommissionItems commissions={props.commissions} today={today} />
        </Part>
      )}
      {mayWrite && (
        <>
          <OwnLinkForm goal={goal.id} offered={props.offered} links={props.links} />
          <Part id="lagg-till" title={say.add}>
            <AddMeasureForm goal={goal.id} owners={owners} typed={typed} errorAt={errorAt} />
          </Part>
          <Part id="lagg-till-indikator" title={indicatorWords[site.language].define}>
            <DefineIndicatorForm goal={goal.id} typed={props.indicator ?? emptyIndicator} errorAt={errorAt} />
          </Part>
        </>
      )}
    </WorkFrame>
  )
}
