import type { PlanSettings } from '../settings.ts'
import type { Giver } from './commission-form.ts'

/** Everyone whom the form offers as the giver of a commission: the state's authorities first, the nearest last. */
export const giversOf = ({ authorities, year }: Pick<PlanSettings, 'authorities' | 'year'>): readonly Giver[] => [
  ...authorities.map(({ key, name }) => giver('authority', key, name.sv)),
  ...year.bodies.map(({ key, name }) => giver('body', key, name.sv)),
  giver('presidium', null, 'Presidiet'),
  giver('management', null, 'Ledningen'),
]

const giver = (kind: Giver['kind'], key: string | null, name: string): Giver => ({
  ...{ value: key === null ? kind : `${kind}:${key}`, kind, key, name },
})
