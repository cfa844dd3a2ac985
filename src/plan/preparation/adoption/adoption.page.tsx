import { link } from '#paths.ts'
import {
  Button,
  type CitedRule,
  DateField,
  type FieldError,
  Form,
  Part,
  RuleTold,
  Select,
  type Site,
  Tag,
  TextArea,
  useWords,
} from '#ui/index.ts'
import { asSentence, longestAnswer } from '#values/index.ts'
import type { Named } from '../../settings.ts'
import type { Preparation } from '../preparation.ts'
import { PreparationFrame } from '../preparation-frame.page.tsx'
import type { Question } from './adoption.ts'
import { adoptionWords } from './adoption.words.ts'
import type { TypedAdoption } from './adoption-form.ts'

export interface AdoptionProps {
  readonly site: Site
  readonly plan: Preparation
  readonly version: { readonly id: bigint; readonly number: number }
  readonly questions: readonly Question[]
  /** The consultation where replies wait to be considered. */
  readonly waitingIn: bigint | undefined
  /** Every body of the region: the one that adopts a plan need not have its secretary here. */
  readonly bodies: readonly Named[]
  readonly law: readonly CitedRule[]
  readonly typed: TypedAdoption
  readonly errors?: readonly FieldError[]
}

/** Where it is entered that a body has adopted a plan, with what is known of how the plan was made. */
export function AdoptionPage(props: AdoptionProps) {
  const { site, plan, version, questions, bodies, law, typed, errors = [] } = props
  const words = adoptionWords[site.language]
  const errorAt = (field: string) => errors.find((one) => one.field === field)?.message
  const only = bodies.length === 1 ? (bodies[0]?.key ?? '') : ''
  return (
    <PreparationFrame {...{ site, plan, errors, title: words.title, lead: words.lead(version.number) }}>
      <Part id="fragor" title={words.questions}>
        <ul class="sk-commissions">
          {questions.map((question) => (
            <QuestionTold key={'group' in question ? question.group : question.what} {...props} question={question} />
          ))}
        </ul>
        <p>{words.whatItMeans}</p>
      </Part>
      <Form action={link.adoptPlan(plan.plan)} id="adoption-form" hidden={{ version: String(version.id) }} guard>
        <Select
          {...{ name: 'organ', label: words.body, prompt: words.pickBody, value: typed.body || only }}
          choices={bodies.map(({ key, name }) => ({ value: key, label: asSentence(name.sv) }))}
          error={errorAt('organ')}
        />
        <DateField name="dag" label={words.day} value={typed.day} error={errorAt('dag')} />
        <TextArea
          {...{ name: 'anteckning', label: words.note, rows: 3, optional: true, limit: longestAnswer }}
          {...{ value: typed.note, error: errorAt('anteckning') }}
        />
        <Button>{words.save}</Button>
      </Form>
      <Part id="lagen" title={words.law}>
        {law.map((rule) => (
          <RuleTold key={rule.id} rule={rule} />
        ))}
      </Part>
    </PreparationFrame>
  )
}

type ToldProps = Pick<AdoptionProps, 'plan' | 'waitingIn'> & { readonly question: Question }

function QuestionTold({ plan, waitingIn, question }: ToldProps) {
  const words = useWords(adoptionWords)
  const { isMet } = question
  const said = question.what === 'group' ? words.groups[question.group] : words[question.what]
  return (
    <li>
      <p>
        <Tag tone={isMet ? 'success' : 'warning'}>{isMet ? words.met : words.unmet}</Tag>{' '}
        <a href={whereOf(question, plan.plan, waitingIn)}>{said}</a>
      </p>
      {question.what === 'municipalities' && !isMet && <p class="sk-quiet">{words.missing(question.missing.length)}</p>}
      {question.what === 'replies' && (
        <p class="sk-quiet">{words.repliesTold(question.of - question.waiting, question.of)}</p>
      )}
    </li>
  )
}

/** Where one reads, or does something about, what a question asks for. */
function whereOf({ what }: Question, plan: bigint, waitingIn: bigint | undefined): string {
  if (what === 'municipalities' || what === 'group') return link.dialogues(plan)
  if (what === 'financing') return link.financing()
  return waitingIn === undefined ? link.preparation(plan) : link.consultation(waitingIn)
}
