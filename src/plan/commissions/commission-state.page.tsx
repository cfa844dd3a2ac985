import { InSwedish, Tag, type Tone, useWords } from '#ui/index.ts'
import { asSentence, type Day } from '#values/index.ts'
import { type Commission, type CommissionState, stateOf, wasInTime } from './commission.ts'
import { commissionWords } from './commission.words.ts'

const tones: Readonly<Record<CommissionState, Tone>> = {
  late: 'danger',
  given: 'accent',
  ongoing: 'info',
  reported: 'success',
  closed: 'neutral',
  withdrawn: 'neutral',
}

interface Props {
  readonly commission: Pick<Commission, 'status' | 'dueDay' | 'reportedDay'>
  readonly today: Day
}

/** Where a commission stands, and whether it was reported by its day. */
export function CommissionTags({ commission, today }: Props) {
  const words = useWords(commissionWords)
  const state = stateOf(commission, today)
  const inTime = wasInTime(commission)
  return (
    <>
      <Tag tone={tones[state]}>{words.states[state]}</Tag>
      {inTime !== undefined && (
        <>
          {' '}
          <Tag tone={inTime ? 'success' : 'warning'}>{inTime ? words.inTime : words.tooLate}</Tag>
        </>
      )}
    </>
  )
}

/** Names as somebody wrote them, in Swedish. */
export const FromTo = ({ of: { giver, owner } }: { readonly of: Pick<Commission, 'giver' | 'owner'> }) => (
  <InSwedish>
    {asSentence(giver)} <span aria-hidden="true">→</span> {asSentence(owner)}
  </InSwedish>
)
