import { link } from '#paths.ts'
import { Button, Buttons, type FieldError, Form, Input, MoneyField, Select, type Site } from '#ui/index.ts'
import { longestLine } from '#values/index.ts'
import type { DistributionSettings } from '../../settings.ts'
import { areasFor } from '../naming.ts'
import { ScenarioFrame } from '../scenario-frame.page.tsx'
import type { StoredScenario } from '../stored-scenario.ts'
import { workbenchWords } from '../workbench.words.ts'
import { Conflict } from './conflict.page.tsx'
import type { TypedRow } from './row-form.ts'

export interface RowFormProps {
  readonly site: Site
  readonly stored: StoredScenario
  /** The row's key; empty for a new one. */
  readonly rowKey: string
  readonly typed: TypedRow
  readonly settings: Pick<DistributionSettings, 'areas' | 'municipalities'>
  readonly errors?: readonly FieldError[] | undefined
  readonly refusal?: string | undefined
  readonly now?: string | null | undefined
  readonly wrote?: string | undefined
}

/** Where a recipient of a scenario is written. */
export function RowFormPage({ site, stored, rowKey, typed, settings, errors = [], refusal, now, wrote }: RowFormProps) {
  const words = workbenchWords[site.language]
  const title = rowKey === '' ? words.newRow : words.changeRow
  const errorAt = (field: string) => errors.find((one) => one.field === field)?.message
  return (
    <ScenarioFrame {...{ site, stored, title, errors, refusal }}>
      {wrote !== undefined && <Conflict now={now ?? null} wrote={wrote} />}
      <Form action={link.scenarioRow(stored.id)} hidden={{ sedd: stored.version, nyckel: rowKey }} id="row-form" guard>
        <Input
          {...{ name: 'namn', label: words.recipient, value: typed.recipient, maxLength: longestLine }}
          error={errorAt('namn')}
        />
        <Select
          {...{ name: 'omrade', label: words.area, prompt: words.noArea, value: typed.area, mayBeEmpty: true }}
          error={errorAt('omrade')}
          choices={areasFor(stored.scenario, settings.areas).map(({ code, short }) => ({
            ...{ value: code, label: short.sv, lang: 'sv' as const },
          }))}
        />
        <Select
          {...{ name: 'sate', label: words.seat, prompt: words.unknown, value: typed.seat, mayBeEmpty: true }}
          error={errorAt('sate')}
          choices={settings.municipalities.map(({ code, name }) => ({ value: code, label: name, lang: 'sv' }))}
        />
        <MoneyField
          {...{ name: 'forra-aret', label: words.lastField, hint: words.lastHint, value: typed.last, optional: true }}
          error={errorAt('forra-aret')}
        />
        <MoneyField
          {...{ name: 'start', label: words.startField, hint: words.startHint, value: typed.start, optional: true }}
          error={errorAt('start')}
        />
        <Buttons>
          <Button name="gor" value="spara">
            {words.saveRow}
          </Button>
          {rowKey !== '' && (
            <Button variant="secondary" name="gor" value="ta-bort" danger>
              {words.removeRow}
            </Button>
          )}
        </Buttons>
      </Form>
      <p>
        <a href={link.scenario(stored.id)}>{words.backToScenario}</a>
      </p>
    </ScenarioFrame>
  )
}
