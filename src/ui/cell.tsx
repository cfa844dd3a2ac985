import type { ComponentChildren } from 'preact'
import { formatAmount, type Language, type Money, parseDay } from '#values/index.ts'
import { Missing } from './missing.tsx'

export type CellKind = 'text' | 'amount' | 'day'

/** A bigint is money in whole öre; null and undefined are what no source tells. */
export type Cell = ComponentChildren | Money

/** One value as its column shows it, in the language that whoever holds many of them has asked for once. */
export function CellText({ value, language }: { readonly value: Cell; readonly language: Language }) {
  if (value === null || value === undefined) return <Missing />
  if (typeof value === 'bigint') return formatAmount(value as Money, language)
  const day = typeof value === 'string' ? parseDay(value) : undefined
  return day ? <time dateTime={day}>{day}</time> : value
}

export const cellClass = (kind: CellKind = 'text'): string | undefined => (kind === 'text' ? undefined : `sk-${kind}`)
