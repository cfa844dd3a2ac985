import { link } from '#paths.ts'
import { ButtonLink, Empty, type FieldError, Fold, PageHeading, Part, Select, type Site, YearWheel } from '#ui/index.ts'
import { type Day, dayOffNames, type Eve, formatDay, textIn } from '#values/index.ts'
import { WorkFrame } from '../work-frame.page.tsx'
import { AddDeadlineForm } from './add-deadline.page.tsx'
import { AlsoDueList } from './also-due.page.tsx'
import type { AlsoDue } from './also-due.ts'
import type { DeadlineFilter, DeadlineState, Numbered } from './deadlines/deadline.ts'
import { deadlineWords } from './deadlines/deadline.words.ts'
import type { TypedDeadline } from './deadlines/deadline-form.ts'
import { DeadlineList } from './deadlines/deadline-list.page.tsx'
import { recurringWords } from './recurring/recurring.words.ts'
import { monthsOf, shareOf, stretchOf } from './wheel.ts'
import type { WhoseNames } from './whose.route.ts'
import { yearWords } from './year.words.ts'

export interface YearProps {
  readonly site: Site
  readonly year: number
  readonly years: readonly number[]
  readonly today: Day
  /** All of the year, in order. */
  readonly all: readonly Numbered[]
  /** Those that the filter lets through. */
  readonly shown: readonly Numbered[]
  /** The commissions and measures that are due in the year and that the filter lets through. */
  readonly also: readonly AlsoDue[]
  readonly filter: DeadlineFilter
  readonly names: WhoseNames
  readonly eves: readonly Eve[]
  readonly mayKeep: boolean
  /** How many more there are to make for the year and for the next one, and of which year they are made. */
  readonly toMake: readonly {
    readonly year: number
    /** Null: that year is not made. */
    readonly from: number | null
    readonly count: number
    /** Some of it is made. */
    readonly isBegun: boolean
  }[]
  readonly typed: TypedDeadline
  readonly errors?: readonly FieldError[]
}

/** A year: its wheel, and the same as a list, what is late first. */
export function YearPage(props: YearProps) {
  const { site, year, all, shown, filter, names, eves, mayKeep, typed, errors = [] } = props
  const words = yearWords[site.language]
  const title = words.title(year)
  const count = (of: DeadlineState) => all.filter(({ state }) => state === of).length
  const alsoLate = props.also.filter(({ state }) => state === 'late').length
  const lead = [
    words.lead(all.length - count('dropped'), count('late')),
    ...(alsoLate > 0 ? [words.alsoLate(alsoLate)] : []),
    ...(count('passed') > 0 ? [words.untold(count('passed'))] : []),
  ]
  const onWheel = shown.filter(({ number }) => number !== null)
  const due = numberedAfter(all, props.also)
  return (
    <WorkFrame site={site} title={title} way={[{ label: words.name }]} errors={errors}>
      <PageHeading title={title} lead={all.length + props.also.length > 0 ? lead.join(' ') : undefined}>
        <Years {...props} />
      </PageHeading>
      {all.length > 0 && <Filter {...props} />}
      {all.length === 0 && <Nothing {...props} />}
      {all.length > 0 && shown.length === 0 && <Empty title={words.noneFound} />}
      {shown.length + due.length > 0 && (
        <div class="sk-year">
          <section aria-labelledby="tidsfrister">
            <h2 id="tidsfrister" class="ds-sr-only">
              {words.list}
            </h2>
            <DeadlineList numbered={shown} names={names} eves={eves} />
            <AlsoDueList due={due} />
          </section>
          {onWheel.length + due.length > 0 && <Wheel {...props} onWheel={onWheel} due={due} />}
        </div>
      )}
      {mayKeep && <ToMake {...props} />}
      {all.length > 0 && (
        <Part id="kalender" title={words.calendar}>
          <p>{words.calendarWhy}</p>
          <ul class="sk-plain">
            <li>
              <a href={link.yearCalendar(year)}>{words.wholeFile(year)}</a>
            </li>
            {(filter.role ?? filter.body) !== undefined && (
              <li>
                <a href={link.yearCalendar(year, { roll: filter.role, organ: filter.body })}>{words.thisFile}</a>
              </li>
            )}
          </ul>
        </Part>
      )}
      {mayKeep && (
        <div class="sk-on-screen">
          <Fold id="lagg-till" summary={words.add} open={errors.length > 0}>
            <AddDeadlineForm
              {...{ typed, names, errorAt: (field) => errors.find((one) => one.field === field)?.message }}
            />
          </Fold>
        </div>
      )}
      <p class="sk-quiet">{tellDaysOff(eves, site.language)}</p>
    </WorkFrame>
  )
}

type NumberedDue = { readonly one: AlsoDue; readonly number: number }

/** Numbers on the wheel that go on where those of the deadlines end. What was taken away has none. */
function numberedAfter(all: readonly Numbered[], also: readonly AlsoDue[]): NumberedDue[] {
  const last = Math.max(0, ...all.map(({ number }) => number ?? 0))
  return also.filter(({ state }) => state !== 'dropped').map((one, at) => ({ one, number: last + at + 1 }))
}

/** Which eves are off, in a sentence. */
export function tellDaysOff(eves: readonly Eve[], language: Site['language']): string {
  const words = yearWords[language]
  const named = eves.map((eve) => dayOffNames[language][eve])
  return named.length === 0 ? words.noEves : words.daysOff(named)
}

const Years = ({ site, year, years, filter }: YearProps) => (
  <nav class="sk-years" aria-label={yearWords[site.language].years}>
    <ul>
      {years.map((one) => (
        <li key={one}>
          <a
            href={link.yearWheel({ ar: one, roll: filter.role, organ: filter.body })}
            aria-current={one === year ? 'page' : undefined}
          >
            {one}
          </a>
        </li>
      ))}
    </ul>
  </nav>
)

function Filter({ site, year, all, filter, names }: YearProps) {
  const words = yearWords[site.language]
  const has = (of: (one: Numbered) => boolean) => all.some(of)
  const roles = names.roles.filter(({ role }) => has(({ deadline }) => deadline.roles.includes(role)))
  const bodies = names.bodies.filter(({ key }) => has(({ deadline }) => deadline.body === key))
  return (
    <search>
      <form class="sk-inline-form" action={link.yearWheel()} method="get" aria-label={words.filter}>
        <input type="hidden" name="ar" value={String(year)} />
        <Select
          {...{
            name: 'roll',
            id: 'urval-roll',
            label: words.role,
            prompt: words.everyRole,
            mayBeEmpty: true,
            value: filter.role ?? '',
          }}
          choices={roles.map(({ role, name }) => ({ value: role, label: name }))}
        />
        <Select
          {...{
            name: 'organ',
            id: 'urval-organ',
            label: words.body,
            prompt: words.everyBody,
            mayBeEmpty: true,
            value: filter.body ?? '',
          }}
          choices={bodies.map(({ key, name }) => ({ value: key, label: textIn(site.language, name).text }))}
        />
        <button class="ds-button" type="submit" data-variant="secondary">
          {words.show}
        </button>
      </form>
    </search>
  )
}

function Nothing({ site, year, toMake, mayKeep }: YearProps) {
  const words = yearWords[site.language]
  const isKnown = toMake.some((one) => one.count > 0)
  return (
    <Empty title={words.none(year)}>{isKnown && mayKeep ? words.noneMake : isKnown ? null : words.noneKnown}</Empty>
  )
}

interface WheelProps extends YearProps {
  readonly onWheel: readonly Numbered[]
  readonly due: readonly NumberedDue[]
}

function Wheel({ site, year, today, onWheel, due }: WheelProps) {
  const words = yearWords[site.language]
  const { states } = deadlineWords[site.language]
  const months = monthsOf(year)
  const isThisYear = today.startsWith(`${year}-`)
  return (
    <YearWheel
      id="hjul"
      title={words.wheelTitle(year)}
      desc={words.wheelDesc}
      centre={String(year)}
      below={isThisYear ? formatDay(today, site.language).slice(0, -5) : undefined}
      months={recurringWords[site.language].shortMonths.map((name, at) => ({ name, from: months[at] ?? 0 }))}
      today={isThisYear ? shareOf(today, year) : undefined}
      legend={{ ...states, today: words.today }}
      marks={[
        ...onWheel.flatMap((one) =>
          one.number === null || one.state === 'dropped'
            ? []
            : [
                {
                  ...{ key: String(one.deadline.id), number: one.number, state: one.state, ...stretchOf(one) },
                  label: `${textIn(site.language, one.deadline.title).text}, ${one.deadline.dueDay}`,
                },
              ],
        ),
        ...due.flatMap(({ one: { kind, id, title, due: day, state }, number }) => {
          const at = shareOf(day, year)
          return state === 'dropped'
            ? []
            : [{ key: `${kind}-${id}`, number, state, from: at, to: at, label: `${title}, ${day}` }]
        }),
      ]}
    />
  )
}

function ToMake({ site, toMake }: YearProps) {
  const words = yearWords[site.language]
  const some = toMake.filter(({ count }) => count > 0)
  if (some.length === 0) return null
  return (
    <div class="sk-buttons">
      {some.map(({ year, from, isBegun }) => {
        const first = from === null ? words.makeFirst(year) : words.make(year, from)
        return (
          <ButtonLink key={year} href={link.makeYear({ ar: year })} variant={isBegun ? 'secondary' : 'primary'}>
            {isBegun ? words.makeRest(year) : first}
          </ButtonLink>
        )
      })}
    </div>
  )
}
