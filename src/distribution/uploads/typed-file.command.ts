import { readFile, stat } from 'node:fs/promises'
import type { CommandAnswer } from '#platform/index.ts'
import { largestFileBytes, tooLargeSentence } from './uploaded-file.ts'

const answer = (code: 1 | 2, sentence: string): CommandAnswer => ({
  code,
  lines: [sentence, 'Inget lästes in.'],
  json: { errors: [sentence] },
})

/** The command was written wrongly. */
export const wrongUse = (sentence: string): CommandAnswer => answer(2, sentence)

/** Reads the one file that a command names, or answers why it cannot. */
export async function readTypedFile(
  files: readonly string[],
): Promise<{ file: string; bytes: Uint8Array } | { refusal: CommandAnswer }> {
  const [file, ...more] = files
  if (file === undefined) return { refusal: wrongUse('Skriv vilken fil som ska läsas in.') }
  if (more.length > 0)
    return { refusal: wrongUse(`Skriv en fil åt gången. Ett svar med mellanslag skrivs inom citattecken: ${more[0]}`) }
  try {
    const found = await stat(file)
    if (found.isDirectory())
      return { refusal: answer(1, `${file} är en mapp. Skriv vilken fil i den som ska läsas in.`) }
    if (!found.isFile()) return { refusal: answer(1, `${file} är ingen vanlig fil och går inte att läsa in.`) }
    if (found.size > largestFileBytes) return { refusal: answer(1, tooLargeSentence(found.size)) }
    return { file, bytes: await readFile(file) }
  } catch (error) {
    const { code = 'okänt fel' } = error as NodeJS.ErrnoException
    return { refusal: answer(1, sayUnreadable(file, code)) }
  }
}

function sayUnreadable(file: string, code: string): string {
  if (code === 'ENOENT' || code === 'ENOTDIR') return `Filen ${file} finns inte.`
  if (code === 'EACCES' || code === 'EPERM') return `Du får inte läsa filen ${file}. Ändra dess rättigheter.`
  return `Filen ${file} går inte att läsa: ${code}.`
}
