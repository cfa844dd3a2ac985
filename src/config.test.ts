import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { readConfig, requireConfigured, WrongConfig } from './config.ts'

const wrong = (environment: NodeJS.ProcessEnv): string => {
  try {
    readConfig(environment)
    return 'nothing is wrong'
  } catch (error) {
    if (!(error instanceof WrongConfig)) throw error
    return error.message
  }
}
const postgres = 'postgresql://samklang@db/samklang'

describe('without any setting', () => {
  test('a demonstration of Värmland starts, with its own database, for this machine alone', () => {
    expect(readConfig({})).toEqual({
      port: 3000,
      publicUrl: 'http://localhost:3000',
      host: '127.0.0.1',
      mode: 'demo',
      region: 'varmland',
      databaseUrl: undefined,
      dataFolder: path.resolve('data'),
      logLevel: 'warn',
      signIn: { providers: [], hasMail: true, proxies: 0 },
      mail: undefined,
    })
  })

  test('an empty setting is one that was left out', () => {
    const names = ['PORT', 'PUBLIC_URL', 'DATABASE_URL', 'SAMKLANG_DATA', 'SAMKLANG_REGION', 'SAMKLANG_MODE']
    expect(readConfig(Object.fromEntries(names.map((name) => [name, ''])))).toEqual(readConfig({}))
  })

  test('what belongs to other programs is no concern of ours', () => {
    expect(readConfig({ HOME: '/root', LANG: 'x', SAMKLANG: '?', port: '1' })).toEqual(readConfig({}))
  })
})

describe('whom it listens to', () => {
  test.each([
    [{}, 'demo', '127.0.0.1'],
    [{ SAMKLANG_DEMO_PUBLIC: 'no' }, 'demo', '127.0.0.1'],
    [{ SAMKLANG_DEMO_PUBLIC: 'yes' }, 'demo', '0.0.0.0'],
    [{ DATABASE_URL: postgres }, 'production', '0.0.0.0'],
    [{ DATABASE_URL: postgres, SAMKLANG_MODE: 'demo' }, 'demo', '127.0.0.1'],
    [{ SAMKLANG_MODE: 'production' }, 'production', '0.0.0.0'],
    [{ SAMKLANG_MODE: 'production', NODE_ENV: 'production' }, 'production', '0.0.0.0'],
  ])('%j', (environment, mode, host) => {
    expect(readConfig(environment)).toMatchObject({ mode, host })
  })

  test('a demonstration never runs where NODE_ENV says production', () => {
    expect(wrong({ NODE_ENV: 'production' })).toContain('SAMKLANG_MODE är demo')
    expect(wrong({ NODE_ENV: 'production', SAMKLANG_MODE: 'demo', DATABASE_URL: postgres })).toContain(
      'körs inte i drift',
    )
  })
})

describe('addresses', () => {
  test('follow the port unless they are told', () => {
    expect(readConfig({ PORT: '8080' }).publicUrl).toBe('http://localhost:8080')
    expect(readConfig({ PORT: '8080', PUBLIC_URL: 'https://kultur.example.se/' })).toMatchObject({
      port: 8080,
      publicUrl: 'https://kultur.example.se',
    })
  })

  test('a data folder that is told from here is kept whole', () => {
    expect(readConfig({ SAMKLANG_DATA: 'a/../b' }).dataFolder).toBe(path.resolve('b'))
    expect(readConfig({ SAMKLANG_DATA: '/srv/samklang' }).dataFolder).toBe('/srv/samklang')
  })

  test.each(['postgres://db/samklang', postgres])('%s is a database', (url) => {
    expect(readConfig({ DATABASE_URL: url }).databaseUrl).toBe(url)
  })
})

describe('a wrong setting stops the start, with its name and what was expected', () => {
  test.each([
    ['PORT', 'abc', 'ett portnummer från 0 till 65535'],
    ['PORT', '70000', 'ett portnummer'],
    ['PORT', '-1', 'ett portnummer'],
    ['PORT', '3000.5', 'ett portnummer'],
    ['PORT', ' ', 'ett portnummer'],
    ['PUBLIC_URL', 'samklang.example.se', 'adressen som människor använder'],
    ['PUBLIC_URL', 'ftp://samklang.example.se', 'adressen'],
    ['PUBLIC_URL', 'javascript:alert(1)', 'adressen'],
    ['SAMKLANG_REGION', '../../etc', 'namnet på en mapp i regions/'],
    ['SAMKLANG_REGION', 'Värmland', 'namnet på en mapp i regions/'],
    ['SAMKLANG_MODE', 'test', 'demo eller production'],
    ['SAMKLANG_DEMO_PUBLIC', 'ja', 'yes eller no'],
    ['MAIL_FROM', 'kultur', 'avsändaren'],
    ['MAIL_FROM', 'a@example.se, b@example.se', 'avsändaren'],
    ['MAIL_FROM', 'Region <a@example.se>\r\nBcc: b@example.se', 'avsändaren'],
    ['SAMKLANG_LOG', 'verbose', 'fatal, error, warn, info, debug eller silent'],
  ])('%s=%j', (name, value, expected) => {
    const said = wrong({ [name]: value })
    expect(said).toContain(`${name} ska vara`)
    expect(said).toContain(expected)
    expect(said).toContain(`men är ”${value}”`)
  })

  test('but never with the password of a database', () => {
    expect(wrong({ DATABASE_URL: 'mysql://samklang:hemligt@db/samklang' })).toBe(
      'DATABASE_URL ska vara en adress som börjar med postgresql://, men är något annat.',
    )
  })

  test('nor of a mail server', () => {
    expect(wrong({ SMTP_URL: 'http://post:hemligt@example.se', MAIL_FROM: 'a@example.se' })).not.toContain('hemligt')
  })

  test('and a mail server has a sender', () => {
    expect(wrong({ SMTP_URL: 'smtp://post.example.se' })).toContain('SMTP_URL och MAIL_FROM hör ihop')
    expect(wrong({ MAIL_FROM: 'a@example.se' })).toContain('SMTP_URL och MAIL_FROM hör ihop')
    const both = { SMTP_URL: 'smtps://post.example.se:465', MAIL_FROM: 'Region Exempel <a@example.se>' }
    expect(readConfig(both).mail).toEqual({ smtpUrl: both.SMTP_URL, from: both.MAIL_FROM })
  })

  test('and all that is wrong is told at once, each thing once', () => {
    const said = wrong({ PORT: '-1.5', SAMKLANG_MODE: 'x', SAMKLANG_LOG: 'y' })
    expect(said.split('\n').map((line) => line.split(' ')[0])).toEqual(['PORT', 'SAMKLANG_MODE', 'SAMKLANG_LOG'])
  })
})

describe('in operation', () => {
  const mail = { SMTP_URL: 'smtps://post.example.se:465', MAIL_FROM: 'Region Exempel <a@example.se>' }
  const missing = (environment: NodeJS.ProcessEnv): string[] => {
    try {
      requireConfigured(readConfig(environment))
      return []
    } catch (error) {
      return (error as Error).message.split('\n').slice(1)
    }
  }

  test('everything that is missing is named at once', () => {
    expect(missing({ DATABASE_URL: postgres })).toEqual([
      expect.stringMatching(/^PUBLIC_URL .* https/),
      expect.stringMatching(/^SAMKLANG_KEY /),
      expect.stringMatching(/^Ingen kan logga in/),
    ])
  })

  test.each([
    [{ DATABASE_URL: postgres, PUBLIC_URL: 'https://s.example.se', SAMKLANG_KEY: 'x'.repeat(32), ...mail }, 0],
    [{ DATABASE_URL: postgres, PUBLIC_URL: 'https://s.example.se', SAMKLANG_KEY: 'x'.repeat(32) }, 1],
    [{ DATABASE_URL: postgres, PUBLIC_URL: 'http://s.example.se', SAMKLANG_KEY: 'x'.repeat(32), ...mail }, 1],
    [{ SAMKLANG_MODE: 'production', PUBLIC_URL: 'https://s.example.se', ...mail }, 0],
    [{ SAMKLANG_MODE: 'production' }, 2],
    [{}, 0],
  ])('%j lacks %i', (environment, count) => {
    expect(missing(environment)).toHaveLength(count)
  })
})

describe('settings of operation', () => {
  test.each([
    [{ SAMKLANG_SCHEMA: 'skane' }, 'SAMKLANG_SCHEMA används bara tillsammans med DATABASE_URL.'],
    [{ DATABASE_OWNER_URL: postgres }, 'DATABASE_OWNER_URL används bara tillsammans med DATABASE_URL.'],
    [{ S3_ENDPOINT: 'https://s3.example.se' }, 'S3_ENDPOINT används bara tillsammans med S3_BUCKET.'],
    [{ S3_BUCKET: 'filer', S3_ACCESS_KEY: 'a' }, 'S3_ACCESS_KEY används bara tillsammans med S3_SECRET_KEY.'],
  ])('%j says nothing alone', (environment, said) => {
    expect(wrong(environment)).toBe(said)
  })

  test.each(['Skåne', 'pg_skane', 'pgboss', 'pgboss_skane', 'information_schema', 'a"b', 'a'.repeat(41), 'a b', '1a'])(
    'the schema %j is none',
    (schema) => {
      expect(wrong({ DATABASE_URL: postgres, SAMKLANG_SCHEMA: schema })).toContain('SAMKLANG_SCHEMA ska vara')
    },
  )

  test('a secret that is wrong is not told', () => {
    const said = wrong({
      SAMKLANG_KEY: 'xyzzy',
      SAMKLANG_METRICS_TOKEN: 'xyzzy',
      DATABASE_OWNER_URL: 'xyzzy',
    })
    expect(said.split('\n')).toHaveLength(3)
    expect(said).not.toContain('xyzzy')
  })

  test('a bucket takes its keys together, and its region from where Amazon keeps it', () => {
    const { s3 } = readConfig({ S3_BUCKET: 'filer', S3_ACCESS_KEY: 'a', S3_SECRET_KEY: 'b', AWS_REGION: 'eu-north-1' })
    const credentials = { accessKeyId: 'a', secretAccessKey: 'b' }
    expect(s3).toEqual({ bucket: 'filer', region: 'eu-north-1', endpoint: undefined, credentials })
    expect(readConfig({ S3_BUCKET: 'filer' }).s3?.credentials).toBeUndefined()
  })
})
