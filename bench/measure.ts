import { loadavg } from 'node:os'

/** How long things took, in milliseconds, with how busy the machine was when it began. */
export interface Samples {
  readonly name: string
  readonly ms: readonly number[]
  /** From the first start to the last end: with several at once less than the sum. */
  readonly elapsedMs: number
  readonly load: number
}

/** Runs `work` until `times` are done, `atOnce` of them in flight. Warm-up is the caller's. */
export async function measure(
  name: string,
  { times, atOnce = 1 }: { times: number; atOnce?: number },
  work: (at: number) => Promise<unknown>,
): Promise<Samples> {
  const load = loadNow()
  const ms: number[] = []
  let next = 0
  const worker = async () => {
    while (next < times) {
      const at = next++
      const started = performance.now()
      await work(at)
      ms.push(performance.now() - started)
    }
  }
  const started = performance.now()
  await Promise.all(Array.from({ length: atOnce }, worker))
  return { name, ms, elapsedMs: performance.now() - started, load }
}

/** The load average of the last minute. */
export const loadNow = (): number => Math.round((loadavg()[0] ?? 0) * 100) / 100

/** The smallest value that at least `share` of the samples do not exceed. */
export function quantile(samples: readonly number[], share: number): number {
  const sorted = samples.toSorted((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN
}

export const perSecond = ({ ms, elapsedMs }: Samples): number => ms.length / (elapsedMs / 1000)

/** Numbers that look like chance and are the same in every run. */
export function seededRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296
    return state / 4_294_967_296
  }
}

export const pick = <Item>(items: readonly Item[], random: () => number): Item =>
  items[Math.floor(random() * items.length)] as Item
