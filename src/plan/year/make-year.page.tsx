import { Fragment } from 'preact'
import { link } from '#paths.ts'
import {
  Button,
  Checkbox,
  DateField,
  Empty,
  type FieldError,
  Form,
  InSwedish,
  LocalText,
  PageHeading,
  type Site,
  useLanguage,
  useWords,
} from '#ui/index.ts'
import { type Day, dayOffNames, type Eve, formatDay, textIn } from '#values/index.ts'
import { WorkFrame } from '../work-frame.page.tsx'
import { deadlineWords } from './deadlines/deadline.words.ts'
import { Days, Whose } from './deadlines/deadline-list.page.tsx'
import { hasFirstDay, type Proposal, type TypedProposal } from './make-year.ts'
import { sayFalls } from './recurring/falls.sentences.ts'
import type { WhoseNames } from './whose.route.ts'
import { tellDaysOff } from './year.page.tsx'
import { yearWords } from './year.words.ts'

export interface MakeYearProps {
  readonly site: Site
  readonly year: number
  readonly today: Day
  readonly proposals: readonly Proposal[]
  readonly typedOf: (recurring: bigint) => TypedProposal
  readonly names: WhoseNames
  readonly eves: readonly Eve[]
  readonly errors?: readonly FieldError[]
}

/** What will be made for a year, to change and to leave out from. */
export function MakeYearPage(props: MakeYearProps) {
  const { site, year, proposals, eves, errors = [] } = props
  const words = yearWords[site.language]
  const title = words.makeTitle(year)
  const news = proposals.filter(({ made }) => made === undefined)
  const there = proposals.filter(({ made }) => made !== undefined)
  return (
    <WorkFrame
      site={site}
      title={title}
      way={[{ label: words.name, href: link.yearWheel({ ar: year }) }, { label: title }]}
      errors={errors}
    >
      <PageHeading title={title} lead={news.length > 0 ? words.makeLead : undefined} />
      {news.length === 0 && (
        <Empty
          title={words.nothingToMake(year)}
          action={{ href: link.yearWheel({ ar: year }), label: words.toYear(year) }}
        >
          {words.nothingWhy}
        </Empty>
      )}
      {news.length > 0 && (
        <Form action={link.makeYear()} id="gor-aret" hidden={{ ar: String(year) }} guard>
          <ol class="sk-proposals">
            {news.map((proposal) => (
              <li key={String(proposal.recurring.id)}>
                <ProposalFields {...props} proposal={proposal} />
              </li>
            ))}
          </ol>
          <Button>{words.makeButton(year)}</Button>
        </Form>
      )}
      {there.length > 0 && (
        <ul class="sk-plain sk-quiet">
          {there.map(({ recurring, made }) => (
            <li key={String(recurring.id)}>
              <LocalText of={recurring.title} />. {made && words.madeAlready(formatDay(made.dueDay, site.language))}
            </li>
          ))}
        </ul>
      )}
      <p class="sk-quiet">{tellDaysOff(eves, site.language)}</p>
    </WorkFrame>
  )
}

type FieldsProps = MakeYearProps & { readonly proposal: Proposal }

function ProposalFields({ proposal, typedOf, names, today, errors = [] }: FieldsProps) {
  const language = useLanguage()
  const words = useWords(yearWords)
  const { recurring, settled, because } = proposal
  const { id } = recurring
  const typed = typedOf(id)
  const errorAt = (field: string) => errors.find((one) => one.field === `${field}-${id}`)?.message
  return (
    <fieldset class="ds-fieldset">
      <legend>
        <LocalText of={recurring.title} />
      </legend>
      <p class="sk-quiet">
        {sayFalls(recurring.falls, language)} · <Whose of={recurring} names={names} />
      </p>
      {because && (
        <p>
          {words.moves(
            formatDay(settled.planned, language),
            dayOffNames[language][because],
            formatDay(settled.last, language),
          )}
        </p>
      )}
      <Before {...proposal} />
      {settled.last < today && <p>{words.hasPassed}</p>}
      <Checkbox
        {...{ name: `med-${id}`, checked: typed.isWanted, optional: true }}
        label={
          <>
            {words.include}
            <span class="ds-sr-only">: {textIn(language, recurring.title).text}</span>
          </>
        }
      />
      <div class="sk-two-days">
        {hasFirstDay(recurring) && (
          <DateField {...{ name: `borjar-${id}`, label: words.first, value: typed.first, error: errorAt('borjar') }} />
        )}
        <DateField {...{ name: `senast-${id}`, label: words.last, value: typed.last, error: errorAt('senast') }} />
      </div>
    </fieldset>
  )
}

/** How it went the year before: its days, and why they were changed. */
function Before({ before }: Pick<Proposal, 'before'>) {
  const language = useLanguage()
  const words = useWords(yearWords)
  const say = deadlineWords[language]
  if (!before) return null
  if (before.status === 'dropped')
    return (
      <p class="sk-quiet">
        {words.droppedBefore(before.year)} <InSwedish>{before.note}</InSwedish>
      </p>
    )
  return (
    <p class="sk-quiet">
      {before.year}: <Days of={before} />
      {before.status === 'done' && `, ${say.states.done.toLowerCase()}`}
      {[...new Set([before.whyMoved, before.note])].map(
        (said) =>
          said && (
            <Fragment key={said}>
              {'. '}
              <InSwedish>{said}</InSwedish>
            </Fragment>
          ),
      )}
    </p>
  )
}
