export function buildAll(outdir?: string): Promise<void>
