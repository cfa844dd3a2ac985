import { type Handler, type Incoming, readForm, type SentForm, type ShownPage, showPage } from '#identity/index.ts'
import { link } from '#paths.ts'
import { inTransaction } from '#platform/index.ts'
import type { Refusal } from '#values/index.ts'
import { redirectWithReceipt } from '../../receipts.route.ts'
import { sumsOfRound } from '../../round.store.ts'
import { stepProblems } from '../../scenario/scenario.sentences.ts'
import { readStep } from '../../scenario/steps/read-step.ts'
import { type Step, stepKinds } from '../../scenario/steps/step.ts'
import { stepWords, tellStep } from '../../scenario/steps/step.words.ts'
import { emptyStep, stepFields, type TypedStep, typedOf } from '../../scenario/steps/typed-step.ts'
import type { DistributionSettings } from '../../settings.ts'
import { type ChangeRefusal, changeScenario } from '../change-scenario.action.ts'
import type { Edit } from '../edit.ts'
import { areasFor, namingOf } from '../naming.ts'
import { scenarioPage } from '../scenario.route.ts'
import { actingIn, scenarioIn, seenIn } from '../scenario-in.route.ts'
import type { StoredScenario } from '../stored-scenario.ts'
import { changeSentences } from '../workbench.sentences.ts'
import { StepFormPage, type StepFormProps } from './step-form.page.tsx'

/** The form of a new step of a kind, or of one that is there. */
export const showStepForm =
  (settings: DistributionSettings): Handler =>
  async (request) => {
    const stored = await scenarioIn(request)
    if (!stored) return request.notFound()
    const { areas } = settings
    const { site } = request.var
    const key = request.req.query('nyckel')
    const step = stored.scenario.steps.find((one) => one.key === key)
    if (step) {
      const typed = typedOf(step, 'screen')
      return showPage(StepFormPage({ site, stored, areas, kind: step.kind, stepKey: step.key, typed }))
    }
    const kind = stepKinds.find((one) => one === request.req.query('slag'))
    if (!kind) return request.notFound()
    return showPage(StepFormPage({ site, stored, areas, kind, stepKey: '', typed: { ...emptyStep, kind } }))
  }

/** Adds, changes, mutes, moves or removes a step, or takes the state's amount as it now is. */
export const sendStep =
  (settings: DistributionSettings): Handler =>
  async (request) => {
    const stored = await scenarioIn(request)
    if (!stored) return request.notFound()
    const form = await readForm(request)
    const act = form.text('gor')
    if (act === 'spara') return saveStep(request, settings, stored, form)
    const change = await smallChange(request, stored, form.text('nyckel'), act)
    if (!change) return request.notFound()
    const refused = await changed(request, stored, form, change)
    if (!refused) return redirectWithReceipt(request, `${link.scenario(stored.id)}#steg`, 'scenario.changed')
    const refusal = changeSentences[request.var.site.language][refused.refused](refused.facts)
    return scenarioPage(request, settings, (await scenarioIn(request)) ?? stored, { refusal }, 409)
  }

const changed = (
  request: Incoming,
  stored: StoredScenario,
  form: SentForm,
  change: Edit,
): Promise<Refusal<ChangeRefusal> | undefined> =>
  inTransaction(request.var.platform.db, (tx) =>
    changeScenario(tx, { scenario: stored.id, seen: seenIn(form), change }, actingIn(request)),
  )

async function smallChange(
  request: Incoming,
  { round }: StoredScenario,
  key: string,
  act: string,
): Promise<Edit | undefined> {
  switch (act) {
    case 'upp':
      return { what: 'move-step', key, way: 'up' }
    case 'ned':
      return { what: 'move-step', key, way: 'down' }
    case 'tysta':
      return { what: 'mute-step', key, isMuted: true }
    case 'rakna':
      return { what: 'mute-step', key, isMuted: false }
    case 'ta-bort':
      return { what: 'remove-step', key }
    case 'statens-belopp': {
      const { stateGiven } = await sumsOfRound(request.var.platform.db, round)
      return stateGiven === null ? undefined : { what: 'use-state', state: stateGiven }
    }
    default:
      return undefined
  }
}

async function saveStep(
  request: Incoming,
  { areas }: DistributionSettings,
  stored: StoredScenario,
  form: SentForm,
): Promise<Response | ShownPage> {
  const { site } = request.var
  const typed = typedIn(form)
  const kind = stepKinds.find((one) => one === typed.kind)
  if (!kind) return request.notFound()
  const stepKey = form.text('nyckel')
  const again = (sent: Partial<StepFormProps>, of: StoredScenario, status: 409 | 422) =>
    showPage(StepFormPage({ site, stored: of, areas, kind, stepKey, typed, ...sent }), status)
  const known = {
    rows: stored.scenario.rows.map(({ key }) => key),
    areas: areasFor(stored.scenario, areas).map(({ code }) => code),
  }
  const step = readStep(typed, known, { key: stepKey, isMuted: false })
  if ('problems' in step) {
    const say = stepProblems[site.language]
    return again({ errors: step.problems.map(({ problem, field }) => ({ field, message: say[problem] })) }, stored, 422)
  }
  const change: Edit = { what: stepKey === '' ? 'add-step' : 'change-step', step }
  const refused = await changed(request, stored, form, change)
  if (!refused) return redirectWithReceipt(request, `${link.scenario(stored.id)}#steg`, 'scenario.changed')
  const now = (await scenarioIn(request)) ?? stored
  if (!['someone changed it first', 'the step is gone'].includes(refused.refused))
    return again({ refusal: changeSentences[site.language][refused.refused](refused.facts) }, now, 409)
  const tell = (one: Step) => sayWhole(one, now, areas, site.language)
  const holds = now.scenario.steps.find((one) => one.key === stepKey)
  return again({ now: holds ? tell(holds) : null, wrote: tell(step) }, now, 409)
}

const sayWhole = (
  step: Step,
  { scenario }: StoredScenario,
  areas: DistributionSettings['areas'],
  language: 'sv' | 'en',
) =>
  [`${stepWords[language].kinds[step.kind].name}: ${tellStep(step, namingOf(scenario, areas), language)}`, step.because]
    .filter((text) => text !== '')
    .join('. ')

function typedIn(form: SentForm): TypedStep {
  const named = Object.entries(stepFields).map(([name, field]) => [name, form.text(field)])
  const after = (prefix: string) =>
    Object.fromEntries(
      Object.entries(form.texts).flatMap(([field, text]) =>
        field.startsWith(prefix) ? [[field.slice(prefix.length), text]] : [],
      ),
    )
  return { ...(Object.fromEntries(named) as unknown as TypedStep), rates: after('sats-'), weights: after('del-') }
}
