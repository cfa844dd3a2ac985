import { Facts, InSwedish, Notice, useWords } from '#ui/index.ts'
import { workbenchWords } from '../workbench.words.ts'

/** Two people changed the same thing: what holds now, and what this one wrote. The form below keeps what was written. */
export function Conflict({ now, wrote }: { readonly now: string | null; readonly wrote: string }) {
  const words = useWords(workbenchWords)
  return (
    <Notice tone="warning" title={words.someoneElse} announce>
      <p>{words.nothingLost}</p>
      <Facts
        facts={[
          { label: words.holdsNow, value: now === null ? words.isGone : <InSwedish>{now}</InSwedish> },
          { label: words.youWrote, value: <InSwedish>{wrote}</InSwedish> },
        ]}
      />
    </Notice>
  )
}
