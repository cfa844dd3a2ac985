import type { ComponentChildren } from 'preact'
import { formatAmount, type Language, type Money, parseDay } from '#values/index.ts'
import { Missing } from './missing.tsx'

export type CellKind = 'text' | 'amount' | 'day'

/** A bigint is money in whole öre; null and undefined are what no source tells. */
export type Cell = ComponentChildren | Money

/**
 * One value as its column shows it, in the language that whoever holds many of them has asked for once. No component: a
 * page has a thousand cells, and each would be one.
 */
export function cellText(value: Cell, language: Language): ComponentChildren {
  if (value === null || value === undefined) return <Missing />
  if (typeof value === 'bigint') return formatAmount(value as Money, language)
  const day = typeof value === 'string' ? parseDay(value) : undefined
  return day ? <time dateTime={day}>{day}</time> : value
}

export const cellClass = (kind: CellKind = 'text'): string | undefined => (kind === 'text' ? undefined : `sk-${kind}`)
