import { createHash, timingSafeEqual } from 'node:crypto'
import type { Connection } from './database/connect.ts'
import type { Jobs } from './jobs.ts'

/** One answer, by the pattern of its address: an address itself may hold what somebody looked for. */
export interface Answered {
  readonly method: string
  readonly route: string
  readonly status: number
  readonly seconds: number
}

/** Figures of operation, for those who watch over the program. Never about a person. */
export interface Metrics {
  observe(answered: Answered): void
  /** All figures in the form of Prometheus, for whoever holds the token; undefined for others. */
  read(token: string | undefined): Promise<{ type: string; text: string } | undefined>
}

/** Counts what is answered, and asks the pool and the queue when somebody reads. */
export async function openMetrics(
  token: string,
  { connections, jobs }: { connections: Connection['connections']; jobs: Pick<Jobs, 'waiting'> },
): Promise<Metrics> {
  const { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } = await import('prom-client')
  const register = new Registry()
  collectDefaultMetrics({ register })
  const labelNames = ['method', 'route', 'status'] as const
  const count = new Counter({
    name: 'samklang_requests_total',
    help: 'Answers given',
    labelNames,
    registers: [register],
  })
  const duration = new Histogram({
    name: 'samklang_request_seconds',
    help: 'Time to answer',
    labelNames: ['method', 'route'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [register],
  })
  new Gauge({
    name: 'samklang_database_connections',
    help: 'Connections to the database, and requests that wait for one',
    labelNames: ['state'],
    registers: [register],
    collect() {
      for (const [state, number] of Object.entries(connections())) this.set({ state }, number)
    },
  })
  new Gauge({
    name: 'samklang_jobs_waiting',
    help: 'Work that is not done, by queue',
    labelNames: ['queue'],
    registers: [register],
    async collect() {
      this.reset()
      for (const [queue, number] of Object.entries(await jobs.waiting())) this.set({ queue }, number)
    },
  })
  return {
    observe({ method, route, status, seconds }) {
      count.inc({ method, route, status })
      duration.observe({ method, route }, seconds)
    },
    async read(given) {
      if (given === undefined || !isSame(given, token)) return undefined
      return { type: register.contentType, text: await register.metrics() }
    },
  }
}

/** In a time that does not tell how much of it was right. */
function isSame(given: string, wanted: string): boolean {
  const [one, other] = [given, wanted].map((text) => createHash('sha256').update(text).digest())
  return one !== undefined && other !== undefined && timingSafeEqual(one, other)
}
