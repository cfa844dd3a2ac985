/** How the bytes of a text file were understood. A mark at the front (BOM) is believed; without one, UTF-8 is tried. */
export type CsvEncoding = 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be' | 'windows-1252'

export type CsvText =
  | { readonly encoding: CsvEncoding; readonly text: string }
  | { readonly notText: 'zip' | 'pdf' | 'excel-97' | 'binary' }
  | { readonly damaged: CsvEncoding }

/** An xlsx or ods file is a zip. The older xls is a file of its own kind. */
const signatures = [
  { notText: 'zip', bytes: [0x50, 0x4b, 0x03, 0x04] },
  { notText: 'zip', bytes: [0x50, 0x4b, 0x05, 0x06] },
  { notText: 'pdf', bytes: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { notText: 'excel-97', bytes: [0xd0, 0xcf, 0x11, 0xe0] },
] as const

const marks = [
  { encoding: 'utf-8-bom', label: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', label: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', label: 'utf-16be', bytes: [0xfe, 0xff] },
] as const

/**
 * Turns the bytes of a file into text, without its byte order mark. Bytes that are not valid UTF-8 are read as
 * Windows-1252, which is what older Swedish spreadsheets write. Never throws.
 */
export function decodeCsv(bytes: Uint8Array): CsvText {
  const signature = signatures.find((each) => startsWith(bytes, each.bytes))
  if (signature) return { notText: signature.notText }
  const decoded = decodeMarked(bytes) ?? decodeUnmarked(bytes)
  return 'text' in decoded && decoded.text.includes('\0') ? { notText: 'binary' } : decoded
}

function decodeMarked(bytes: Uint8Array): CsvText | undefined {
  const mark = marks.find((each) => startsWith(bytes, each.bytes))
  if (!mark) return undefined
  const text = strictly(mark.label, bytes.subarray(mark.bytes.length))
  return text === undefined ? { damaged: mark.encoding } : { encoding: mark.encoding, text }
}

function decodeUnmarked(bytes: Uint8Array): CsvText {
  const text = strictly('utf-8', bytes)
  return text === undefined ? { encoding: 'windows-1252', text: decodeWindows1252(bytes) } : { encoding: 'utf-8', text }
}

function strictly(label: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

// Several Node 20 to 23 releases decode 'windows-1252' as Latin-1 and lose € and the curly quotes: hence our own table.
const from0x80 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

const decodeWindows1252 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (character) => from0x80.charAt(character.charCodeAt(0) - 0x80))

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte)
