import { link } from '#paths.ts'
import { Notice, PageHeading, type Site, SitePage } from '#ui/index.ts'
import { errorWords } from './errors.words.ts'

export function NotFoundPage({ site }: { readonly site: Site }) {
  const words = errorWords[site.language]
  return (
    <SitePage site={site} title={words.notFound} noIndex>
      <PageHeading title={words.notFound} />
      <p>
        {words.maybeMistyped} <a href={link.home()}>{words.toStart}</a>.
      </p>
    </SitePage>
  )
}

export function ServerErrorPage({ site, reference }: { readonly site: Site; readonly reference: string }) {
  const words = errorWords[site.language]
  return (
    <SitePage site={site} title={words.serverError} noIndex>
      <PageHeading title={words.serverErrorHere} />
      <p>{words.nothingSaved}</p>
      <Notice title={words.ifAgain}>
        <p>
          {words.reference} <strong>{reference}</strong>. {words.whatFor}
        </p>
      </Notice>
    </SitePage>
  )
}

export function TooLargePage({ site, sentence }: { readonly site: Site; readonly sentence: string }) {
  const words = errorWords[site.language]
  return (
    <SitePage site={site} title={words.tooLarge} noIndex>
      <PageHeading title={words.tooLarge} />
      <p>{sentence}</p>
      <p>{words.chooseSmaller}</p>
    </SitePage>
  )
}

export function BadRequestPage({ site, sentence }: { readonly site: Site; readonly sentence: string }) {
  const words = errorWords[site.language]
  return (
    <SitePage site={site} title={words.badRequest} noIndex>
      <PageHeading title={words.badRequestHere} />
      <p>
        {sentence} {words.goBack}
      </p>
    </SitePage>
  )
}
