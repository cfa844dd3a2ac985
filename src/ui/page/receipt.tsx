import { Notice, type NoticeProps } from '../notice.tsx'

/** That something was done, said once on the page that comes after it. */
export interface Receipt {
  readonly sentence: string
  /** Something that was already so, rather than done now. */
  readonly tone?: NoticeProps['tone']
  /** What is often done next. */
  readonly next?: { readonly label: string; readonly href: string }
}

export const ReceiptNotice = ({ sentence, tone = 'success', next }: Receipt) => (
  <Notice tone={tone} announce>
    <p>
      {sentence}
      {next && (
        <>
          {' '}
          <a href={next.href}>{next.label}</a>
        </>
      )}
    </p>
  </Notice>
)
