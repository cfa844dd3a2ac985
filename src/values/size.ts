/** `49 kB`, `1,2 MB`: the size of a file beside its link, in thousands as systems show it. */
export function formatBytes(bytes: bigint | number): string {
  const count = Number(bytes)
  if (count < 1000) return `${count}\u00a0byte`
  const kilobytes = Math.round(count / 1000)
  return kilobytes < 1000 ? `${kilobytes}\u00a0kB` : `${(count / 1_000_000).toFixed(1).replace('.', ',')}\u00a0MB`
}
