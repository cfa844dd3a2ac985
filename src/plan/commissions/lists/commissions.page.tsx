import { link } from '#paths.ts'
import { Empty, type FieldError, Fold, PageHeading, Pagination, Select, type Site } from '#ui/index.ts'
import { asSentence, type Day, textIn } from '#values/index.ts'
import type { Named } from '../../settings.ts'
import { WorkFrame } from '../../work-frame.page.tsx'
import { AddCommissionForm } from '../add-commission.page.tsx'
import type { Commission } from '../commission.ts'
import { commissionWords } from '../commission.words.ts'
import type { Giver, TypedCommission } from '../commission-form.ts'
import { CommissionItems } from './commission-items.page.tsx'
import { type CommissionFilter, views, viewWords } from './commission-list.ts'
import { listWords } from './commission-list.words.ts'

export interface CommissionsProps {
  readonly site: Site
  readonly today: Day
  /** How many there are, of any kind. */
  readonly all: number
  readonly open: number
  readonly late: number
  readonly filter: CommissionFilter
  /** How many the filter lets through, and those of this page. */
  readonly found: number
  readonly shown: readonly Commission[]
  readonly page: { readonly current: number; readonly total: number }
  readonly givers: readonly Giver[]
  /** Those who answer for some commission or may. */
  readonly owners: readonly Named[]
  /** Those who may answer for a new one. */
  readonly mayAnswer: readonly Named[]
  readonly mayKeep: boolean
  readonly typed: TypedCommission
  readonly errors?: readonly FieldError[]
}

/** What the filter is in an address. What is usual is left out. */
export const queryOf = ({ view, giver, owner, year }: CommissionFilter) => ({
  ...{ lage: view === 'open' ? undefined : viewWords[view], givare: giver, enhet: owner, ar: year },
})

/** What the department has been told to do, what is late first. */
export function CommissionsPage(props: CommissionsProps) {
  const { site, today, all, open, late, filter, found, shown, page, mayKeep, typed, errors = [] } = props
  const words = listWords[site.language]
  return (
    <WorkFrame site={site} title={words.title} way={[{ label: words.title }]} errors={errors}>
      <PageHeading title={words.title} lead={all > 0 ? words.lead(open, late) : undefined}>
        {all > 0 && (
          <p>
            <a href={link.commissionBrief()}>{words.brief}</a>
          </p>
        )}
      </PageHeading>
      {all === 0 ? <Empty title={words.none}>{words.noneWhy}</Empty> : <Filter {...props} />}
      {all > 0 && found === 0 && <Empty title={words.noneFound} />}
      {found > 0 && (
        <section aria-labelledby="uppdragen">
          <h2 id="uppdragen">{words.list}</h2>
          <p>
            {words.count(found)}
            {filter.year !== undefined && `, ${words.year(filter.year).toLocaleLowerCase('sv')}`}
          </p>
          <CommissionItems commissions={shown} today={today} />
          <Pagination {...page} href={(sida) => link.commissions({ ...queryOf(filter), sida })} />
          <ul class="sk-plain">
            <li>
              <a href={link.commissionFile('pdf', queryOf(filter))}>{words.asPdf}</a>
            </li>
            <li>
              <a href={link.commissionFile('csv', queryOf(filter))}>{words.asCsv}</a>
            </li>
          </ul>
        </section>
      )}
      {mayKeep && (
        <div class="sk-on-screen">
          <Fold id="lagg-in" summary={commissionWords[site.language].add} open={errors.length > 0 || all === 0}>
            <AddCommissionForm
              {...{ typed, givers: props.givers, owners: props.mayAnswer }}
              errorAt={(field) => errors.find((one) => one.field === field)?.message}
            />
          </Fold>
        </div>
      )}
    </WorkFrame>
  )
}

function Filter({ site, filter, givers, owners }: CommissionsProps) {
  const words = listWords[site.language]
  const offered = [
    ...givers.map(({ value, name }) => ({ value, label: asSentence(name) })),
    { value: 'other', label: words.otherGivers },
  ]
  return (
    <search>
      <form class="sk-inline-form" action={link.commissions()} method="get" aria-label={words.filter}>
        <Select
          {...{ name: 'lage', id: 'urval-lage', label: words.view, value: viewWords[filter.view] }}
          choices={views.map((view) => ({ value: viewWords[view], label: words.views[view] }))}
        />
        <Select
          {...{ name: 'givare', id: 'urval-givare', label: words.giver, prompt: words.everyGiver, mayBeEmpty: true }}
          {...{ value: filter.giver ?? '', choices: offered }}
        />
        <Select
          {...{ name: 'enhet', id: 'urval-enhet', label: words.owner, prompt: words.everyOwner, mayBeEmpty: true }}
          value={filter.owner ?? ''}
          choices={owners.map(({ key, name }) => ({ value: key, label: asSentence(textIn(site.language, name).text) }))}
        />
        <button class="ds-button" type="submit" data-variant="secondary">
          {words.show}
        </button>
      </form>
    </search>
  )
}
