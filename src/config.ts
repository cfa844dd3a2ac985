import path from 'node:path'
import * as z from 'zod'
import { hasAnyWay, readProviders, type SignInWays } from '#identity/index.ts'

export interface Config {
  readonly port: number
  readonly publicUrl: string
  /** Where the server listens: loopback in a demonstration, unless it is told to be public. */
  readonly host: string
  readonly mode: 'demo' | 'production'
  readonly region: string
  /** Absent: the embedded database in the data folder. */
  readonly databaseUrl: string | undefined
  /** Who makes and changes tables, where the program itself signs in as somebody with fewer rights. */
  readonly ownerUrl: string | undefined
  /** The region's own schema. Absent: the one that every connection has. */
  readonly schema: string | undefined
  readonly dataFolder: string
  /** Absent: the files are in the data folder. */
  readonly s3: S3Config | undefined
  /** The secret that the program signs with. Absent: made at the first start, and kept in the data folder. */
  readonly key: string | undefined
  /** Absent: nobody may read the figures of operation. */
  readonly metricsToken: string | undefined
  readonly logLevel: string
  readonly signIn: SignInWays
  /** The mail server and who mail comes from. Absent: no mail leaves. */
  readonly mail: { readonly smtpUrl: string; readonly from: string } | undefined
}

export interface S3Config {
  /** Absent: Amazon's own. */
  readonly endpoint: string | undefined
  readonly bucket: string
  readonly region: string
  /** Absent: as the environment of Amazon's tools says. */
  readonly credentials: { readonly accessKeyId: string; readonly secretAccessKey: string } | undefined
}

export class WrongConfig extends Error {}

const settings = z.object({
  PORT: z.string().regex(/^\d+$/).transform(Number).pipe(z.number().max(65_535)).default(3000),
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//)
    .optional(),
  DATABASE_OWNER_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//)
    .optional(),
  SAMKLANG_SCHEMA: z
    .string()
    .regex(/^(?!pg_|pgboss|information_schema$)[a-z][a-z0-9_]{0,39}$/)
    .optional(),
  SAMKLANG_DATA: z.string().min(1).default('./data'),
  SAMKLANG_KEY: z.string().min(32).optional(),
  SAMKLANG_METRICS_TOKEN: z.string().min(16).optional(),
  S3_BUCKET: z
    .string()
    .regex(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/)
    .optional(),
  S3_ENDPOINT: z.url({ protocol: /^https?$/ }).optional(),
  S3_REGION: z.string().min(1).optional(),
  S3_ACCESS_KEY: z.string().min(1).optional(),
  S3_SECRET_KEY: z.string().min(1).optional(),
  SAMKLANG_REGION: z
    .string()
    .regex(/^[a-z][a-z0-9-]*$/)
    .default('varmland'),
  SAMKLANG_MODE: z.enum(['demo', 'production']).optional(),
  SAMKLANG_DEMO_PUBLIC: z.enum(['yes', 'no']).default('no'),
  TRUSTED_PROXIES: z.string().regex(/^\d$/).transform(Number).default(0),
  SAMKLANG_LOG: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('warn'),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: z
    .string()
    .regex(
      /^(?:[^\p{Cc}<>@,;:"()]+ <[^\s\p{Cc}<>@,;:"()]+@[^\s\p{Cc}<>@,;:"()]+>|[^\s\p{Cc}<>@,;:"()]+@[^\s\p{Cc}<>@,;:"()]+)$/u,
    )
    .optional(),
})

const expected: Record<keyof z.infer<typeof settings>, string> = {
  PORT: 'ett portnummer från 0 till 65535',
  PUBLIC_URL: 'adressen som människor använder, till exempel https://samklang.example.se',
  DATABASE_URL: 'en adress som börjar med postgresql://',
  DATABASE_OWNER_URL: 'en adress som börjar med postgresql://',
  SAMKLANG_SCHEMA: 'ett namn med små bokstäver a–z, siffror och _, högst 40 tecken, till exempel skane',
  SAMKLANG_DATA: 'en mapp',
  SAMKLANG_KEY: 'en hemlighet på minst 32 tecken, till exempel från openssl rand -hex 32',
  SAMKLANG_METRICS_TOKEN: 'en hemlighet på minst 16 tecken',
  S3_BUCKET: 'namnet på en hink',
  S3_ENDPOINT: 'adressen till ett S3-lager, till exempel https://s3.example.se',
  S3_REGION: 'namnet på lagrets region, till exempel eu-north-1',
  S3_ACCESS_KEY: 'ett namn på en nyckel',
  S3_SECRET_KEY: 'en hemlig nyckel',
  SAMKLANG_REGION: 'namnet på en mapp i regions/, till exempel varmland',
  SAMKLANG_MODE: 'demo eller production',
  SAMKLANG_DEMO_PUBLIC: 'yes eller no',
  TRUSTED_PROXIES: 'hur många egna proxyservrar som står framför Samklang, från 0 till 9',
  SAMKLANG_LOG: 'fatal, error, warn, info, debug eller silent',
  SMTP_URL: 'e-postserverns adress, till exempel smtp://användare:lösenord@post.example.se:587',
  MAIL_FROM: 'avsändaren, till exempel Region Exempel <kultur@example.se>',
}

/** What must never stand in a log: the addresses hold passwords. */
const secret = [
  'DATABASE_URL',
  'DATABASE_OWNER_URL',
  'SMTP_URL',
  'SAMKLANG_KEY',
  'SAMKLANG_METRICS_TOKEN',
  'S3_SECRET_KEY',
]

/**
 * What a server in operation cannot do without, and why. A line belongs here for everything that would otherwise be
 * found missing by a person who cannot sign in, or not at all.
 */
const neededInProduction: readonly [isThere: (config: Config) => boolean, sentence: string][] = [
  [({ publicUrl }) => publicUrl.startsWith('https://'), `PUBLIC_URL ska vara ${expected.PUBLIC_URL}, med https.`],
  [({ key, databaseUrl }) => key !== undefined || !databaseUrl, `SAMKLANG_KEY ska vara ${expected.SAMKLANG_KEY}.`],
  [
    ({ signIn }) => hasAnyWay(signIn),
    'Ingen kan logga in: ställ in en inloggningstjänst (OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET och OIDC_NAME) eller e-post (SMTP_URL och MAIL_FROM).',
  ],
]

/** Throws WrongConfig with everything that a server in operation lacks, all at once. */
export function requireConfigured(config: Config): void {
  if (config.mode !== 'production') return
  const missing = neededInProduction.filter(([isThere]) => !isThere(config)).map(([, sentence]) => sentence)
  if (missing.length === 0) return
  throw new WrongConfig(
    ['Samklang är inte färdigt inställt för drift (SAMKLANG_MODE=production):', ...missing].join('\n'),
  )
}

/** Reads the environment once. Throws WrongConfig, with the name of the setting and what was expected. */
export function readConfig(environment: NodeJS.ProcessEnv): Config {
  // An empty setting is a setting that somebody left out.
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const read = settings.safeParse(given)
  if (!read.success) {
    const wrong = read.error.issues.map((issue) => {
      const name = String(issue.path[0]) as keyof typeof expected
      const is = secret.includes(name) ? 'något annat' : `”${given[name] ?? ''}”`
      return `${name} ska vara ${expected[name]}, men är ${is}.`
    })
    throw new WrongConfig([...new Set(wrong)].join('\n'))
  }
  const env = read.data
  const apart = settingsApart(env)
  if (apart.length > 0) throw new WrongConfig(apart.join('\n'))
  const mode = env.SAMKLANG_MODE ?? (env.DATABASE_URL ? 'production' : 'demo')
  if (mode === 'demo' && environment.NODE_ENV === 'production') {
    throw new WrongConfig('SAMKLANG_MODE är demo men NODE_ENV är production. En demonstration körs inte i drift.')
  }
  const { providers, wrong } = readProviders(given)
  if (wrong.length > 0) throw new WrongConfig(wrong.join('\n'))
  if ((env.SMTP_URL === undefined) !== (env.MAIL_FROM === undefined))
    throw new WrongConfig('SMTP_URL och MAIL_FROM hör ihop: ange båda, eller ingen av dem.')
  return {
    port: env.PORT,
    publicUrl: (env.PUBLIC_URL ?? `http://localhost:${env.PORT}`).replace(/\/$/, ''),
    host: mode === 'demo' && env.SAMKLANG_DEMO_PUBLIC === 'no' ? '127.0.0.1' : '0.0.0.0',
    mode,
    region: env.SAMKLANG_REGION,
    databaseUrl: env.DATABASE_URL,
    ownerUrl: env.DATABASE_OWNER_URL,
    schema: env.SAMKLANG_SCHEMA,
    dataFolder: path.resolve(env.SAMKLANG_DATA),
    s3: s3In(env, environment.AWS_REGION),
    key: env.SAMKLANG_KEY,
    metricsToken: env.SAMKLANG_METRICS_TOKEN,
    logLevel: env.SAMKLANG_LOG,
    signIn: { providers, hasMail: mode === 'demo' || env.SMTP_URL !== undefined, proxies: env.TRUSTED_PROXIES },
    mail: env.SMTP_URL && env.MAIL_FROM ? { smtpUrl: env.SMTP_URL, from: env.MAIL_FROM } : undefined,
  }
}

/** Settings that say nothing without another one. */
function settingsApart(env: z.infer<typeof settings>): string[] {
  const needs = (names: readonly (keyof typeof env)[], other: keyof typeof env) =>
    names.flatMap((name) =>
      env[name] !== undefined && env[other] === undefined ? [`${name} används bara tillsammans med ${other}.`] : [],
    )
  return [
    ...needs(['DATABASE_OWNER_URL', 'SAMKLANG_SCHEMA'], 'DATABASE_URL'),
    ...needs(['S3_ENDPOINT', 'S3_REGION', 'S3_ACCESS_KEY', 'S3_SECRET_KEY'], 'S3_BUCKET'),
    ...needs(['S3_ACCESS_KEY'], 'S3_SECRET_KEY'),
    ...needs(['S3_SECRET_KEY'], 'S3_ACCESS_KEY'),
  ]
}

function s3In(env: z.infer<typeof settings>, usualRegion = 'us-east-1'): S3Config | undefined {
  if (env.S3_BUCKET === undefined) return undefined
  const { S3_ACCESS_KEY: accessKeyId, S3_SECRET_KEY: secretAccessKey } = env
  return {
    endpoint: env.S3_ENDPOINT,
    bucket: env.S3_BUCKET,
    region: env.S3_REGION ?? usualRegion,
    credentials: accessKeyId && secretAccessKey ? { accessKeyId, secretAccessKey } : undefined,
  }
}
