import { link } from '#paths.ts'
import {
  ButtonLink,
  Buttons,
  InSwedish,
  PageHeading,
  Pagination,
  SearchForm,
  type Site,
  SitePage,
  Table,
  Tag,
} from '#ui/index.ts'
import type { Assignment } from '../roles/assignment.ts'
import { roleNames } from '../roles/role.words.ts'
import { peopleWords } from './people.words.ts'
import type { ShownPerson } from './person.store.ts'

export interface PeopleProps {
  readonly site: Site
  readonly people: readonly ShownPerson[]
  readonly count: number
  readonly rolesToday: ReadonlyMap<bigint, readonly Assignment[]>
  readonly search: string
  readonly page: number
  readonly pages: number
}

/** Everyone who can sign in, by name. */
export function PeoplePage({ site, people, count, rolesToday, search, page, pages }: PeopleProps) {
  const { language } = site
  const words = peopleWords[language]
  const rolesOf = (id: bigint) =>
    (rolesToday.get(id) ?? []).map(({ role }) => roleNames[language][role]).join(', ') || words.noRole
  return (
    <SitePage
      site={site}
      title={words.title}
      noIndex
      current={link.work()}
      breadcrumbs={[{ label: words.work, href: link.work() }, { label: words.title }]}
    >
      <PageHeading title={words.title} lead={words.lead} />
      <Buttons>
        <ButtonLink href={link.newPerson()}>{words.add}</ButtonLink>
      </Buttons>
      <SearchForm action={link.people()} name="sok" label={words.search} value={search} />
      <p>{words.found(count)}</p>
      <Table
        id="personer"
        caption={words.title}
        captionHidden
        columns={[
          {
            ...{ key: 'name', label: words.name },
            cell: ({ id, name }: ShownPerson) => (
              <a href={link.person(id)}>
                {name === null ? words.anonymous(String(id)) : <InSwedish>{name}</InSwedish>}
              </a>
            ),
          },
          { key: 'email', label: words.email, cell: (one) => shownEmail(one, words) },
          { key: 'roles', label: words.rolesToday, cell: ({ id }) => rolesOf(id) },
        ]}
        rows={people}
        rowKey={({ id }) => String(id)}
        empty={words.nobody}
      />
      <Pagination current={page} total={pages} href={(sida) => link.people({ sok: search || undefined, sida })} />
    </SitePage>
  )
}

export const shownEmail = (
  { email, isProtected }: Pick<ShownPerson, 'email' | 'isProtected'>,
  words: { readonly noEmail: string; readonly protected: string },
) => (isProtected ? <Tag tone="warning">{words.protected}</Tag> : (email ?? words.noEmail))
