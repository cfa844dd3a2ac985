import type { Scenario } from '../scenario/scenario.ts'
import type { Naming } from '../scenario/steps/step.ts'
import type { NamedArea } from '../settings.ts'

/** The names of a scenario's rows and areas. What is named no more keeps its key. */
export const namingOf = ({ rows }: Scenario, areas: readonly NamedArea[]): Naming => {
  const names = new Map(rows.map(({ key, recipient }) => [key, recipient]))
  const short = new Map(areas.map((area) => [area.code, area.short.sv]))
  return { row: (key) => names.get(key) ?? key, area: (code) => short.get(code) ?? code }
}

/** The areas that may be chosen: those of today, and the older ones that the scenario has already. */
export const areasFor = ({ rows }: Scenario, areas: readonly NamedArea[]): NamedArea[] =>
  areas.filter(({ code, isCurrent }) => isCurrent || rows.some(({ area }) => area === code))
