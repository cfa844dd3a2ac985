import { link } from '#paths.ts'
import { inSwedish, Part, type Site, Table } from '#ui/index.ts'
import { dayAt, unitOfMoney } from '#values/index.ts'
import type { ListedProposal } from '../proposals/proposal.store.ts'
import { ProposalStateTag } from '../proposals/proposal-state.page.tsx'
import { proposalWords } from '../proposals/proposals.words.ts'

/** The proposals of a round, with what became of each. */
export function ProposalsList({
  site,
  proposals,
}: {
  readonly site: Site
  readonly proposals: readonly ListedProposal[]
}) {
  const words = proposalWords[site.language]
  return (
    <Part id="forslag" title={words.proposals}>
      <Table
        id="alla-forslag"
        caption={words.proposalsTable}
        captionHidden
        columns={[
          {
            ...{ key: 'from', label: words.fromScenario },
            cell: ({ id, scenarioName }) => <a href={link.proposal(id)}>{inSwedish(scenarioName, site.language)}</a>,
          },
          {
            ...{ key: 'state', label: words.state },
            cell: ({ state }) => <ProposalStateTag state={state} />,
          },
          {
            ...{ key: 'total', label: words.total, kind: 'amount', unit: unitOfMoney[site.language] },
            cell: ({ total }) => total,
          },
          { ...{ key: 'day', label: words.proposed, kind: 'day' }, cell: ({ proposedAt }) => dayAt(proposedAt) },
          { ...{ key: 'by', label: words.by }, cell: ({ proposedBy }) => proposedBy },
        ]}
        rows={proposals}
        rowKey={({ id }) => String(id)}
        empty={words.noProposals}
      />
    </Part>
  )
}
