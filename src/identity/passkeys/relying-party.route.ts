import type { Site } from '#ui/index.ts'

/** What a key is bound to: no key that was made here answers anywhere else, and none from elsewhere here. */
export function relyingParty(site: Pick<Site, 'publicUrl'>): { readonly id: string; readonly origin: string } {
  const { hostname, origin } = new URL(site.publicUrl)
  return { id: hostname, origin }
}
