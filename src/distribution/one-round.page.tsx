import { link } from '#paths.ts'
import { inSwedish, type KeyFigure, KeyFigures, Table, Tag, useLanguage } from '#ui/index.ts'
import { asSentence, type Language, precisionNames, subtract, unitOfMoney } from '#values/index.ts'
import type { DecisionOfRound, RoundOfYear } from './distribution-work.store.ts'
import { roundIn, workWords } from './distribution-work.words.ts'
import { whyNotReversible } from './reversals/reversal.ts'

/** What is known of a round: what the state gave, what is shared out, and every decision. */
export function OneRound({ round, mayImport }: { readonly round: RoundOfYear; readonly mayImport: boolean }) {
  const { fiscalYear, round: kind, roundName, decisions } = round
  const language = useLanguage()
  const words = workWords[language]
  const id = roundName === null ? `${fiscalYear}-${kind}` : `${fiscalYear}-${kind}-${round.number}`
  const name = roundIn(language, round)
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>
        {asSentence(name)} {fiscalYear}
      </h3>
      <KeyFigures
        figures={
          kind === 'decrease'
            ? [givenOf(round, language)]
            : [givenOf(round, language), sharedOf(round, language), leftOf(round, language)]
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
          { key: 'state', label: words.state, kind: 'amount', unit: unitOfMoney[language], cell: (row) => row.state },
          { key: 'day', label: words.decidedDay, kind: 'day', cell: (row) => row.decidedDay },
          { key: 'status', label: words.status, cell: (row) => <Status decision={row} /> },
          ...(mayImport
            ? [
                {
                  key: 'reverse',
                  label: words.correct,
                  cell: (row: DecisionOfRound) => <Correction decision={row} round={round} />,
                },
              ]
            : []),
        ]}
        rows={decisions}
        rowKey={(row) => String(row.id)}
      />
    </section>
  )
}

const standing = ({ decisions }: RoundOfYear, part: DecisionOfRound['part']) =>
  decisions.filter((decision) => decision.part === part && !decision.isReversed)

/** What the state gave. A figure that is not exact is shown and called so: it is known, but is not booked. */
function givenOf(round: RoundOfYear, language: Language): KeyFigure {
  const words = workWords[language]
  const label = round.round === 'decrease' ? words.takenByState : words.givenByState
  const unit = unitOfMoney[language]
  if (round.stateGiven !== null) return { label, value: round.stateGiven, unit }
  const told = standing(round, 'state').find((decision) => decision.state !== null)
  if (!told) return { label, value: null, note: words.noStateDecision }
  return {
    label: words.inexactly(label),
    value: told.state,
    unit,
    note: words.inexactNote(precisionNames[language][told.precision]),
  }
}

function sharedOf(round: RoundOfYear, language: Language): KeyFigure {
  const words = workWords[language]
  const label = words.shared
  const unit = unitOfMoney[language]
  const shared = standing(round, 'region')
  if (shared.length === 0) return { label, value: null, note: words.noDistribution }
  const isCounted = shared.some((decision) => decision.precision === 'exact' || decision.bookedState > 0n)
  return isCounted ? { label, value: round.stateShared, unit } : { label, value: null, note: words.sharedInexactly }
}

function leftOf(round: RoundOfYear, language: Language): KeyFigure {
  const words = workWords[language]
  const label = words.left
  const unit = unitOfMoney[language]
  const { value: shared } = sharedOf(round, language)
  if (round.stateGiven !== null && shared !== null)
    return { label, value: subtract(round.stateGiven, round.stateShared), unit }
  const lacks = round.stateGiven === null ? words.exactStateAmount : words.aDistribution
  return { label, value: null, note: words.cannotCompute(lacks) }
}

function Status({ decision }: { readonly decision: DecisionOfRound }) {
  const language = useLanguage()
  const words = workWords[language]
  if (decision.isReversed) return <Tag tone="warning">{words.reversed}</Tag>
  if (decision.precision === 'exact') return <Tag tone="success">{words.holds}</Tag>
  return <Tag tone="info">{words.holdsInexactly(precisionNames[language][decision.precision])}</Tag>
}

/** The way to take a decision back, or why there is none now. */
function Correction({ decision, round }: { readonly decision: DecisionOfRound; readonly round: RoundOfYear }) {
  const { round: kind, inPot } = round
  const language = useLanguage()
  const words = workWords[language]
  const stopped = whyNotReversible(decision, { round: kind, sums: round, inPot })
  if (decision.isReversed) return <>{words.wasReversed}</>
  if (stopped) return <>{words.cannotReverse}</>
  return (
    <a href={link.reverseDecision(decision.id)}>
      {words.reverse}
      <span class="ds-sr-only">: {inSwedish(decision.title, language)}</span>
    </a>
  )
}
