import { contentKey, record, type Tx } from '#platform/index.ts'
import { kronor, type Refusal, refuse } from '#values/index.ts'
import type { Acting } from '../acting.ts'
import type { Base } from '../bases/base.ts'
import { sumsOfRound } from '../round.store.ts'
import { roundOfYear } from '../rounds/round-of-year.store.ts'
import { type FileProblem, isProblem, printScenario, readScenario } from '../scenario/scenario-file.ts'
import { insertScenario, insertVersion, scenarioById } from './scenario.store.ts'

type By = Pick<Acting, 'by' | 'at'>

interface Wanted {
  readonly round: bigint
  readonly name: string
  readonly base: Base
}

/** Begins a scenario of a round, with what the state has given as far as it is known. Amounts are whole thousands. */
export async function beginScenario(
  tx: Tx,
  { round, name, base }: Wanted,
  { by, at }: By,
): Promise<bigint | Refusal<'there is no such round'> | FileProblem> {
  const of = await roundOfYear(tx, round)
  if (!of) return refuse('there is no such round')
  const { stateGiven } = await sumsOfRound(tx, of)
  const contents = {
    ...{ year: of.fiscalYear, state: stateGiven, unit: kronor(1000), base: base.told },
    ...{ rows: base.rows, steps: [] },
  }
  // What could not be read again is never stored: too many rows, or a recipient twice in an area.
  const read = readScenario(printScenario(contents))
  if (isProblem(read)) return read
  const formKey = contentKey([
    String(round),
    name,
    base.told,
    base.rows.map((row) => [row.recipient, String(row.last), String(row.start)]),
    at.toISOString().slice(0, 16),
  ])
  const { id, wasHere } = await insertScenario(tx, { round, formKey }, { by, at })
  if (wasHere) return id
  await insertVersion(tx, { scenario: id, number: 1, name, about: null, contents, parent: null }, { by, at })
  await record(tx, { at, who: by, what: 'scenario.begun', about: `scenario:${id}`, details: { base: base.told } })
  return id
}

/** Begins another scenario of the same round as one stands. */
export async function copyScenario(
  tx: Tx,
  { scenario, version, name }: { readonly scenario: bigint; readonly version: number; readonly name: string },
  { by, at }: By,
): Promise<bigint | Refusal<'there is no such scenario'>> {
  const from = await scenarioById(tx, scenario, version)
  if (!from) return refuse('there is no such scenario')
  const formKey = contentKey(['copy', String(scenario), version, name])
  const { id, wasHere } = await insertScenario(tx, { round: from.round.id, formKey }, { by, at })
  if (wasHere) return id
  const { about, scenario: contents } = from
  await insertVersion(tx, { scenario: id, number: 1, name, about, contents, parent: null }, { by, at })
  await record(tx, {
    at,
    who: by,
    what: 'scenario.begun',
    about: `scenario:${id}`,
    details: { copyOf: String(scenario) },
  })
  return id
}
