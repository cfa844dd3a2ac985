import { link } from '#paths.ts'
import { PageHeading, type Site, SitePage, Tabs } from '#ui/index.ts'
import { Figures } from './figures.page.tsx'
import { Forms } from './forms.page.tsx'
import { Messages } from './messages.page.tsx'
import { Navigation } from './navigation.page.tsx'
import { Process } from './process.page.tsx'
import { Tables, type TablesProps } from './tables-and-lists.page.tsx'

/** The parts of the screen by what they are for, as the address names them. */
export const groups = {
  besked: 'Besked',
  formular: 'Formulär',
  tabeller: 'Tabeller och listor',
  gang: 'Ärendets gång',
  siffror: 'Siffror och bilder',
  navigering: 'Att ta sig fram',
} as const

export type Group = keyof typeof groups

export interface ComponentsPageProps extends TablesProps {
  readonly site: Site
  readonly group: Group
}

export function ComponentsPage({ site, group, ...tables }: ComponentsPageProps) {
  const { query } = tables
  const hrefOf = (grupp: Group) => link.components({ grupp })
  const shown = {
    besked: () => <Messages />,
    formular: () => <Forms hasErrors={query.get('lage') === 'fel'} />,
    tabeller: () => <Tables {...tables} />,
    gang: () => <Process />,
    siffror: () => <Figures />,
    navigering: () => <Navigation shown={query.get('del') ?? undefined} />,
  }
  return (
    <SitePage site={site} title={`Komponenter: ${groups[group]}`} noIndex>
      <PageHeading
        title="Komponenter"
        lead="Skärmens delar i alla sina lägen, för dem som bygger sidor. Allt innehåll är påhittat."
      />
      <Tabs
        label="Grupper av komponenter"
        tabs={(Object.keys(groups) as Group[]).map((one) => ({ label: groups[one], href: hrefOf(one) }))}
        current={hrefOf(group)}
      />
      {shown[group]()}
    </SitePage>
  )
}
