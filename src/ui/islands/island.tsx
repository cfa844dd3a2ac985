import { type ComponentType, createContext, type h, hydrate } from 'preact'
import { useContext } from 'preact/hooks'
import type { Language } from '#values/index.ts'
import { LanguageOfPage } from '../language/language.tsx'

/** What survives the way to the browser as JSON: no functions, no money, no dates, no parts of a page. */
export type Sendable<T> = T extends string | number | boolean | null | undefined
  ? T
  : T extends bigint | symbol | Date | ((...given: never[]) => unknown)
    ? never
    : { readonly [K in keyof T]: Sendable<T[K]> }

export interface IslandScripts {
  /** The built module of each island, by the island's name. */
  readonly addresses: Readonly<Record<string, string>>
  /** The islands whose module the page asks for already. */
  readonly asked: Set<string>
}

/** Set by the page. Without it islands are plain HTML, which must be enough for everything anyway. */
export const IslandsOfPage = createContext<IslandScripts>({ addresses: {}, asked: new Set() })

/**
 * A part of a page that comes alive in the browser. The server sends its HTML, its props as a block of JSON and, once a
 * page, the address of its module; in the browser that module runs this same line and takes over the HTML.
 *
 * @param name the file's name without `.island.tsx`, which is what the build calls the module
 */
export function island<Props extends object>(
  name: string,
  Part: ComponentType<Props> & (Props extends Sendable<Props> ? unknown : 'The props of an island are JSON'),
): (props: Props) => ReturnType<typeof h> {
  const Inner: ComponentType<Props> = Part
  if (typeof document !== 'undefined') bringToLife(name, Inner)
  return (props) => {
    const { addresses, asked } = useContext(IslandsOfPage)
    const address = asked.has(name) ? undefined : addresses[name]
    if (address !== undefined) asked.add(name)
    return (
      <sk-island name={name}>
        <sk-alive>
          <Inner {...props} />
        </sk-alive>
        {/* In here the browser does not decode what is escaped as HTML. */}
        <script type="application/json" dangerouslySetInnerHTML={{ __html: toDataBlock(props) }} />
        {address !== undefined && <script type="module" src={address} />}
      </sk-island>
    )
  }
}

/** JSON that cannot end the block it stands in. */
export const toDataBlock = (data: unknown): string => JSON.stringify(data).replaceAll('<', '\\u003c')

function bringToLife<Props extends object>(name: string, Part: ComponentType<Props>): void {
  for (const place of document.querySelectorAll(`sk-island[name="${name}"]`)) {
    const [alive, data] = place.children
    // An island inside another lives with that one.
    if (!alive || !data || place.parentElement?.closest('sk-island')) continue
    const props = JSON.parse(data.textContent ?? '{}') as Props
    const language: Language = document.documentElement.lang === 'en' ? 'en' : 'sv'
    hydrate(
      <LanguageOfPage.Provider value={language}>
        <Part {...props} />
      </LanguageOfPage.Provider>,
      alive,
    )
  }
}

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'sk-island': { readonly name: string; readonly children?: ComponentChildren }
      'sk-alive': { readonly children?: ComponentChildren }
    }
  }
}
