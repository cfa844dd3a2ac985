import { link } from '#paths.ts'
import { Button, Form, InSwedish, Notice, Tag, useLanguage, useWords } from '#ui/index.ts'
import { formatKronor, type Money, subtract } from '#values/index.ts'
import { formatPercent, percentBetween } from '../scenario/percent.ts'
import { stepSentences } from '../scenario/scenario.sentences.ts'
import type { StepDone } from '../scenario/scenario.ts'
import type { Naming } from '../scenario/steps/step.ts'
import { stepWords, tellStep } from '../scenario/steps/step.words.ts'
import { workbenchWords } from './workbench.words.ts'

interface StepsProps {
  readonly scenario: bigint
  readonly version: number
  readonly steps: readonly StepDone[]
  readonly naming: Naming
  /** Whether the reader may change the scenario. */
  readonly mayMake: boolean
}

/** What is done to the amounts, in order: each step with what it says, why, and what it does. */
export function StepsList({ steps, ...props }: StepsProps) {
  const words = useWords(workbenchWords)
  if (steps.length === 0) return <p>{words.noSteps}</p>
  return (
    <ol class="sk-scenario-steps">
      {steps.map((done, at) => (
        <li key={done.step.key} id={`steg-${done.step.key}`}>
          <OneStep {...props} done={done} at={at} of={steps.length} />
        </li>
      ))}
    </ol>
  )
}

interface OneStepProps extends Omit<StepsProps, 'steps'> {
  readonly done: StepDone
  readonly at: number
  readonly of: number
}

function OneStep({ done, at, of, naming, scenario, version, mayMake }: OneStepProps) {
  const words = useWords(workbenchWords)
  const kinds = useWords(stepWords)
  const language = useLanguage()
  const { step, refused } = done
  const name = kinds.kinds[step.kind].name
  return (
    <>
      <h3>
        {words.nth(at + 1)}: {name} {step.isMuted && <Tag tone="warning">{words.muted}</Tag>}
      </h3>
      <p>{tellStep(step, naming, language)}</p>
      {step.because !== '' && (
        <p class="sk-as-written sk-quiet">
          <InSwedish>{step.because}</InSwedish>
        </p>
      )}
      {refused ? (
        <Notice tone="warning">{stepSentences[language][refused.refused](refused.facts)}</Notice>
      ) : (
        !step.isMuted && <Effect done={done} />
      )}
      {mayMake && (
        <Form action={link.scenarioStep(scenario)} hidden={{ sedd: version, nyckel: step.key }}>
          <div class="sk-buttons">
            <a href={link.scenarioStep(scenario, { nyckel: step.key })}>
              {words.change}
              <span class="ds-sr-only">: {words.nth(at + 1)}</span>
            </a>
            {at > 0 && <Act what="upp" label={words.up} nth={words.nth(at + 1)} />}
            {at < of - 1 && <Act what="ned" label={words.down} nth={words.nth(at + 1)} />}
            <Act
              what={step.isMuted ? 'rakna' : 'tysta'}
              label={step.isMuted ? words.unmute : words.mute}
              nth={words.nth(at + 1)}
            />
            <Act what="ta-bort" label={words.remove} nth={words.nth(at + 1)} />
          </div>
        </Form>
      )}
    </>
  )
}

const Act = ({ what, label, nth }: { readonly what: string; readonly label: string; readonly nth: string }) => (
  <Button variant="tertiary" name="gor" value={what}>
    {label}
    <span class="ds-sr-only">: {nth}</span>
  </Button>
)

function Effect({ done: { step, before, after, moved } }: { readonly done: StepDone }) {
  const words = useWords(workbenchWords)
  const language = useLanguage()
  const change: Money = subtract(after, before)
  const made = percentBetween(change, before)
  return (
    <p>
      {change === 0n ? words.noEffect : `${words.effect} ${change > 0n ? '+' : ''}${formatKronor(change, language)}.`}{' '}
      {change !== 0n && made !== undefined && `${words.makes(formatPercent(made, language))} `}
      {step.kind === 'percentage' && step.published !== null && (
        <>
          <InSwedish>{words.published(step.published)}</InSwedish>{' '}
        </>
      )}
      {words.movedRows(moved.size)}
    </p>
  )
}
