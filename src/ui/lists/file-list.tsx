import type { ComponentChildren } from 'preact'
import { formatBytes } from '#values/index.ts'
import { Empty } from '../empty.tsx'
import { Icon } from '../icons.tsx'
import { Missing } from '../missing.tsx'

export interface ListedFile {
  readonly key: string
  readonly name: string
  /** Absent while it cannot be fetched; the note says why. */
  readonly href?: string
  /** What one needs to open it: "PDF". */
  readonly kind: string
  /** Null when the size is not known. */
  readonly bytes: number | null
  /** Who and when, what it is for, or why it cannot be fetched. */
  readonly note?: ComponentChildren
}

export interface FileListProps {
  readonly files: readonly ListedFile[]
  /** What is said when there are none. */
  readonly empty?: string
}

/** Files to fetch, each with its kind and size before one presses. */
export function FileList({ files, empty }: FileListProps) {
  if (files.length === 0) return <Empty title={empty} />
  return (
    <ul class="sk-files">
      {files.map(({ key, name, href, kind, bytes, note }) => {
        const about = (
          <span class="sk-quiet">
            {' '}
            ({kind}, {bytes === null ? <Missing /> : formatBytes(bytes)})
          </span>
        )
        return (
          <li key={key}>
            <Icon name="file" />
            <div>
              {href ? (
                <a href={href}>
                  {name}
                  {about}
                </a>
              ) : (
                <>
                  {name}
                  {about}
                </>
              )}
              {note && <div class="sk-quiet">{note}</div>}
            </div>
          </li>
        )
      })}
    </ul>
  )
}
