import type { RefusalSentences } from '#values/index.ts'
import type { BackupRefusal } from './back-up.ts'
import type { RestoreRefusal } from './restore.ts'

/** Why a copy was not taken, or not put back, in plain Swedish. */
export const backupSentences: RefusalSentences<BackupRefusal | RestoreRefusal> = {
  'there is such a file already': ({ file }) => `${file} finns redan. Välj ett annat namn.`,
  'the database is empty': () => 'Databasen är tom: det finns inget att ta en kopia av.',
  'there is no such file': ({ file }) => `Det finns ingen fil ${file}.`,
  'the file is not a copy': ({ file }) => `${file} är ingen säkerhetskopia från Samklang, eller så är den skadad.`,
  'the copy is damaged': ({ file }) => `${file} är avhuggen eller skadad. Använd en annan säkerhetskopia.`,
  'the copy is of another region': ({ copied, region }) =>
    `Säkerhetskopian är av regionen ”${copied}”, men SAMKLANG_REGION är ”${region}”. Rätta inställningen eller välj en annan säkerhetskopia.`,
  'the copy is of another mode': ({ copied, mode }) =>
    `Säkerhetskopian är tagen med SAMKLANG_MODE=${copied}, men nu är det ${mode}. Återställ med SAMKLANG_MODE=${copied}.`,
  'the copy is of a newer program': ({ version }) =>
    `Säkerhetskopian är av en nyare Samklang (version ${version}) än den här. Uppgradera Samklang först.`,
  'the database is not empty': () =>
    'Databasen är inte tom. Stoppa Samklang och välj en ny, tom databas (DATABASE_URL) eller datamapp (SAMKLANG_DATA).',
  'the queue holds work already': ({ schema }) =>
    `Kön i schemat ${schema} innehåller arbete som hör till en annan databas. Ta bort schemat ${schema} eller välj en ny databas.`,
}
