import { link } from '#paths.ts'
import { ChartFrame, InSwedish, PageHeading, type Site, SitePage, Table } from '#ui/index.ts'
import { Sources } from '../citations.page.tsx'
import { type CitedLaw, type OpennessSettings, toldIds } from '../settings.ts'
import { cultureModelWords } from './culture-model.words.ts'
import { type Actor, actors, course, type RuleId, rulesTold, type Step } from './model.ts'
import { ModelPicture } from './model-picture.page.tsx'
import { RuleTold, Told } from './told.page.tsx'

interface Props {
  readonly site: Site
  readonly settings: OpennessSettings
}

/** The model in plain words, with the rules that it rests on. */
export function CultureModelPage({ site, settings }: Props) {
  const words = cultureModelWords[site.language]
  const { goals, areas, bodies } = settings
  const rule = ruleIn(settings)
  return (
    <SitePage site={site} title={words.title} description={words.description} current={link.cultureModel()}>
      <PageHeading title={words.title} lead={words.lead} />
      <h2>{words.model}</h2>
      {words.modelTexts.map((text) => (
        <p key={text}>{text}</p>
      ))}
      <p class="sk-quiet">
        {words.source}: <InSwedish>{goals.source}</InSwedish>
      </p>
      <ChartFrame
        id="bild"
        title={words.picture}
        lead={words.pictureLead}
        table={<Acts of={actors} words={words.actors} rule={rule} ruleOf={words.ruleOf} />}
        tablePlace="beside"
      >
        <ModelPicture />
      </ChartFrame>
      <h2>{words.year}</h2>
      <Acts isOrdered of={course} words={words.steps} rule={rule} ruleOf={words.ruleOf} />
      <h2>{words.goals}</h2>
      <ul>
        {goals.texts.map((goal) => (
          <li key={goal}>
            <InSwedish>{goal}</InSwedish>
          </li>
        ))}
      </ul>
      <p class="sk-quiet">
        {words.source}: <InSwedish>{goals.source}</InSwedish>
      </p>
      <h2>{words.areas}</h2>
      <p>{words.areasLead}</p>
      <ol>
        {areas
          .filter((area) => area.isCurrent)
          .map(({ code, name }) => (
            <li key={code}>
              <InSwedish>{name}</InSwedish>
            </li>
          ))}
      </ol>
      <h2 id="organ">{words.inRegion(site.name)}</h2>
      <Table
        id="beslutar"
        caption={words.inRegionLead}
        columns={[
          { key: 'body', label: words.body, cell: ({ name }) => <InSwedish>{name}</InSwedish> },
          { key: 'note', label: words.note, cell: ({ note }) => <Told of={note === null ? null : { sv: note }} /> },
          { key: 'source', label: words.source, cell: ({ source }) => <Sources of={[source]} /> },
        ]}
        rows={bodies}
        rowKey={({ name }) => name}
      />
      <h2>{words.see}</h2>
      <p>
        <a href={link.followTheKrona()}>{words.seeMoney}</a>
      </p>
      <section aria-labelledby="regler">
        <h2 id="regler">{words.rules}</h2>
        <p>{words.rulesLead}</p>
        {rulesTold.map((id) => (
          <RuleTold key={id} rule={rule(id)} />
        ))}
      </section>
    </SitePage>
  )
}

const ruleIn =
  ({ law, told }: OpennessSettings) =>
  (id: RuleId): CitedLaw =>
    isTold(id) ? told(id) : law(id)

const isTold = (id: RuleId): id is (typeof toldIds)[number] => toldIds.some((one) => one === id)

interface ActsProps<Key extends string> {
  readonly of: Readonly<Record<Key, readonly RuleId[]>>
  readonly words: Readonly<Record<Key, { readonly name: string; readonly does: string }>>
  readonly rule: (id: RuleId) => CitedLaw
  readonly ruleOf: string
  readonly isOrdered?: boolean
}

/** Who does what, or what is done in turn, each with the rules behind it. */
function Acts<Key extends Actor | Step>({ of, words, rule, ruleOf, isOrdered = false }: ActsProps<Key>) {
  const List = isOrdered ? 'ol' : 'ul'
  return (
    <List>
      {(Object.keys(of) as Key[]).map((key) => (
        <li key={key}>
          <strong>{words[key].name}.</strong> {words[key].does}{' '}
          <small>
            {ruleOf}: <Rules ids={of[key]} rule={rule} />
          </small>
        </li>
      ))}
    </List>
  )
}

const Rules = ({ ids, rule }: { readonly ids: readonly RuleId[]; readonly rule: (id: RuleId) => CitedLaw }) =>
  ids.map((id, at) => (
    <span key={id}>
      {at > 0 && ', '}
      <a href={`#regel-${id}`}>
        <InSwedish>{rule(id).heading}</InSwedish>
      </a>
    </span>
  ))
