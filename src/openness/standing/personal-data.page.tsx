import { link } from '#paths.ts'
import { Facts, Notice, PageHeading, Part, type Site, SitePage } from '#ui/index.ts'
import { personalDataWords } from './personal-data.words.ts'
import { processingKeys, tablesOf } from './processing.ts'
import { processingWords } from './processing.words.ts'
import type { PrivacySettings } from './settings.ts'
import { ContactFacts, Sentences, Told } from './told.page.tsx'

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
      <Part id="annat" title={words.elsewhere}>
        <Sentences of={words.elsewhereList} />
      </Part>
      <Part id="rattigheter" title={words.rights}>
        <Sentences of={words.rightsAsk} />
        <p>{site.account ? <a href={site.account.href}>{words.ownAccount}</a> : words.ownAccount}</p>
        <Facts
          facts={[
            { label: words.rightsLaw, value: <Told of={privacy.rights} /> },
            { label: words.controller, value: <Told of={privacy.controller} /> },
          ]}
        />
      </Part>
      <Part id="kontakt" title={words.reach}>
        <ContactFacts contact={privacy.contact} />
      </Part>
    </SitePage>
  )
}

function Record({ site, privacy, sessionHours }: Props) {
  const { labels, record, recordLead } = personalDataWords[site.language]
  const told = processingWords[site.language](sessionHours)
  return (
    <Part id="forteckning" title={record}>
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
    </Part>
  )
}
