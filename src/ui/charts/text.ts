/** Rough measures of text for layout on the server: the widths of Source Sans 3 in parts of the type size. */
const narrow = /[iljtfrI.,:;'’|()\s]/
const wide = /[mwMWÅÄÖA-Z0-9]/

export function textWidth(text: string, size: number): number {
  let ems = 0
  for (const letter of text)
    ems += narrow.test(letter) ? 0.29 : /[mwMW]/.test(letter) ? 0.82 : wide.test(letter) ? 0.58 : 0.52
  return ems * size
}

/** Breaks between words so that each line fits; a single word that is too long keeps a line of its own. */
export function wrap(text: string, width: number, size: number): readonly string[] {
  const lines: string[] = []
  for (const word of text.split(' ').filter(Boolean)) {
    const last = lines.at(-1)
    const longer = last === undefined ? word : `${last} ${word}`
    if (last !== undefined && textWidth(longer, size) <= width) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}

/** Cuts at the end, with a full stop as Swedish abbreviations have, until it fits. */
export function shorten(text: string, width: number, size: number): string {
  if (textWidth(text, size) <= width) return text
  let short = text
  while (short.length > 1 && textWidth(`${short}.`, size) > width) short = short.slice(0, -1)
  return `${short.trim()}.`
}
