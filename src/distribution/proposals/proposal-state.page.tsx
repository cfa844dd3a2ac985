import type { Proposal } from '#decisions/index.ts'
import { Tag, useWords } from '#ui/index.ts'
import { proposalWords } from './proposals.words.ts'

const tones = { open: 'info', decided: 'success', withdrawn: 'warning' } as const

/** Whether a proposal waits, is decided, or was taken back. */
export function ProposalStateTag({ state }: Pick<Proposal, 'state'>) {
  const words = useWords(proposalWords)
  return <Tag tone={tones[state]}>{words.states[state]}</Tag>
}
