/** Names are the same when only case, the width of spaces or the composition of letters differ. */
export const foldName = (name: string): string => name.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase()
