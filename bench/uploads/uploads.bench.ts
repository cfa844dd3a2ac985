import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { largestFileBytes } from '#distribution/index.ts'
import { paths } from '#paths.ts'
import { measure } from '../measure.ts'
import { log, megabytes, type Report, timings } from '../report.ts'
import { createDatabase, startOrdinaryPostgres } from '../world/databases.ts'
import { memoryOf, type Running, startSamklang } from '../world/samklang.ts'

const atOnce = 40

/** What forty files of the largest size that is taken do to the memory when they are sent at the same moment. */
export async function benchUploads(): Promise<Report> {
  const server = startOrdinaryPostgres()
  const dataFolder = mkdtempSync(path.join(tmpdir(), 'samklang-bench-'))
  try {
    const databaseUrl = await createDatabase(server, 'uploads')
    await (await startSamklang({ dataFolder, databaseUrl })).stop()
    const running = await startSamklang({ dataFolder, databaseUrl })
    const cookie = await signIn(running)
    const before = memoryOf(running.pid)
    log(`  ${atOnce} uploads …`)
    const uploads = await measure(`${atOnce} uploads at once`, { times: atOnce, atOnce }, (at) =>
      upload(running, cookie, at),
    )
    const after = memoryOf(running.pid)
    await running.stop()
    return {
      tables: {
        'Time to the answer of each': timings([uploads]),
        'Resident memory of the server process, with PostgreSQL': [
          {
            'before MB': megabytes(before.resident),
            'highest MB': megabytes(after.highest),
            'after MB': megabytes(after.resident),
          },
        ],
      },
      raw: { uploads, before, after },
      notes: [],
    }
  } finally {
    server.remove()
    rmSync(dataFolder, { recursive: true, force: true })
  }
}

async function signIn({ address }: Running): Promise<string> {
  const body = new URLSearchParams({ roll: 'officer' })
  const answer = await fetch(`${address}/logga-in`, {
    method: 'POST',
    body,
    redirect: 'manual',
    headers: { origin: address },
  })
  return answer.headers.get('set-cookie')?.split(';')[0] ?? ''
}

/** Every file differs from the others, as files of forty people do. */
async function upload({ address }: Running, cookie: string, at: number): Promise<void> {
  const line = `Mottagare ${at} exempel,scenkonst,1000\n`
  const text = `recipient,area,state_sek\n${line.repeat(Math.floor((largestFileBytes - 100) / line.length))}`
  const body = new FormData()
  body.set('slag', 'distribution')
  body.set('fil', new File([text], `fil-${at}.csv`, { type: 'text/csv' }))
  const answer = await fetch(`${address}${paths.uploadImport}`, {
    method: 'POST',
    body,
    redirect: 'manual',
    headers: { cookie, origin: address },
  })
  await answer.arrayBuffer()
  if (answer.status !== 303) throw new Error(`an upload answered ${answer.status}`)
}
