import { link } from '#paths.ts'
import {
  Button,
  Buttons,
  type FieldError,
  Form,
  Input,
  InSwedish,
  Notice,
  Part,
  Select,
  type Site,
  TextArea,
  useWords,
} from '#ui/index.ts'
import { longestAnswer, longestLine } from '#values/index.ts'
import { type Offered, planLinkKinds } from '../../fields/own-link.ts'
import { LinkBoxes } from '../../fields/own-link-form.page.tsx'
import { type Goal, type GoalLink, levels } from '../../plans/plan.ts'
import type { Preparation } from '../preparation.ts'
import { PreparationFrame } from '../preparation-frame.page.tsx'
import { longestSection } from './section.ts'
import { textWords } from './text.words.ts'
import { type TypedGoal, type TypedSection, textChangeWords } from './text-form.ts'

interface FormProps {
  readonly site: Site
  readonly plan: Preparation
  readonly errors?: readonly FieldError[]
  /** What a form says that it saw. */
  readonly seen: string
  readonly hasConflict?: boolean
}

export interface GoalFormProps extends FormProps {
  readonly goals: readonly Goal[]
  readonly typed: TypedGoal
  readonly links: readonly GoalLink[]
  readonly offered: Offered
}

/** Where a goal of the version that is being written is added, worded anew, moved or removed. */
export function GoalFormPage(props: GoalFormProps) {
  const { site, plan, goals, typed, links, offered, seen, errors = [] } = props
  const words = textWords[site.language]
  const goal = goals.find(({ id }) => String(id) === typed.goal)
  const isNew = typed.goal === ''
  const errorAt = (field: string) => errors.find((one) => one.field === field)?.message
  return (
    <PreparationFrame
      {...{ site, plan, errors, title: isNew ? words.addGoal : words.changeGoal(goal?.called ?? typed.called) }}
    >
      {props.hasConflict && <Conflict now={goal?.wording.sv} />}
      <Form action={link.changeGoal(plan.plan)} id="goal-form" hidden={{ mal: typed.goal, sedd: seen }} guard>
        <Select
          {...{ name: 'niva', label: words.level, prompt: words.pickLevel, value: typed.level, error: errorAt('niva') }}
          choices={levels.map((level) => ({ value: level, label: words.levels[level] }))}
        />
        <Input
          {...{ name: 'kallas', label: words.called, hint: words.calledHint, value: typed.called }}
          {...{ maxLength: longestLine, error: errorAt('kallas') }}
        />
        <Select
          {...{ name: 'under', label: words.parent, prompt: words.noParent, mayBeEmpty: true, optional: true }}
          {...{ value: typed.parent, error: errorAt('under') }}
          choices={goals
            .filter(({ id, level }) => id !== goal?.id && level !== 'goal')
            .map(({ id, called, wording }) => ({
              value: String(id),
              label: `${called}: ${wording.sv}`,
              lang: swedishIn(site),
            }))}
        />
        <TextArea
          {...{ name: 'lydelse', label: words.wording, rows: 4, limit: longestAnswer, value: typed.wording }}
          error={errorAt('lydelse')}
        />
        <LinkBoxes kinds={planLinkKinds} {...{ offered, links }} />
        <Button name="vad" value={textChangeWords.save}>
          {words.saveGoal}
        </Button>
      </Form>
      {!isNew && goal && <MoveForm action={link.changeGoal(plan.plan)} hidden={{ mal: typed.goal, sedd: seen }} />}
    </PreparationFrame>
  )
}

const swedishIn = ({ language }: Site) => (language === 'sv' ? undefined : 'sv')

export interface SectionFormProps extends FormProps {
  readonly typed: TypedSection
  /** How the section reads now. Undefined: it is not there. */
  readonly now: { readonly heading: string; readonly text: string } | undefined
}

/** Where a section of the version that is being written is added, written anew, moved or removed. */
export function SectionFormPage(props: SectionFormProps) {
  const { site, plan, typed, now, seen, errors = [] } = props
  const words = textWords[site.language]
  const isNew = typed.section === ''
  const errorAt = (field: string) => errors.find((one) => one.field === field)?.message
  return (
    <PreparationFrame
      {...{ site, plan, errors, title: isNew ? words.addSection : words.changeSection(now?.heading ?? typed.heading) }}
    >
      {props.hasConflict && <Conflict now={now && `${now.heading}\n\n${now.text}`} />}
      <Form
        action={link.changeSection(plan.plan)}
        id="section-form"
        hidden={{ avsnitt: typed.section, sedd: seen }}
        guard
      >
        <Input
          {...{ name: 'rubrik', label: words.heading, value: typed.heading, maxLength: longestLine }}
          error={errorAt('rubrik')}
        />
        <TextArea
          {...{ name: 'text', label: words.text, rows: 14, limit: longestSection, value: typed.text, optional: true }}
          error={errorAt('text')}
        />
        <Button name="vad" value={textChangeWords.save}>
          {words.saveSection}
        </Button>
      </Form>
      {!isNew && now && (
        <MoveForm action={link.changeSection(plan.plan)} hidden={{ avsnitt: typed.section, sedd: seen }} />
      )}
    </PreparationFrame>
  )
}

/** How it stands now, above the form that holds what the person wrote. */
function Conflict({ now }: { readonly now: string | undefined }) {
  const words = useWords(textWords)
  return (
    <Notice tone="warning" title={words.conflictTitle} announce>
      <p>{now === undefined ? words.gone : words.theirs}</p>
      {now !== undefined && (
        <p class="sk-as-written">
          <InSwedish>{now}</InSwedish>
        </p>
      )}
      <p>{words.yours}</p>
    </Notice>
  )
}

interface MoveProps {
  readonly action: string
  readonly hidden: Readonly<Record<string, string>>
}

/** Moves or removes it as it was last saved. A form of its own, so that it never takes with it what is half written. */
function MoveForm({ action, hidden }: MoveProps) {
  const words = useWords(textWords)
  const { up, down, remove } = textChangeWords
  return (
    <Part id="flytta" title={words.move}>
      <Form action={action} hidden={hidden}>
        <Buttons>
          <Button name="vad" value={up} variant="secondary">
            {words.up}
          </Button>
          <Button name="vad" value={down} variant="secondary">
            {words.down}
          </Button>
          <Button name="vad" value={remove} variant="tertiary" danger>
            {words.remove}
          </Button>
        </Buttons>
      </Form>
    </Part>
  )
}
