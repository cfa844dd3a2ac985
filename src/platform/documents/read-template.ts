import { readFile } from 'node:fs/promises'

/**
 * The text of a Typst file that lies beside the module that asks: `readTemplate(import.meta.url, 'decision.typ')`. The
 * build copies every `.typ` next to the bundle under its base name, so the same call finds it there; base names are
 * therefore unique in the whole source. Throws when the name is not a base name or the file is missing.
 */
export async function readTemplate(metaUrl: string, name: string): Promise<string> {
  if (!/^[\w-]+\.typ$/.test(name)) throw new Error(`Not the base name of a Typst file: ${name}`)
  return readFile(new URL(name, metaUrl), 'utf8')
}
