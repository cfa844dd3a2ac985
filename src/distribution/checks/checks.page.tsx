import { link } from '#paths.ts'
import { LocalText, PageHeading, Part, RuleTold, type Site, SitePage, Tag } from '#ui/index.ts'
import type { DistributionSettings } from '../settings.ts'
import { allChecks } from './all-checks.ts'
import { checkTitles, levelNames, sayFinding } from './checks.words.ts'
import { checksPageWords } from './checks-page.words.ts'

/** How every proposal is checked, with the rule that each check comes from, and cases that it stops and lets through. */
export function ChecksPage({ site, law }: { readonly site: Site; readonly law: DistributionSettings['law'] }) {
  const { language } = site
  const words = checksPageWords[language]
  return (
    <SitePage
      site={site}
      title={words.title}
      breadcrumbs={[{ label: words.start, href: link.home() }, { label: words.title }]}
    >
      <PageHeading title={words.title} lead={words.lead} />
      <p>{words.levels}</p>
      {allChecks.map((check) => (
        <Part key={check.id} id={check.id} title={checkTitles[language][check.id]}>
          <p>
            <Tag tone={check.basis.kind === 'law' ? 'info' : 'neutral'}>{words.basis[check.basis.kind]}</Tag>
          </p>
          <p>{words.what[check.id]}</p>
          <h3>{words.examples}</h3>
          <ul>
            {check.examples.map(({ told, facts }) => {
              const [finding] = check.look(facts)
              return (
                <li key={told.sv}>
                  <LocalText of={told} />{' '}
                  <strong>{finding ? `${levelNames[language][finding.level]}: ` : words.well}</strong>
                  {finding && sayFinding(finding, language)}
                </li>
              )
            })}
          </ul>
          {check.basis.kind === 'law' && <RuleTold rule={law(check.basis.law)} />}
        </Part>
      ))}
    </SitePage>
  )
}
