import { link } from '#paths.ts'
import { Facts, Missing, Notice, PageHeading, Part, RuleTold, type Site, SitePage, SourceLink } from '#ui/index.ts'
import type { OpennessSettings } from '../settings.ts'
import { aboutWords } from './about.words.ts'
import type { StandingSettings } from './settings.ts'
import { ContactFacts, Sentences } from './told.page.tsx'

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
      <Part id="for-vem" title={words.forWhom}>
        <p>{words.forWhomText}</p>
        <p>{words.forWork}</p>
      </Part>
      <Part id="gor" title={words.does}>
        <Sentences of={words.doesList} />
      </Part>
      <Part id="gor-inte" title={words.doesNot}>
        <Sentences of={words.doesNotList} />
        <RuleTold rule={law('R24')} />
      </Part>
      <Part id="siffror" title={words.figures}>
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
      </Part>
      <Part id="program" title={words.program}>
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
      </Part>
      <Part id="kontakt" title={words.contact}>
        {site.isDemo && <Notice>{words.demonstration}</Notice>}
        <ContactFacts contact={standing.contact} />
      </Part>
    </SitePage>
  )
}
