import { dictionary } from '#values/index.ts'

interface Words {
  readonly title: string
  readonly caption: string
  readonly keyName: string
  readonly lead: string
  readonly none: string
  readonly name: string
  readonly nameHint: string
  readonly nameMissing: string
  readonly add: string
  readonly added: string
  readonly used: string
  readonly never: string
  readonly remove: string
  readonly needsScript: string
  readonly mustBeSurer: string
  readonly failed: string
  readonly setUp: string
  readonly setUpSo: string
}

export const passkeyWords = dictionary<Words>({
  sv: {
    title: 'Passernycklar',
    caption: 'Dina passernycklar, den äldsta först',
    keyName: 'Namn',
    lead: 'En passernyckel finns i din telefon, din dator eller en säkerhetsnyckel. Du loggar in med fingret, ansiktet eller enhetens kod, och inget lösenord behövs.',
    none: 'Du har ingen passernyckel än',
    name: 'Vad ska nyckeln heta?',
    nameHint: 'Så att du känner igen den, till exempel ”arbetstelefonen”.',
    nameMissing: 'Skriv vad nyckeln ska heta.',
    add: 'Lägg till en passernyckel',
    added: 'Lades till',
    used: 'Användes senast',
    never: 'inte än',
    remove: 'Ta bort',
    needsScript: 'För att lägga till en passernyckel behöver webbläsaren JavaScript och stöd för passernycklar.',
    mustBeSurer: 'Logga först in med en passernyckel som du har, eller på ett annat säkert sätt.',
    failed: 'Ingen passernyckel lades till. Försök igen, och godkänn när enheten frågar.',
    setUp: 'Lägg till en passernyckel nu',
    setUpSo: 'Länken som du kom med fungerar bara en gång. Nästa gång loggar du in med passernyckeln.',
  },
  en: {
    title: 'Passkeys',
    caption: 'Your passkeys, the oldest first',
    keyName: 'Name',
    lead: 'A passkey is kept in your phone, your computer or a security key. You sign in with your finger, your face or the code of the device, and no password is needed.',
    none: 'You have no passkey yet',
    name: 'What shall the key be called?',
    nameHint: 'So that you know it again, for example “phone at work”.',
    nameMissing: 'Write what the key shall be called.',
    add: 'Add a passkey',
    added: 'Added',
    used: 'Last used',
    never: 'not yet',
    remove: 'Remove',
    needsScript: 'To add a passkey the browser needs JavaScript and support for passkeys.',
    mustBeSurer: 'Sign in with one of your passkeys or with the sign-in service to add a new one.',
    failed: 'No passkey was added. Try again, and agree when the device asks.',
    setUp: 'Add a passkey now',
    setUpSo: 'The link that you came with works only once. Next time you sign in with the passkey.',
  },
})
