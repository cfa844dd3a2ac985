import { link } from '#paths.ts'
import {
  Button,
  ErrorSummary,
  Facts,
  Form,
  InSwedish,
  Notice,
  PageHeading,
  type Site,
  TextArea,
  useWords,
} from '#ui/index.ts'
import { dayAt, formatDay, formatKronor } from '#values/index.ts'
import { roundIn } from '../distribution-work.words.ts'
import { importSentences } from '../imports/import-refusal.sentences.ts'
import { Refused, WorkFrame } from '../work-frame.page.tsx'
import { whyNotReversible } from './reversal.ts'
import { reversalWords } from './reversal.words.ts'
import type { ReversibleDecision } from './reversible-decision.store.ts'

export interface ReverseDecisionProps {
  readonly site: Site
  readonly decision: ReversibleDecision
  /** The reason as typed. */
  readonly because?: string | undefined
  /** What is wrong with the reason. */
  readonly error?: string | undefined
  /** Why the decision could not be taken back. */
  readonly refusal?: string | undefined
}

/** Before a decision is taken back: what it is, and what then happens. */
export function ReverseDecisionPage({ site, decision, because, error, refusal }: ReverseDecisionProps) {
  const { language } = site
  const words = reversalWords[language]
  const { title } = words
  const nth = words.nth(String(decision.id))
  const stopped = whyNotReversible(decision, decision.money)
  return (
    <WorkFrame
      site={site}
      title={title}
      way={[{ label: nth, href: link.decision(decision.id) }, { label: title }]}
      hasErrors={error !== undefined || refusal !== undefined}
    >
      <ErrorSummary errors={error ? [{ field: 'skal', message: error }] : []} />
      <PageHeading kicker={nth} title={title} />
      <Refused because={refusal} />
      <Facts
        facts={[
          { label: words.decision, value: <InSwedish>{decision.title}</InSwedish> },
          { label: words.year, value: String(decision.fiscalYear) },
          { label: words.round, value: roundIn(language, decision) },
          { label: words.decidedDay, value: decision.decidedDay && formatDay(decision.decidedDay, language) },
          { label: words.rows, value: String(decision.rows) },
          { label: words.booked, value: formatKronor(decision.booked, language) },
        ]}
      />
      {decision.reversal ? (
        <Notice title={words.isReversed}>
          <p>
            {words.wasReversed(formatDay(dayAt(decision.reversal.at), language))}{' '}
            <InSwedish>{decision.reversal.because}</InSwedish>
          </p>
        </Notice>
      ) : stopped ? (
        <NotNow
          sentence={importSentences[language][stopped.refused](stopped.facts)}
          isSaid={refusal !== undefined}
          because={because}
        />
      ) : (
        <Reason decision={decision} because={because} error={error} />
      )}
    </WorkFrame>
  )
}

/** Why it cannot be done as things stand. What was typed meanwhile is not lost. */
function NotNow({ sentence, isSaid, because }: { sentence: string; isSaid: boolean; because?: string | undefined }) {
  const words = useWords(reversalWords)
  return (
    <>
      {!isSaid && (
        <Notice tone="warning" title={words.notNow}>
          {sentence}
        </Notice>
      )}
      {because && <Facts facts={[{ label: words.youWrote, value: because }]} />}
      <p>
        <a href={link.distributionWork()}>{words.toWork}</a>
        {words.whereAllStand}
      </p>
    </>
  )
}

function Reason({ decision, because = '', error }: Pick<ReverseDecisionProps, 'decision' | 'because' | 'error'>) {
  const words = useWords(reversalWords)
  return (
    <>
      <h2>{words.happens}</h2>
      <ul>
        <li>{decision.part === 'region' ? words.bookedBack : words.bookedAway}</li>
        <li>{words.staysSeen}</li>
        <li>{words.thenAnew}</li>
      </ul>
      <Form action={link.reverseDecision(decision.id)}>
        <TextArea name="skal" label={words.why} hint={words.whyHint} value={because} error={error} />
        <Button danger>{words.reverse}</Button>
      </Form>
    </>
  )
}
