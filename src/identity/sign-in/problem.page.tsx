import { link } from '#paths.ts'
import { ButtonLink, Notice, PageHeading, type Site, SitePage } from '#ui/index.ts'
import type { SignInProblem } from './problem.ts'
import { problemWords } from './problem.words.ts'

/** Why a sign-in came to nothing, and the way back to where it begins. */
export function ProblemPage({ site, problem }: { readonly site: Site; readonly problem: SignInProblem }) {
  const { title, again, problems } = problemWords[site.language]
  const { what, so } = problems[problem]
  return (
    <SitePage site={site} title={title} noIndex>
      <PageHeading title={title} />
      <Notice tone="warning" title={what} announce>
        {so}
      </Notice>
      <p>
        <ButtonLink href={link.signIn()}>{again}</ButtonLink>
      </p>
    </SitePage>
  )
}
