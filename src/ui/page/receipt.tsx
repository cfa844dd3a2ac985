import type { Localised } from '#values/index.ts'
import { LocalText } from '../language/language.tsx'
import { Notice, type NoticeProps } from '../notice.tsx'

/** That something was done, said once on the page that comes after it. */
export interface Receipt {
  readonly sentence: string | Localised
  /** Something that was already so, rather than done now. */
  readonly tone?: NoticeProps['tone']
  /** What is often done next. */
  readonly next?: { readonly label: string | Localised; readonly href: string }
}

export const ReceiptNotice = ({ sentence, tone = 'success', next }: Receipt) => (
  <Notice tone={tone} announce>
    <p>
      <LocalText of={sentence} />
      {next && (
        <>
          {' '}
          <a href={next.href}>
            <LocalText of={next.label} />
          </a>
        </>
      )}
    </p>
  </Notice>
)
