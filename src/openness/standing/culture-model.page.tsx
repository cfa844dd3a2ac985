import { link } from '#paths.ts'
import {
  ChartFrame,
  type CitedRule,
  InSwedish,
  PageHeading,
  Part,
  RuleTold,
  type Site,
  SitePage,
  Sources,
  Table,
  useWords,
} from '#ui/index.ts'
import { type OpennessSettings, toldIds } from '../settings.ts'
import { cultureModelWords } from './culture-model.words.ts'
import { type Actor, actors, course, type RuleId, rulesTold, type Step } from './model.ts'
import { ModelPicture } from './model-picture.page.tsx'
import { Told } from './told.page.tsx'

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
      <PageHeading title={words.heading} lead={words.lead} />
      <Part id="modellen" title={words.model}>
        {words.modelTexts.map((text) => (
          <p key={text}>{text}</p>
        ))}
        <ToldBy source={goals.source} />
      </Part>
      <ChartFrame
        id="bild"
        title={words.picture}
        lead={words.pictureLead}
        table={<Acts of={actors} words={words.actors} rule={rule} ruleOf={words.ruleOf} />}
        tablePlace="beside"
      >
        <ModelPicture />
      </ChartFrame>
      <Part id="ordning" title={words.year}>
        <Acts isOrdered of={course} words={words.steps} rule={rule} ruleOf={words.ruleOf} />
      </Part>
      <Part id="mal" title={words.goals}>
        <ul>
          {goals.texts.map((goal) => (
            <li key={goal}>
              <InSwedish>{goal}</InSwedish>
            </li>
          ))}
        </ul>
        <ToldBy source={goals.source} />
      </Part>
      <Part id="omraden" title={words.areas}>
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
        <p>
          <a href="#regel-D8">{words.areasRule}</a>
        </p>
      </Part>
      <Part id="organ" title={words.inRegion(site.name)}>
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
      </Part>
      <Part id="pengarna" title={words.see}>
        <p>
          <a href={link.followTheKrona()}>{words.seeMoney}</a>
        </p>
      </Part>
      <Part id="regler" title={words.rules}>
        <p>{words.rulesLead}</p>
        {rulesTold.map((id) => (
          <RuleTold key={id} rule={rule(id)} />
        ))}
      </Part>
    </SitePage>
  )
}

const ToldBy = ({ source }: { readonly source: string }) => (
  <p class="sk-quiet">
    {useWords(cultureModelWords).source}: <InSwedish>{source}</InSwedish>
  </p>
)

const ruleIn =
  ({ law, told }: OpennessSettings) =>
  (id: RuleId): CitedRule =>
    isTold(id) ? told(id) : law(id)

const isTold = (id: RuleId): id is (typeof toldIds)[number] => toldIds.some((one) => one === id)

interface ActsProps<Key extends string> {
  readonly of: Readonly<Record<Key, readonly RuleId[]>>
  readonly words: Readonly<Record<Key, { readonly name: string; readonly does: string }>>
  readonly rule: (id: RuleId) => CitedRule
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

const Rules = ({ ids, rule }: { readonly ids: readonly RuleId[]; readonly rule: (id: RuleId) => CitedRule }) =>
  ids.map((id, at) => (
    <span key={id}>
      {at > 0 && ', '}
      <a href={`#regel-${id}`}>
        <InSwedish>{rule(id).heading}</InSwedish>
      </a>
    </span>
  ))
