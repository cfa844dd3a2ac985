import { link } from '#paths.ts'
import { type Command, type CommandAnswer, inTransaction, isMailAddress } from '#platform/index.ts'
import { isRefused } from '#values/index.ts'
import { linkMinutes } from '../one-time-links/one-time-link.ts'
import { createAdministrator } from './create-administrator.action.ts'

/** Lets the first person in, and anybody who has lost every key: only who may run the program can do it. */
export const createAdminCommand = (publicUrl: string): Command => ({
  verb: 'create-admin',
  summary: 'gör någon till systemadministratör och skriver ut en länk att logga in med',
  usage: 'create-admin --name "Systemadministratör" --email namn@example.se',
  options: { name: 'vad personen heter', email: 'personens e-postadress' },
  repeated: {},
  flags: {},
  async run(platform, { options }): Promise<CommandAnswer> {
    const [name, email] = [options.name?.trim() ?? '', options.email?.trim() ?? '']
    if (name === '') return wrong('Skriv vad personen heter: --name "Systemadministratör"')
    if (!isMailAddress(email)) return wrong('Skriv personens e-postadress: --email namn@example.se')
    const acting = { by: 'kommandoraden', at: platform.clock() }
    const secret = await inTransaction(platform.db, (tx) => createAdministrator(tx, { name, email }, acting))
    if (isRefused(secret)) return { code: 1, lines: [`Det gick inte: ${secret.refused}.`], json: secret }
    const address = `${publicUrl}${link.signInByLink(secret)}`
    return {
      code: 0,
      lines: [
        `${name} är systemadministratör. Öppna länken och lägg till en passernyckel:`,
        address,
        `Länken fungerar en gång och gäller i ${linkMinutes['setup-link']} minuter. Den som har den loggar in som ${name}.`,
      ],
      json: { link: address, minutes: linkMinutes['setup-link'] },
    }
  },
})

const wrong = (line: string): CommandAnswer => ({ code: 2, lines: [line], json: { wrong: line } })
