import type { Proposal } from '#decisions/index.ts'
import { link } from '#paths.ts'
import {
  Button,
  ButtonLink,
  Buttons,
  DateField,
  ErrorSummary,
  Facts,
  type FieldError,
  FieldGroup,
  Fold,
  Form,
  Input,
  InSwedish,
  inSwedish,
  MoneyField,
  Notice,
  PageHeading,
  Part,
  Select,
  type Site,
  Table,
  TextArea,
} from '#ui/index.ts'
import { dayAt, formatDay, formatKronor, longestAnswer, longestLine, sum, unitOfMoney } from '#values/index.ts'
import { memorandumWords } from '../memorandum/memorandum.words.ts'
import { Refused, WorkFrame } from '../work-frame.page.tsx'
import type { StoredScenario } from '../workbench/stored-scenario.ts'
import { amountField, conditionField, type TypedDecision } from './decide.ts'
import { ProposalStateTag } from './proposal-state.page.tsx'
import { proposalWords } from './proposals.words.ts'

export interface ProposalProps {
  readonly site: Site
  readonly proposal: Proposal
  /** What it was made of. */
  readonly stored: StoredScenario
  readonly bodies: readonly string[]
  readonly areaName: (code: string) => string
  readonly mayEnter: boolean
  readonly mayWithdraw: boolean
  readonly typed: TypedDecision
  readonly typedWithdrawal?: string | undefined
  readonly errors?: readonly FieldError[] | undefined
  readonly refusal?: string | undefined
}

/** A proposal as it was laid before a body, and where the decision on it is entered. */
export function ProposalPage(props: ProposalProps) {
  const { site, proposal, stored, mayEnter, mayWithdraw, errors = [], refusal } = props
  const { language } = site
  const words = proposalWords[language]
  const { round } = stored
  const isOpen = proposal.state === 'open'
  return (
    <WorkFrame
      site={site}
      title={{ sv: proposal.title }}
      way={[
        { label: String(round.fiscalYear), href: link.distributionYear(round.fiscalYear) },
        { label: words.proposal, href: link.distributionRound(round.fiscalYear, round.number) },
        { label: { sv: proposal.title } },
      ]}
      hasErrors={errors.length > 0 || refusal !== undefined}
    >
      <ErrorSummary errors={errors} />
      <PageHeading kicker={words.proposal} title={{ sv: proposal.title }}>
        <ProposalStateTag state={proposal.state} />
      </PageHeading>
      <Refused because={refusal} />
      <Facts
        facts={[
          { label: words.total, value: formatKronor(sum(proposal.rows.map(({ amount }) => amount)), language) },
          { label: words.proposed, value: formatDay(dayAt(proposal.proposedAt), language) },
          { label: words.by, value: proposal.proposedBy },
          {
            label: words.fromScenario,
            value: <a href={link.scenario(stored.id)}>{inSwedish(stored.name, language)}</a>,
          },
        ]}
      />
      <p>
        <a href={link.proposalPaper(proposal.id)}>{memorandumWords[language].paper}</a>
      </p>
      {isOpen && <p>{words.reserved}</p>}
      {proposal.because !== null && (
        <Notice tone="warning" title={words.withdrawn}>
          <p>
            <InSwedish>{proposal.because}</InSwedish>
          </p>
        </Notice>
      )}
      {proposal.decision !== null && (
        <Buttons>
          <ButtonLink href={link.decision(proposal.decision)}>{words.toDecision}</ButtonLink>
        </Buttons>
      )}
      <Part id="rader" title={words.amount}>
        <Rows {...props} />
      </Part>
      {isOpen && mayEnter && <Decide {...props} />}
      {isOpen && mayWithdraw && <Withdraw {...props} />}
    </WorkFrame>
  )
}

function Rows({ site, proposal, areaName }: ProposalProps) {
  const words = proposalWords[site.language]
  return (
    <Table
      id="forslagets-rader"
      caption={words.proposedTable}
      captionHidden
      columns={[
        { ...{ key: 'who', label: words.recipient }, cell: (row) => inSwedish(row.partyInSource, site.language) },
        {
          ...{ key: 'area', label: words.area },
          cell: ({ area }) => (area === null ? null : inSwedish(areaName(area), site.language)),
        },
        {
          ...{ key: 'amount', label: words.amount, kind: 'amount', unit: unitOfMoney[site.language] },
          cell: ({ amount }) => amount,
        },
        {
          ...{ key: 'note', label: words.note },
          cell: ({ note }) => (note === null ? '' : inSwedish(note, site.language)),
        },
      ]}
      rows={proposal.rows}
      rowKey={({ id }) => String(id)}
      sums={{ amount: sum(proposal.rows.map(({ amount }) => amount)) }}
    />
  )
}

function Decide({ site, proposal, bodies, typed, errors = [] }: ProposalProps) {
  const words = proposalWords[site.language]
  const errorAt = (field: string) => errors.find((one) => one.field === field)?.message
  return (
    <Part id="beslut" title={words.decide}>
      <p>{words.decideLead}</p>
      <Form action={link.proposal(proposal.id)} id="decision-form" guard>
        <Select
          {...{ name: 'organ', label: words.body, prompt: words.pickBody, value: typed.body, error: errorAt('organ') }}
          choices={bodies.map((body) => ({ value: body, label: body, lang: 'sv' }))}
        />
        <DateField name="dag" label={words.day} value={typed.day} error={errorAt('dag')} />
        <Input
          {...{ name: 'paragraf', label: words.paragraph, value: typed.paragraph, optional: true, size: 8 }}
          error={errorAt('paragraf')}
        />
        {proposal.rows.map(({ id, partyInSource }) => (
          <FieldGroup key={id} id={`rad-${id}`} label={inSwedish(partyInSource, site.language)}>
            <MoneyField
              {...{ name: amountField(id), label: words.decidedAmount, value: typed.amounts[String(id)] ?? '' }}
              error={errorAt(amountField(id))}
            />
            <Input
              {...{ name: conditionField(id), label: words.condition, value: typed.conditions[String(id)] ?? '' }}
              {...{ optional: true, maxLength: longestLine, error: errorAt(conditionField(id)) }}
            />
          </FieldGroup>
        ))}
        <TextArea
          {...{ name: 'avvikelse', label: words.deviation, hint: words.deviationHint, rows: 3, optional: true }}
          {...{ limit: longestAnswer, value: typed.deviation, error: errorAt('avvikelse') }}
        />
        <Button>{words.save}</Button>
      </Form>
    </Part>
  )
}

function Withdraw({ site, proposal, typedWithdrawal, errors = [] }: ProposalProps) {
  const words = proposalWords[site.language]
  const error = errors.find(({ field }) => field === 'skal')?.message
  return (
    <Fold summary={words.withdraw} open={error !== undefined}>
      <Form action={link.withdrawProposal(proposal.id)}>
        <TextArea
          {...{ name: 'skal', label: words.withdrawWhy, rows: 2, limit: longestAnswer, value: typedWithdrawal ?? '' }}
          error={error}
        />
        <Button variant="secondary" danger>
          {words.withdraw}
        </Button>
      </Form>
    </Fold>
  )
}
