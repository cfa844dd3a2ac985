import type { ComponentChildren } from 'preact'
import { Empty, InSwedish, LocalText, Sources, Table, Tag, useLanguage, useWords } from '#ui/index.ts'
import { formatDay } from '#values/index.ts'
import type { Named } from '../../settings.ts'
import { type Dialogue, groups, withGroup, withMunicipality } from './dialogue.ts'
import { dialogueWords } from './dialogue.words.ts'

interface LogProps {
  readonly log: readonly Dialogue[]
  readonly municipalities: readonly Named[]
  /** What one can do with an entry, below it. */
  readonly actionsOf?: (entry: Dialogue) => ComponentChildren
}

/** With whom a plan was made, talk by talk. What was wrong stays, and says so. */
export function DialogueLog({ log, municipalities, actionsOf }: LogProps) {
  const words = useWords(dialogueWords)
  const language = useLanguage()
  if (log.length === 0) return <Empty title={words.none} />
  return (
    <ul class="sk-commissions">
      {log.map((entry) => (
        <li key={entry.id} id={`samtal-${entry.id}`}>
          <p class="sk-commission-title">
            <InSwedish>{entry.title}</InSwedish>
          </p>
          <p>
            <Tag>{words.kinds[entry.kind]}</Tag> {entry.wrongBecause !== null && <Tag tone="danger">{words.wrong}</Tag>}{' '}
            <time dateTime={entry.day}>{formatDay(entry.day, language)}</time>
          </p>
          <Partners {...{ entry, municipalities }} />
          <Told label={words.wrong} text={entry.wrongBecause} />
          <Told label={words.outcome} text={entry.outcome} />
          {entry.source !== null && (
            <p class="sk-quiet">
              {words.source}: <Sources of={[entry.source]} />
            </p>
          )}
          {actionsOf?.(entry)}
        </li>
      ))}
    </ul>
  )
}

function Partners({ entry, municipalities }: { readonly entry: Dialogue; readonly municipalities: readonly Named[] }) {
  const words = useWords(dialogueWords)
  const names = municipalities.filter(({ key }) => entry.municipalities.includes(key))
  return (
    <p class="sk-quiet">
      {[...entry.groups.map((group) => words.groups[group])].join(', ')}
      {entry.groups.length > 0 && names.length > 0 && ', '}
      <InSwedish>{names.map(({ name }) => name.sv).join(', ')}</InSwedish>
    </p>
  )
}

const Told = ({ label, text }: { readonly label: string; readonly text: string | null }) =>
  text === null ? null : (
    <p class="sk-as-written">
      {label}: <InSwedish>{text}</InSwedish>
    </p>
  )

/** How often each municipality, and each group, has taken part. A count leads to its first entry. */
export function DialogueCoverage({ log, municipalities }: Pick<LogProps, 'log' | 'municipalities'>) {
  const words = useWords(dialogueWords)
  const rows = [
    ...groups.map((group) => ({
      key: group,
      name: { sv: words.groups[group] },
      entries: withGroup(log, group),
      own: true,
    })),
    ...municipalities.map(({ key, name }) => ({ key, name, entries: withMunicipality(log, key), own: false })),
  ]
  return (
    <Table
      id="medverkan"
      caption={words.coverageTable}
      captionHidden
      columns={[
        { key: 'who', label: words.who, cell: ({ name, own }) => (own ? name.sv : <LocalText of={name} />) },
        {
          ...{ key: 'times', label: words.times },
          cell: ({ entries }) =>
            entries.length === 0 ? (
              <span class="sk-quiet">{words.noTimes}</span>
            ) : (
              <a href={`#samtal-${entries[0]?.id}`}>{words.log(entries.length)}</a>
            ),
        },
      ]}
      rows={rows}
      rowKey={({ key }) => key}
    />
  )
}
