import { link } from '#paths.ts'
import { Notice, useLanguage, useWords } from '#ui/index.ts'
import { type Day, formatDay } from '#values/index.ts'
import { toldWords } from './told.words.ts'

/** A plan that anyone may say something of now. */
export interface OutForComment {
  readonly consultation: bigint
  readonly title: string
  readonly dueDay: Day
}

/** That a new plan is out for comment, with the way to it. */
export function OutForCommentNotice({ plans }: { readonly plans: readonly OutForComment[] }) {
  const words = useWords(toldWords)
  const language = useLanguage()
  if (plans.length === 0) return null
  return (
    <Notice tone="info" title={words.onGoing}>
      {plans.map(({ consultation, title, dueDay }) => (
        <p key={consultation}>
          <a href={link.publicConsultation(consultation)}>{words.onGoingTold(title, formatDay(dueDay, language))}</a>
        </p>
      ))}
    </Notice>
  )
}
