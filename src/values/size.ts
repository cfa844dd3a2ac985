import type { Language } from './language.ts'

/** `49 kB`, `1,2 MB`: the size of a file beside its link, in thousands as systems show it. In English `1.2 MB`. */
export function formatBytes(bytes: bigint | number, language: Language = 'sv'): string {
  const count = Number(bytes)
  if (count < 1000) return `${count}\u00a0${language === 'sv' || count === 1 ? 'byte' : 'bytes'}`
  const kilobytes = Math.round(count / 1000)
  if (kilobytes < 1000) return `${kilobytes}\u00a0kB`
  const megabytes = (count / 1_000_000).toFixed(1)
  return `${language === 'sv' ? megabytes.replace('.', ',') : megabytes}\u00a0MB`
}
