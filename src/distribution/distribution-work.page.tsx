import { link } from '#paths.ts'
import {
  ButtonLink,
  Buttons,
  Empty,
  inSwedish,
  PageHeading,
  type Site,
  Table,
  useLanguage,
  useWords,
} from '#ui/index.ts'
import { dayAt } from '#values/index.ts'
import type { RoundOfYear } from './distribution-work.store.ts'
import { workWords } from './distribution-work.words.ts'
import type { DraftImport } from './drafts/draft-import.store.ts'
import { OneRound } from './one-round.page.tsx'
import { WorkFrame } from './work-frame.page.tsx'

export interface DistributionWorkProps {
  readonly site: Site
  readonly mayImport: boolean
  readonly drafts: readonly DraftImport[]
  readonly rounds: readonly RoundOfYear[]
  /** The year that is, whose work is reached although nothing of it has come in. */
  readonly thisYear: number
}

/** What waits, and how much of the state's money is shared out in each round of each year. */
export function DistributionWorkPage({ site, mayImport, drafts, rounds, thisYear }: DistributionWorkProps) {
  const words = workWords[site.language]
  const years = [...new Set(rounds.map((round) => round.fiscalYear))]
  const begun = [thisYear + 1, thisYear]
  return (
    <WorkFrame site={site} title={words.distribution}>
      <PageHeading title={words.distribution} lead={words.lead} />
      {mayImport && (
        <Buttons>
          <ButtonLink href={link.uploadImport()}>{words.readIn}</ButtonLink>
        </Buttons>
      )}
      <nav aria-labelledby="ar-att-fordela">
        <h2 id="ar-att-fordela">{words.yearsToShare}</h2>
        <Buttons>
          {begun.map((year) => (
            <ButtonLink key={year} variant="secondary" href={link.distributionYear(year)}>
              {words.shareYear(year)}
            </ButtonLink>
          ))}
        </Buttons>
      </nav>
      {mayImport && <Waiting drafts={drafts} />}
      {years.length === 0 && <Empty title={words.nothingYet} />}
      {years.map((year) => (
        <section key={year} aria-labelledby={`ar-${year}`}>
          <h2 id={`ar-${year}`}>
            <a href={link.distributionYear(year)}>{year}</a>
          </h2>
          {rounds
            .filter((round) => round.fiscalYear === year)
            .map((round) => (
              <OneRound key={round.number} round={round} mayImport={mayImport} />
            ))}
        </section>
      ))}
    </WorkFrame>
  )
}

function Waiting({ drafts }: { readonly drafts: readonly DraftImport[] }) {
  const words = useWords(workWords)
  const language = useLanguage()
  return (
    <section aria-labelledby="vantar">
      <h2 id="vantar">{words.waiting}</h2>
      <Table
        id="filer"
        caption={words.waitingCaption}
        captionHidden
        columns={[
          {
            key: 'file',
            label: words.file,
            cell: (draft) => <a href={link.draftImport(draft.id)}>{inSwedish(draft.fileName, language)}</a>,
          },
          {
            key: 'what',
            label: words.content,
            cell: (draft) => (draft.what === null ? null : words.contents[draft.what]),
          },
          { key: 'since', label: words.waitingSince, kind: 'day', cell: (draft) => dayAt(draft.uploadedAt) },
        ]}
        rows={drafts}
        rowKey={(draft) => String(draft.id)}
        empty={words.noneWaiting}
      />
    </section>
  )
}
