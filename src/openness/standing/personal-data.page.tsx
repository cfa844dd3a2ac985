import { link } from '#paths.ts'
import { Facts, Notice, PageHeading, type Site, SitePage } from '#ui/index.ts'
import { personalDataWords } from './personal-data.words.ts'
import { processingKeys, tablesOf } from './processing.ts'
import type { PrivacySettings } from './settings.ts'
import { ContactFacts, Told } from './told.page.tsx'

interface Props {
  readonly site: Site
  readonly privacy: PrivacySettings
  readonly sessionHours: number
}

/** The record of what the program does with what can be tied to a person. */
export function PersonalDataPage({ site, privacy, sessionHours }: Props) {
  const words = personalDataWords[site.language]
  return (
    <SitePage site={site} title={words.title} description={words.description} current={link.personalData()}>
      <PageHeading title={words.title} lead={words.lead} />
      {site.isDemo && <Notice>{words.demonstration}</Notice>}
      <Record site={site} privacy={privacy} sessionHours={sessionHours} />
      <h2>{words.elsewhere}</h2>
      <Sentences of={words.elsewhereList} />
      <section aria-labelledby="rattigheter">
        <h2 id="rattigheter">{words.rights}</h2>
        <Sentences of={words.rightsAsk} />
        <p>
          <a href={link.ownAccount()}>{words.ownAccount}</a>
        </p>
        <Facts
          facts={[
            { label: words.rightsLaw, value: <Told of={privacy.rights} /> },
            { label: words.controller, value: <Told of={privacy.controller} /> },
          ]}
        />
      </section>
      <section aria-labelledby="kontakt">
        <h2 id="kontakt">{words.reach}</h2>
        <ContactFacts contact={privacy.contact} />
      </section>
    </SitePage>
  )
}

function Record({ site, privacy, sessionHours }: Props) {
  const { labels, record, recordLead, processings } = personalDataWords[site.language]
  const told = processings(sessionHours)
  return (
    <section aria-labelledby="forteckning">
      <h2 id="forteckning">{record}</h2>
      <p>{recordLead}</p>
      {processingKeys.map((key) => {
        const { name, what, why, whose, kept, seenBy } = told[key]
        const settled = privacy.processings[key]
        return (
          <div key={key} id={key}>
            <h3>{name}</h3>
            <Facts
              facts={[
                { label: labels.what, value: what },
                { label: labels.why, value: why },
                { label: labels.whose, value: whose },
                { label: labels.seenBy, value: seenBy },
                { label: labels.program, value: kept },
                { label: labels.kept, value: <Told of={settled?.keptFor} /> },
                { label: labels.ground, value: <Told of={settled?.legalGround} /> },
                { label: labels.tables, value: tablesOf(key).join(', ') },
              ]}
            />
          </div>
        )
      })}
    </section>
  )
}

const Sentences = ({ of }: { readonly of: readonly string[] }) => (
  <ul>
    {of.map((sentence) => (
      <li key={sentence}>{sentence}</li>
    ))}
  </ul>
)
