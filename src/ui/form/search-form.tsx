import type { ComponentChildren } from 'preact'
import { interfaceWords } from '../language/interface.words.ts'
import { useWords } from '../language/language.tsx'
import { Hidden, type HiddenProps } from './hidden.tsx'

export interface SearchFormProps {
  readonly action: string
  readonly label: string
  readonly name?: string
  readonly id?: string
  readonly value?: string
  readonly hint?: string
  readonly submit?: string
  /** What the address keeps: a chosen year, a sorting. */
  readonly hidden?: HiddenProps['values']
  /** Filters between the field and the button, which comes last for those who take them in order. */
  readonly children?: ComponentChildren
}

/** A question to the server that leaves an address to share. */
export function SearchForm(props: SearchFormProps) {
  const { action, label, name = 'q', id = name, value, hint, submit, hidden = {}, children } = props
  const words = useWords(interfaceWords)
  const button = (
    <button class="ds-button" type="submit">
      {submit ?? words.search}
    </button>
  )
  return (
    <search>
      <form class="sk-search" action={action} method="get" noValidate>
        <Hidden values={hidden} />
        <label class="ds-label" for={id}>
          {label}
        </label>
        {hint && (
          <div class="sk-hint" id={`${id}-hint`}>
            {hint}
          </div>
        )}
        <div class="sk-search-row">
          <input
            class="ds-input"
            type="search"
            id={id}
            name={name}
            value={value}
            aria-describedby={hint ? `${id}-hint` : undefined}
          />
          {!children && button}
        </div>
        {children && (
          <div class="sk-search-more">
            {children}
            {button}
          </div>
        )}
      </form>
    </search>
  )
}
