import { readFileSync } from 'node:fs'
import path from 'node:path'
import { filesBelow } from './source-files.ts'

export interface MarkdownLink {
  readonly text: string
  /** As written: an address, or a path from the page's own folder. */
  readonly target: string
  /** From the root of the repository, without the anchor; null for an address elsewhere. */
  readonly file: string | null
  /** Where in the page it stands. */
  readonly start: number
  readonly end: number
}

export const pages: readonly string[] = filesBelow('.').filter((file) => file.endsWith('.md'))

/** The links and pictures of a page, without those that stand in code. */
export function linksOf(page: string): MarkdownLink[] {
  const text = withoutCode(readFileSync(page, 'utf8'))
  return [...text.matchAll(/\[([^\]]*)\]\(([^)\s]+)(?:\s+"[^"]*")?\)/g)].map((match) => {
    const [whole, words = '', target = ''] = match
    return { text: words, target, file: fileOf(page, target), start: match.index, end: match.index + whole.length }
  })
}

/** Code becomes blanks of the same length, so that places in the text stay true. */
const withoutCode = (text: string): string =>
  text
    .replace(/^```.*?^```/gms, (code) => code.replace(/\S/g, ' '))
    .replace(/`[^`\n]*`/g, (code) => ' '.repeat(code.length))

function fileOf(page: string, target: string): string | null {
  if (/^[a-z]+:/i.test(target)) return null
  const [file = ''] = target.split('#')
  return file === '' ? page : path.posix.join(path.posix.dirname(page), decodeURIComponent(file))
}
