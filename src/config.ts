import path from 'node:path'
import { z } from 'zod'
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
  readonly dataFolder: string
  readonly logLevel: string
  readonly signIn: SignInWays
  /** The mail server and who mail comes from. Absent: no mail leaves. */
  readonly mail: { readonly smtpUrl: string; readonly from: string } | undefined
}

export class WrongConfig extends Error {}

const settings = z.object({
  PORT: z.string().regex(/^\d+$/).transform(Number).pipe(z.number().max(65_535)).default(3000),
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//)
    .optional(),
  SAMKLANG_DATA: z.string().min(1).default('./data'),
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
  SAMKLANG_DATA: 'en mapp',
  SAMKLANG_REGION: 'namnet på en mapp i regions/, till exempel varmland',
  SAMKLANG_MODE: 'demo eller production',
  SAMKLANG_DEMO_PUBLIC: 'yes eller no',
  TRUSTED_PROXIES: 'hur många egna proxyservrar som står framför Samklang, från 0 till 9',
  SAMKLANG_LOG: 'fatal, error, warn, info, debug eller silent',
  SMTP_URL: 'e-postserverns adress, till exempel smtp://användare:lösenord@post.example.se:587',
  MAIL_FROM: 'avsändaren, till exempel Region Exempel <kultur@example.se>',
}

/** What a server in operation cannot do without, and what to say of it. */
const neededInProduction: readonly [isThere: (config: Config) => boolean, sentence: string][] = [
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
      // The addresses of the servers hold their passwords, and this text ends up in logs.
      const is = name === 'DATABASE_URL' || name === 'SMTP_URL' ? 'något annat' : `”${given[name] ?? ''}”`
      return `${name} ska vara ${expected[name]}, men är ${is}.`
    })
    throw new WrongConfig([...new Set(wrong)].join('\n'))
  }
  const env = read.data
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
    dataFolder: path.resolve(env.SAMKLANG_DATA),
    logLevel: env.SAMKLANG_LOG,
    signIn: { providers, hasMail: mode === 'demo' || env.SMTP_URL !== undefined, proxies: env.TRUSTED_PROXIES },
    mail: env.SMTP_URL && env.MAIL_FROM ? { smtpUrl: env.SMTP_URL, from: env.MAIL_FROM } : undefined,
  }
}
