import { formatAmount, type Money } from '#values/index.ts'
import { interfaceWords } from '../language/interface.words.ts'
import { useWords } from '../language/language.tsx'
import type { FieldProps } from './field.tsx'
import { Input } from './input.tsx'

export interface MoneyFieldProps extends FieldProps {
  /** An amount, or what was typed and could not be read as one. */
  readonly value?: Money | string | null
  readonly unit?: string
}

/** An amount of money. It is typed as text, so that the browser rewrites nothing, and read by `parseKronor`. */
export function MoneyField({ value, unit = 'kr', hint, ...field }: MoneyFieldProps) {
  const words = useWords(interfaceWords)
  const text = typeof value === 'bigint' ? formatAmount(value) : (value ?? undefined)
  return (
    <Input
      inputMode="decimal"
      autoComplete="off"
      size={14}
      unit={unit}
      hint={hint ?? words.moneyHint}
      {...(text !== undefined && { value: text })}
      {...field}
    />
  )
}
