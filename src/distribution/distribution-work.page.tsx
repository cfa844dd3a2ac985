import { link } from '#paths.ts'
import {
  ButtonLink,
  Buttons,
  Empty,
  inSwedish,
  KeyFigures,
  PageHeading,
  type Site,
  Table,
  Tag,
  useLanguage,
  useWords,
} from '#ui/index.ts'
import { dayAt, subtract, unitOfMoney } from '#values/index.ts'
import type { DecisionOfRound, RoundOfYear } from './distribution-work.store.ts'
import { workWords } from './distribution-work.words.ts'
import type { DraftImport } from './drafts/draft-import.store.ts'
import { WorkFrame } from './work-frame.page.tsx'

export interface DistributionWorkProps {
  readonly site: Site
  readonly mayImport: boolean
  readonly drafts: readonly DraftImport[]
  readonly rounds: readonly RoundOfYear[]
}

/** What waits, and how much of the state's money is shared out in each round of each year. */
export function DistributionWorkPage({ site, mayImport, drafts, rounds }: DistributionWorkProps) {
  const words = workWords[site.language]
  const years = [...new Set(rounds.map((round) => round.fiscalYear))]
  return (
    <WorkFrame site={site} title={words.distribution} isInEnglish>
      <PageHeading title={words.distribution} lead={words.lead} />
      {mayImport && (
        <Buttons>
          <ButtonLink href={link.uploadImport()}>{words.readIn}</ButtonLink>
        </Buttons>
      )}
      {mayImport && <Waiting drafts={drafts} />}
      {years.length === 0 && <Empty title={words.nothingYet} />}
      {years.map((year) => (
        <section key={year} aria-labelledby={`ar-${year}`}>
          <h2 id={`ar-${year}`}>{year}</h2>
          {rounds
            .filter((round) => round.fiscalYear === year)
            .map((round) => (
              <OneRound key={round.kind} round={round} mayImport={mayImport} />
            ))}
        </section>
      ))}
    </WorkFrame>
  )
}

function Waiting({ drafts }: { readonly drafts: readonly DraftImport[] }) {
  const words = useWords(workWords)
  const language = useLanguage()
  return (
    <section aria-labelledby="vantar">
      <h2 id="vantar">{words.waiting}</h2>
      <Table
        id="filer"
        caption={words.waitingCaption}
        captionHidden
        columns={[
          {
            key: 'file',
            label: words.file,
            cell: (draft) => <a href={link.draftImport(draft.id)}>{inSwedish(draft.fileName, language)}</a>,
          },
          { key: 'what', label: words.content, cell: (draft) => words.contents[draft.what] },
          { key: 'since', label: words.waitingSince, kind: 'day', cell: (draft) => dayAt(draft.uploadedAt) },
        ]}
        rows={drafts}
        rowKey={(draft) => String(draft.id)}
        empty={words.noneWaiting}
      />
    </section>
  )
}

function OneRound({ round, mayImport }: { readonly round: RoundOfYear; readonly mayImport: boolean }) {
  const { fiscalYear, kind, stateGiven, stateShared, decisions } = round
  const language = useLanguage()
  const words = workWords[language]
  const unit = unitOfMoney[language]
  const id = `${fiscalYear}-${kind}`
  const name = words.rounds[kind]
  const isShared = decisions.some((decision) => decision.part === 'region' && !decision.isReversed)
  const isRounded = stateGiven === null && decisions.some((decision) => decision.part === 'state' && !decision.isExact)
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>
        {name.charAt(0).toUpperCase() + name.slice(1)} {fiscalYear}
      </h3>
      <KeyFigures
        figures={
          kind === 'decrease'
            ? [{ label: words.takenByState, value: stateGiven, unit }]
            : [
                {
                  label: words.givenByState,
                  value: stateGiven,
                  unit,
                  note: isRounded && words.noExactAmount,
                },
                {
                  label: words.shared,
                  value: isShared ? stateShared : null,
                  unit,
                  note: !isShared && words.noDistribution,
                },
                {
                  label: words.left,
                  value: stateGiven === null || !isShared ? null : subtract(stateGiven, stateShared),
                  unit,
                },
              ]
        }
      />
      <Table
        id={`beslut-${id}`}
        caption={words.decisionsOn(name, fiscalYear)}
        columns={[
          {
            key: 'title',
            label: words.decision,
            cell: (row) => <a href={link.decision(row.id)}>{inSwedish(row.title, language)}</a>,
          },
          { key: 'state', label: words.state, kind: 'amount', unit, cell: (row) => row.state },
          { key: 'day', label: words.decidedDay, kind: 'day', cell: (row) => row.decidedDay },
          { key: 'status', label: words.status, cell: (row) => <Status decision={row} /> },
          ...(mayImport
            ? [{ key: 'reverse', label: words.correct, cell: (row: DecisionOfRound) => <ReverseLink decision={row} /> }]
            : []),
        ]}
        rows={decisions}
        rowKey={(row) => String(row.id)}
      />
    </section>
  )
}

function Status({ decision }: { readonly decision: DecisionOfRound }) {
  const words = useWords(workWords)
  if (decision.isReversed) return <Tag tone="warning">{words.reversed}</Tag>
  return decision.isExact ? <Tag tone="success">{words.holds}</Tag> : <Tag tone="info">{words.holdsInexactly}</Tag>
}

function ReverseLink({ decision }: { readonly decision: DecisionOfRound }) {
  const language = useLanguage()
  const words = workWords[language]
  if (decision.isReversed) return <>{words.wasReversed}</>
  return (
    <a href={link.reverseDecision(decision.id)}>
      {words.reverse}
      <span class="ds-sr-only">: {inSwedish(decision.title, language)}</span>
    </a>
  )
}
