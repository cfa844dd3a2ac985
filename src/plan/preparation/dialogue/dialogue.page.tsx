import { link } from '#paths.ts'
import {
  Button,
  Checkbox,
  type CitedRule,
  DateField,
  type FieldError,
  FieldGroup,
  Fold,
  Form,
  Input,
  InSwedish,
  Part,
  RuleTold,
  Select,
  type Site,
  TextArea,
} from '#ui/index.ts'
import { longestAnswer, longestLine } from '#values/index.ts'
import type { Named } from '../../settings.ts'
import type { Preparation } from '../preparation.ts'
import { PreparationFrame } from '../preparation-frame.page.tsx'
import { type Dialogue, dialogueKinds, groups } from './dialogue.ts'
import { dialogueWords } from './dialogue.words.ts'
import { groupBox, municipalityBox, type TypedDialogue } from './dialogue-form.ts'
import { DialogueCoverage, DialogueLog } from './dialogue-log.page.tsx'

export interface DialogueProps {
  readonly site: Site
  readonly plan: Preparation
  readonly log: readonly Dialogue[]
  readonly municipalities: readonly Named[]
  readonly law: CitedRule
  readonly mayWrite: boolean
  readonly typed?: TypedDialogue | undefined
  /** What somebody wrote of why an entry is wrong. */
  readonly typedEnd?: { readonly id: bigint; readonly reason: string } | undefined
  readonly errors?: readonly FieldError[]
}

export const emptyDialogue: TypedDialogue = { kind: '', day: '', title: '', outcome: '', source: '', partners: [] }

/** With whom a plan has been made (D7), and where a talk is logged. */
export function DialoguePage(props: DialogueProps) {
  const { site, plan, log, municipalities, law, mayWrite, typed, typedEnd, errors = [] } = props
  const words = dialogueWords[site.language]
  const standing = log.filter(({ wrongBecause }) => wrongBecause === null).length
  return (
    <PreparationFrame {...{ site, plan, errors, title: words.title, lead: words.lead }}>
      {mayWrite && (
        <div class="sk-on-screen">
          <Fold id="logga" summary={words.add} open={typed !== undefined}>
            <AddForm {...props} />
          </Fold>
        </div>
      )}
      <Part id="logg" title={words.log(standing)}>
        <DialogueLog
          {...{ log, municipalities }}
          {...(mayWrite && {
            actionsOf: ({ id, wrongBecause }) =>
              wrongBecause === null && (
                <Fold summary={words.end} open={typedEnd?.id === id}>
                  <Form action={link.endDialogue(id)}>
                    <TextArea
                      {...{ name: 'skal', id: `skal-${id}`, label: words.endWhy, rows: 2, limit: longestAnswer }}
                      {...{ value: typedEnd?.id === id ? typedEnd.reason : '' }}
                      error={errors.find(({ field }) => field === `skal-${id}`)?.message}
                    />
                    <Button variant="secondary">{words.endSave}</Button>
                  </Form>
                </Fold>
              ),
          })}
        />
      </Part>
      <Part id="vilka" title={words.coverage}>
        <DialogueCoverage {...{ log, municipalities }} />
      </Part>
      <Part id="lagen" title={words.law}>
        <RuleTold rule={law} />
      </Part>
    </PreparationFrame>
  )
}

function AddForm({ site, plan, municipalities, typed = emptyDialogue, errors = [] }: DialogueProps) {
  const words = dialogueWords[site.language]
  const errorAt = (field: string) => errors.find((one) => one.field === field)?.message
  const box = (name: string) => ({ name, optional: true, checked: typed.partners.includes(name) })
  return (
    <Form action={link.dialogues(plan.plan)} id="dialogue-form" guard>
      <Select
        {...{ name: 'slag', label: words.kind, prompt: words.pickKind, value: typed.kind, error: errorAt('slag') }}
        choices={dialogueKinds.map((kind) => ({ value: kind, label: words.kinds[kind] }))}
      />
      <DateField name="dag" label={words.day} value={typed.day} error={errorAt('dag')} />
      <Input
        {...{
          name: 'rubrik',
          label: words.about,
          value: typed.title,
          maxLength: longestLine,
          error: errorAt('rubrik'),
        }}
      />
      <FieldGroup id="grupper" label={words.whoWas} error={errorAt(groupBox(groups[0]))} optional>
        {groups.map((group) => (
          <Checkbox key={group} {...box(groupBox(group))} label={words.groups[group]} />
        ))}
      </FieldGroup>
      <FieldGroup id="kommuner" label={words.municipalities} optional>
        {municipalities.map(({ key, name }) => (
          <Checkbox key={key} {...box(municipalityBox(key))} label={<InSwedish>{name.sv}</InSwedish>} />
        ))}
      </FieldGroup>
      <TextArea
        {...{ name: 'resultat', label: words.outcome, rows: 4, optional: true, limit: longestAnswer }}
        {...{ value: typed.outcome, error: errorAt('resultat') }}
      />
      <Input
        {...{ name: 'kalla', label: words.source, value: typed.source, maxLength: longestLine, optional: true }}
        error={errorAt('kalla')}
      />
      <Button>{words.save}</Button>
    </Form>
  )
}
