import type { Metafile } from 'esbuild'

export function buildAll(outdir?: string): Promise<void>
export function buildIslands(outdir: string): Promise<Metafile>
