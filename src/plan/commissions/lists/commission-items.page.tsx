import { link } from '#paths.ts'
import { InSwedish, useLanguage, useWords } from '#ui/index.ts'
import { type Day, formatDay } from '#values/index.ts'
import type { Commission } from '../commission.ts'
import { commissionWords } from '../commission.words.ts'
import { CommissionTags, FromTo } from '../commission-state.page.tsx'
import { listWords } from './commission-list.words.ts'

interface Props {
  readonly commissions: readonly Commission[]
  readonly today: Day
}

/** Commissions, each with who gave it, who answers for it, and when it is due. */
export function CommissionItems({ commissions, today }: Props) {
  const language = useLanguage()
  const words = useWords(commissionWords)
  const say = useWords(listWords)
  return (
    <ul class="sk-commissions">
      {commissions.map((one) => (
        <li key={String(one.id)} id={`uppdrag-${one.id}`}>
          <p class="sk-commission-title">
            <a href={link.commission(one.id)}>
              <InSwedish>{one.title}</InSwedish>
            </a>
          </p>
          <p>
            <CommissionTags commission={one} today={today} />{' '}
            {one.reportedDay === null ? (
              <>
                {words.dueShort}:{' '}
                {one.dueDay === null ? say.noDay : <time dateTime={one.dueDay}>{formatDay(one.dueDay, language)}</time>}
              </>
            ) : (
              <>
                {words.reportedOn} <time dateTime={one.reportedDay}>{formatDay(one.reportedDay, language)}</time>
              </>
            )}
          </p>
          <p class="sk-quiet">
            <FromTo of={one} />
          </p>
        </li>
      ))}
    </ul>
  )
}
