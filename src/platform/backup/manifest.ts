import * as z from 'zod'

/** The form of the archive itself. A program reads the forms up to its own. */
export const archiveForm = 1

/** The first part of an archive: what it is of, so that a wrong one is refused before anything is touched. */
export const headName = 'samklang.json'

const headShape = z.object({
  form: z.number().int().positive(),
  version: z.string(),
  region: z.string(),
  mode: z.string(),
  madeAt: z.string(),
  migrations: z.array(z.string()),
})

export type ArchiveHead = z.infer<typeof headShape>

/** The last part: what must be there. An archive without it was cut off. */
export const manifestName = 'manifest.json'

const manifestShape = z.object({
  tables: z.record(z.string(), z.object({ rows: z.number().int(), sha256: z.string() })),
  sequences: z.record(z.string(), z.string().nullable()),
  files: z.array(z.string()),
  jobs: z.number().int(),
})

export type Manifest = z.infer<typeof manifestShape>

export const readHead = (bytes: Uint8Array): ArchiveHead | undefined => readAs(headShape, bytes)

export const readManifest = (bytes: Uint8Array): Manifest | undefined => readAs(manifestShape, bytes)

function readAs<Shape>(shape: z.ZodType<Shape>, bytes: Uint8Array): Shape | undefined {
  try {
    return shape.safeParse(JSON.parse(new TextDecoder().decode(bytes))).data
  } catch {
    return undefined
  }
}
