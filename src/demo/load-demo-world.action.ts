import {
  type DistributionSettings,
  keepImportedFile,
  previewDistribution,
  previewStateGrants,
  publishDistribution,
  publishStateGrants,
} from '#distribution/index.ts'
import type { Platform } from '#platform/index.ts'
import { dayAt, isRefused, type Money, toPlainKronor } from '#values/index.ts'

/** The sourced files of a region pack, in the order in which they happened. */
export interface DemoFiles {
  readonly stateGrants: readonly { readonly name: string; readonly bytes: Uint8Array }[]
  readonly distributions: readonly {
    readonly name: string
    readonly bytes: Uint8Array
    readonly year: number
    readonly round: string
    readonly roundName: string | null
    readonly decided: string
    readonly body: string
    readonly total: Money
    readonly source: string
  }[]
}

/**
 * Reads the pack's files in with the same actions as the pages and the command line: the demonstration cannot be in a
 * state that the system cannot reach. Loaded twice it finds everything in its place.
 */
export async function loadDemoWorld(
  platform: Platform,
  settings: DistributionSettings,
  files: DemoFiles,
): Promise<void> {
  const by = 'demonstrationen'
  for (const { name, bytes } of files.stateGrants) {
    const { rows, mapping } = ready(
      name,
      previewStateGrants(bytes, {}, settings.countyCode),
      (preview) => preview.isReady,
    )
    const file = await keepImportedFile(platform.files, { name, bytes }, mapping)
    mustSucceed(name, await publishStateGrants(platform, settings, by, { file, rows }))
  }
  for (const { name, bytes, total, ...told } of files.distributions) {
    const roundName = told.roundName ?? ''
    const answers = { ...told, roundName, year: String(told.year), total: toPlainKronor(total) }
    const today = dayAt(platform.clock())
    const preview = await previewDistribution(platform.db, bytes, answers, { settings, today })
    const { ready: checked, answers: read } = ready(name, preview, (one) => one.ready !== undefined)
    if (!checked) continue
    const file = await keepImportedFile(platform.files, { name, bytes }, read.mapping)
    mustSucceed(name, await publishDistribution(platform, settings, by, { file, ...checked }))
  }
}

function ready<Preview extends { readonly errors: readonly string[] }>(
  name: string,
  preview: Preview,
  isReady: (preview: Preview) => boolean,
): Preview {
  if (!isReady(preview)) throw new Error(`${name} in the region pack is wrong: ${preview.errors.join(' ')}`)
  return preview
}

function mustSucceed(name: string, answer: unknown): void {
  if (isRefused(answer)) throw new Error(`${name} in the region pack was refused: ${answer.refused}`)
}
