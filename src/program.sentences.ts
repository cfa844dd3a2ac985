type Told = Partial<NodeJS.ErrnoException>

const disk: Readonly<Record<string, (path: string) => string>> = {
  ENOSPC: (path) => `Disken är full: det gick inte att skriva ${path}. Frigör utrymme och starta igen.`,
  EDQUOT: (path) => `Diskutrymmet är slut: det gick inte att skriva ${path}. Frigör utrymme och starta igen.`,
  EROFS: (path) => `${path} ligger på en disk som bara går att läsa. Välj en annan datamapp med SAMKLANG_DATA.`,
  EACCES: (path) =>
    `Samklang får inte använda ${path}. Ändra rättigheterna eller välj en annan mapp med SAMKLANG_DATA.`,
  EPERM: (path) => `Samklang får inte använda ${path}. Ändra rättigheterna eller välj en annan mapp med SAMKLANG_DATA.`,
  EEXIST: (path) => `${path} är en fil och inte en mapp. Välj en annan datamapp med SAMKLANG_DATA.`,
  ENOTDIR: (path) => `${path} går genom en fil som inte är en mapp. Välj en annan datamapp med SAMKLANG_DATA.`,
}

/** The database is another region's. */
export const sayWrongRegion = (kept: string, wanted: string): string =>
  `Databasen hör till regionen ”${kept}”, men SAMKLANG_REGION är ”${wanted}”. Rätta inställningen eller välj en annan databas.`

/** The database is not for what the program was started as. */
export const wrongMode: Readonly<Record<'demo' | 'production', string>> = {
  production:
    'Databasen är en demonstration med påhittade uppgifter och får inte användas i drift. Välj en annan databas eller datamapp, eller starta med SAMKLANG_MODE=demo.',
  demo: 'Databasen används i drift och får inte fyllas med påhittade uppgifter. Välj en annan databas eller datamapp, eller starta med SAMKLANG_MODE=production.',
}

const silent = 'PostgreSQL svarar inte. Kontrollera att den är igång och att DATABASE_URL pekar rätt.'
const unknownServer = 'Servern i DATABASE_URL går inte att hitta. Kontrollera namnet.'
const wrongPassword = 'PostgreSQL godtar inte användaren eller lösenordet i DATABASE_URL. Rätta dem.'

/** By the code of the network or of PostgreSQL. The address is left out: it may hold a password. */
const database: Readonly<Record<string, string>> = {
  ...{ ECONNREFUSED: silent, ECONNRESET: silent, ETIMEDOUT: silent, EHOSTUNREACH: silent, ENETUNREACH: silent },
  ...{ ENOTFOUND: unknownServer, EAI_AGAIN: unknownServer },
  ...{ '28P01': wrongPassword, '28000': wrongPassword },
  '3D000': 'Databasen i DATABASE_URL finns inte på servern. Skapa den eller rätta namnet.',
  '42501': 'Användaren i DATABASE_URL får inte ändra databasen. Ge den rätt till det.',
  '53300': 'PostgreSQL har inga lediga anslutningar. Försök igen om en stund.',
  '57P03': 'PostgreSQL startar eller stannar just nu. Försök igen om en stund.',
}

/** Why the program did not start, when the reason lies outside it; undefined for what only a programmer can mend. */
export function sayWhyNotStarted(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined
  const { code = '', syscall, path } = error as Told
  if (syscall === 'listen') return sayWhyNotListening(error)
  // A database that is reached by a socket is not found as a file is not found.
  if (syscall === 'connect' && ['ENOENT', 'EACCES'].includes(code)) return silent
  return database[code] ?? disk[code]?.(path ?? 'i datamappen')
}

function sayWhyNotListening(error: Error): string | undefined {
  const { code, port } = error as Told & { readonly port?: number }
  if (code === 'EACCES') return `Samklang får inte använda port ${port}. Välj en port över 1023: PORT=8080 npm start`
  return undefined
}
