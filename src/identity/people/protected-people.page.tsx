import { link } from '#paths.ts'
import { Button, Hidden, PageHeading, type Site, SitePage, Table } from '#ui/index.ts'
import { peopleWords } from './people.words.ts'

export interface ProtectedPeopleProps {
  readonly site: Site
  readonly people: readonly bigint[]
  /** The one whose name was asked for; that it was is in the log. */
  readonly seen?: { readonly id: bigint; readonly name: string }
}

/** R35: for those who have the right by name. Nothing is shown before it is asked for, person by person. */
export function ProtectedPeoplePage({ site, people, seen }: ProtectedPeopleProps) {
  const words = peopleWords[site.language]
  return (
    <SitePage
      site={site}
      title={words.protectedTitle}
      noIndex
      current={link.work()}
      breadcrumbs={[{ label: words.work, href: link.work() }, { label: words.protectedTitle }]}
    >
      <PageHeading title={words.protectedTitle} lead={words.protectedLead} />
      <Table
        id="skyddade"
        caption={words.protectedTitle}
        captionHidden
        columns={[
          { key: 'person', label: words.about, cell: (id: bigint) => words.anonymous(String(id)) },
          {
            key: 'name',
            label: words.name,
            cell: (id) => (seen?.id === id ? seen.name : <Ask id={id} label={words.show} />),
          },
        ]}
        rows={people}
        rowKey={String}
        empty={words.nobodyProtected}
      />
    </SitePage>
  )
}

const Ask = ({ id, label }: { readonly id: bigint; readonly label: string }) => (
  <form action={link.protectedPeople()} method="post">
    <Hidden values={{ person: String(id) }} />
    <Button variant="tertiary">{label}</Button>
  </form>
)
