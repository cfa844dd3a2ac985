import { link } from '#paths.ts'
import { Button, ErrorSummary, Facts, Form, Notice, PageHeading, type Site, TextArea } from '#ui/index.ts'
import { dayAt, formatDay, formatKronor } from '#values/index.ts'
import { importSentences } from '../imports/import-refusal.sentences.ts'
import { roundLabel } from '../round.ts'
import { Refused, WorkFrame } from '../work-frame.page.tsx'
import { whyNotReversible } from './reversal.ts'
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
  const title = 'Återför ett beslut'
  const stopped = whyNotReversible(decision, decision.money)
  return (
    <WorkFrame
      site={site}
      title={title}
      way={[{ label: `Beslut ${decision.id}`, href: link.decision(decision.id) }, { label: title }]}
      hasErrors={error !== undefined || refusal !== undefined}
    >
      <ErrorSummary errors={error ? [{ field: 'skal', message: error }] : []} />
      <PageHeading kicker={`Beslut ${decision.id}`} title={title} />
      <Refused because={refusal} />
      <Facts
        facts={[
          { label: 'Beslut', value: decision.title },
          { label: 'År', value: String(decision.fiscalYear) },
          { label: 'Omgång', value: roundLabel(decision) },
          { label: 'Beslutsdag', value: decision.decidedDay && formatDay(decision.decidedDay) },
          { label: 'Rader', value: String(decision.rows) },
          { label: 'Bokfört', value: formatKronor(decision.booked) },
        ]}
      />
      {decision.reversal ? (
        <Notice title="Beslutet är återfört">
          <p>
            Det återfördes {formatDay(dayAt(decision.reversal.at))}: {decision.reversal.because}
          </p>
        </Notice>
      ) : stopped ? (
        <NotNow
          sentence={importSentences[stopped.refused](stopped.facts)}
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
  return (
    <>
      {!isSaid && (
        <Notice tone="warning" title="Beslutet går inte att återföra nu">
          {sentence}
        </Notice>
      )}
      {because && <Facts facts={[{ label: 'Du skrev', value: because }]} />}
      <p>
        <a href={link.distributionWork()}>Till arbetet med fördelning</a>, där alla beslut står omgång för omgång.
      </p>
    </>
  )
}

function Reason({ decision, because = '', error }: Pick<ReverseDecisionProps, 'decision' | 'because' | 'error'>) {
  return (
    <>
      <h2>Det här händer</h2>
      <ul>
        <li>
          {decision.part === 'region'
            ? 'Pengarna bokas tillbaka från mottagarna, och kan fördelas på nytt.'
            : 'Statens pengar bokas bort från årets pott. Det går bara om de inte är fördelade.'}
        </li>
        <li>Beslutet syns fortfarande för alla, märkt som återfört, med dagen och skälet.</li>
        <li>Sedan kan du läsa in en rättad fil. Den blir ett nytt beslut.</li>
      </ul>
      <Form action={link.reverseDecision(decision.id)}>
        <TextArea
          name="skal"
          label="Varför återförs beslutet?"
          hint="Texten syns för alla. Skriv inget om enskilda personer."
          value={because}
          error={error}
        />
        <Button danger>Återför beslutet</Button>
      </Form>
    </>
  )
}
