import { link } from '#paths.ts'
import { Facts, Missing, Notice, PageHeading, type Site, SitePage, SourceLink } from '#ui/index.ts'
import type { OpennessSettings } from '../settings.ts'
import { aboutWords } from './about.words.ts'
import type { StandingSettings } from './settings.ts'
import { ContactFacts, RuleTold } from './told.page.tsx'

interface Props {
  readonly site: Site
  readonly standing: StandingSettings
  readonly law: OpennessSettings['law']
}

/** What this site is, for whom, and how to reach those who run it. */
export function AboutPage({ site, standing, law }: Props) {
  const words = aboutWords[site.language]
  return (
    <SitePage site={site} title={words.title} description={words.description} current={link.about()}>
      <PageHeading title={words.title} lead={words.lead} />
      <h2>{words.forWhom}</h2>
      <p>{words.forWhomText}</p>
      <p>{words.forWork}</p>
      <h2>{words.does}</h2>
      <List of={words.doesList} />
      <h2>{words.doesNot}</h2>
      <List of={words.doesNotList} />
      <h2>{words.figures}</h2>
      <p>{words.figuresText}</p>
      <p>{words.invented}</p>
      <p>{words.terms}</p>
      <ul>
        <li>
          <a href={link.followTheKrona()}>{words.seeMoney}</a>
        </li>
        <li>
          <a href={link.cultureModel()}>{words.seeModel}</a>
        </li>
        <li>
          <a href={link.openData()}>{words.seeData}</a>
        </li>
      </ul>
      <h2>{words.program}</h2>
      <p>{words.programText}</p>
      <Facts
        facts={[
          { label: words.licence, value: 'MIT' },
          {
            label: words.source,
            value: standing.sourceCode ? (
              <SourceLink label={words.readSource} href={standing.sourceCode} />
            ) : (
              <Missing />
            ),
          },
        ]}
      />
      <section aria-labelledby="kontakt">
        <h2 id="kontakt">{words.contact}</h2>
        {site.isDemo && <Notice level={3}>{words.demonstration}</Notice>}
        <ContactFacts contact={standing.contact} />
      </section>
      <section aria-labelledby="lag">
        <h2 id="lag">{words.law}</h2>
        <RuleTold rule={law('R24')} />
      </section>
    </SitePage>
  )
}

const List = ({ of }: { readonly of: readonly string[] }) => (
  <ul>
    {of.map((sentence) => (
      <li key={sentence}>{sentence}</li>
    ))}
  </ul>
)
