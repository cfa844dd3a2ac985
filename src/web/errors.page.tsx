import { link } from '#paths.ts'
import { Notice, PageHeading, type Site, SitePage } from '#ui/index.ts'

export const NotFoundPage = ({ site }: { readonly site: Site }) => (
  <SitePage site={site} title="Sidan finns inte" noIndex>
    <PageHeading title="Sidan finns inte" />
    <p>
      Adressen kan vara felskriven, eller så har du inte tillgång till sidan.{' '}
      <a href={link.home()}>Gå till startsidan</a>.
    </p>
  </SitePage>
)

export const ServerErrorPage = ({ site, reference }: { readonly site: Site; readonly reference: string }) => (
  <SitePage site={site} title="Något gick fel" noIndex>
    <PageHeading title="Något gick fel hos oss" />
    <p>Inget av det du gjorde sparades. Försök igen om en stund.</p>
    <Notice title="Om det händer igen">
      <p>
        Berätta för oss och ange referensen <strong>{reference}</strong>. Den hjälper oss att hitta felet.
      </p>
    </Notice>
  </SitePage>
)

export const TooLargePage = ({ site, sentence }: { readonly site: Site; readonly sentence: string }) => (
  <SitePage site={site} title="Filen är för stor" noIndex>
    <PageHeading title="Filen är för stor" />
    <p>{sentence}</p>
    <p>Inget sparades. Gå tillbaka och välj en mindre fil.</p>
  </SitePage>
)

export const BadRequestPage = ({ site, sentence }: { readonly site: Site; readonly sentence: string }) => (
  <SitePage site={site} title="Det gick inte att läsa" noIndex>
    <PageHeading title="Det gick inte att läsa det som skickades" />
    <p>{sentence} Gå tillbaka och försök igen.</p>
  </SitePage>
)
