import { link } from '#paths.ts'
import {
  Button,
  DateField,
  ErrorSummary,
  type FieldError,
  Fold,
  Form,
  Input,
  inSwedish,
  PageHeading,
  Part,
  Select,
  type Site,
  Sources,
  Table,
  TextArea,
} from '#ui/index.ts'
import { longestAnswer, longestLine } from '#values/index.ts'
import { proposalWords } from '../proposals/proposals.words.ts'
import { WorkFrame } from '../work-frame.page.tsx'
import { emptyFact, factKinds, type RecipientFact, type TypedFact } from './recipient-fact.ts'

export interface FactsProps {
  readonly site: Site
  /** The year that is shared. Reports are on the year before it. */
  readonly year: number
  readonly facts: readonly RecipientFact[]
  readonly mayMake: boolean
  readonly typed?: TypedFact | undefined
  readonly errors?: readonly FieldError[] | undefined
}

/** What the checks read of recipients: reports that have come in, and activities that have ended. */
export function FactsPage(props: FactsProps) {
  const { site, year, facts, mayMake, typed, errors = [] } = props
  const { language } = site
  const words = proposalWords[language]
  const title = words.facts(year - 1)
  return (
    <WorkFrame
      site={site}
      title={title}
      way={[{ label: String(year), href: link.distributionYear(year) }, { label: title }]}
      hasErrors={errors.length > 0}
    >
      <ErrorSummary errors={errors} />
      <PageHeading title={title} lead={words.factsLead} />
      <Table
        id="uppgifter"
        caption={title}
        captionHidden
        columns={[
          { ...{ key: 'who', label: words.recipient }, cell: ({ recipient }) => inSwedish(recipient, language) },
          { ...{ key: 'what', label: words.factAbout }, cell: ({ kind }) => words.factKinds[kind] },
          {
            ...{ key: 'year', label: words.factYear },
            cell: ({ fiscalYear }) => (fiscalYear === null ? '' : String(fiscalYear)),
          },
          { ...{ key: 'day', label: words.factDay, kind: 'day' }, cell: ({ day }) => day },
          { ...{ key: 'source', label: words.factSource }, cell: ({ source }) => <Sources of={[source]} /> },
          ...(mayMake
            ? [
                {
                  ...{ key: 'wrong', label: words.wrong },
                  cell: (fact: RecipientFact) => <Wrong {...props} fact={fact} />,
                },
              ]
            : []),
        ]}
        rows={facts}
        rowKey={({ id }) => String(id)}
        empty={words.noFacts}
      />
      {mayMake && (
        <Part id="registrera" title={words.addFact}>
          <AddFact {...props} typed={typed ?? emptyFact} errors={errors} />
        </Part>
      )}
    </WorkFrame>
  )
}

function Wrong({ site, year, fact, errors = [] }: FactsProps & { readonly fact: RecipientFact }) {
  const words = proposalWords[site.language]
  const field = `skal-${fact.id}`
  const error = errors.find((one) => one.field === field)?.message
  return (
    <Fold summary={words.wrongFact} open={error !== undefined}>
      <Form action={link.endRecipientFact(year)} hidden={{ uppgift: String(fact.id) }}>
        <TextArea {...{ name: 'skal', id: field, label: words.wrongWhy, rows: 2, limit: longestAnswer, error }} />
        <Button variant="secondary">{words.saveWrong}</Button>
      </Form>
    </Fold>
  )
}

function AddFact({
  site,
  year,
  typed,
  errors,
}: FactsProps & { readonly typed: TypedFact; readonly errors: readonly FieldError[] }) {
  const words = proposalWords[site.language]
  const errorAt = (field: string) => errors.find((one) => one.field === field)?.message
  return (
    <Form action={link.recipientFacts(year)} id="fact-form" guard>
      <Input
        {...{ name: 'mottagare', label: words.recipient, value: typed.recipient, maxLength: longestLine }}
        error={errorAt('mottagare')}
      />
      <Select
        {...{ name: 'slag', label: words.pickFact, prompt: words.pickFact, value: typed.kind, error: errorAt('slag') }}
        choices={factKinds.map((kind) => ({ value: kind, label: words.factKinds[kind] }))}
      />
      <Input
        {...{ name: 'ar', label: words.factYear, hint: words.factYearHint, value: typed.year, size: 4, optional: true }}
        error={errorAt('ar')}
      />
      <DateField name="dag" label={words.factDay} value={typed.day} error={errorAt('dag')} />
      <Input
        {...{ name: 'kalla', label: words.factSource, value: typed.source, maxLength: longestLine }}
        error={errorAt('kalla')}
      />
      <Button>{words.saveFact}</Button>
    </Form>
  )
}
