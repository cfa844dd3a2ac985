import { Tag, type Tone, useWords } from '#ui/index.ts'
import type { Day } from '#values/index.ts'
import { isLate, type Statement, type StatementStatus } from './statement.ts'
import { statementWords } from './statement.words.ts'

const tones: Readonly<Record<StatementStatus, Tone>> = {
  received: 'accent',
  drafting: 'info',
  proposed: 'info',
  decided: 'success',
  sent: 'success',
  published: 'success',
  unanswered: 'neutral',
}

/** What kind of statement it is, where it stands, and whether it is late. */
export function StatementTags({ of, today }: { readonly of: Statement; readonly today: Day }) {
  const words = useWords(statementWords)
  const isEntered = of.kind === 'state-request' && of.status === 'received'
  return (
    <>
      <Tag tone={tones[of.status]}>{isEntered ? words.stateOfRequest : words.states[of.status]}</Tag>
      {isLate(of, today) && (
        <>
          {' '}
          <Tag tone="danger">{words.late}</Tag>
        </>
      )}
    </>
  )
}
