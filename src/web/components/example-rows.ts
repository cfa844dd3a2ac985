import { type Day, kronor, type Money, parseDay } from '#values/index.ts'

export interface ExampleRow {
  readonly id: string
  readonly name: string
  readonly amount: Money | null
  readonly day: Day
}

export type ExampleColumn = 'namn' | 'belopp' | 'dag'
export const exampleColumns: readonly ExampleColumn[] = ['namn', 'belopp', 'dag']

const row = (id: number, name: string, amount: number | null, day: string): ExampleRow => ({
  id: String(id),
  name: `${name} (exempel)`,
  amount: amount === null ? null : kronor(amount),
  day: parseDay(day) as Day,
})

/** Invented, and says so in every row. */
export const exampleRows: readonly ExampleRow[] = [
  row(1, 'Exempelteatern', 1_250_000, '2026-02-11'),
  row(2, 'Ånghammarens arkiv', 480_000, '2026-01-30'),
  row(3, 'Östra hemslöjden', null, '2026-03-02'),
  row(4, 'Zinkgruvans folkmusik', 75_500, '2026-02-11'),
  row(5, 'Äppelblomsängarnas ungdomskulturverksamhetsförening', 9_000, '2025-12-19'),
]
