import { dictionary } from '#values/index.ts'

interface Words {
  readonly title: string
  readonly tooWeak: string
  readonly tooWeakSo: string
  readonly noKeyYet: string
  readonly addKey: string
  readonly lostForm: string
  readonly lostFormSo: string
  readonly typed: string
  readonly demo: string
  readonly staff: string
  readonly partner: string
  readonly by: (provider: string) => string
  readonly byKey: string
  readonly byKeyHint: string
  readonly keyFailed: string
  readonly address: string
  readonly addressHint: string
  readonly addressWrong: string
  readonly sendLink: string
  readonly firstTime: string
  readonly firstTimeHint: string
  readonly nothing: string
  readonly nothingSo: string
  readonly sent: string
  readonly sentSo: (address: string) => string
  readonly sentTip: string
  readonly sentInDemo: string
  readonly mailbox: string
}

export const signInWords = dictionary<Words>({
  sv: {
    title: 'Logga in',
    tooWeak: 'Det här kräver en säkrare inloggning',
    tooWeakSo: 'Logga in igen på ett säkrare sätt, så kommer du till sidan.',
    noKeyYet: 'Har du ingen passernyckel än?',
    addKey: 'Lägg till en under Mitt konto',
    lostForm: 'Du är utloggad, och inget sparades',
    lostFormSo: 'Logga in igen, så kommer du tillbaka till formuläret.',
    typed: 'Det här hade du skrivit. Kopiera det du vill ha kvar:',
    demo: 'Det här är en demonstration. Välj vem du vill vara. Rollerna är inte personer, och inget lösenord behövs.',
    staff: 'Du arbetar i regionen eller i nämnden',
    partner: 'Du söker, redovisar, samarbetar eller lånar',
    by: (provider) => `Logga in med ${provider}`,
    byKey: 'Logga in med passernyckel',
    byKeyHint: 'För dig som har lagt till en passernyckel under Mitt konto.',
    keyFailed: 'Ingen passernyckel användes. Försök igen, eller logga in på ett annat sätt.',
    address: 'Din e-postadress',
    addressHint: 'Du får en länk som loggar in dig. Den gäller i 30 minuter.',
    addressWrong: 'Skriv en hel e-postadress, till exempel namn@example.se.',
    sendLink: 'Skicka en länk',
    firstTime: 'Första gången du loggar in',
    firstTimeHint:
      'Har någon lagt upp dig här får du en länk som loggar in dig. Den gäller i 30 minuter. Lägg sedan till en passernyckel.',
    nothing: 'Inloggning är inte inställd för den här webbplatsen än',
    nothingSo:
      'Du som driver Samklang: läs docs/guides/sign-in.md. Ställ in en tjänst att logga in med (OIDC_ISSUER och dess följe) eller e-post (SMTP_URL och MAIL_FROM). Starta sedan om.',
    sent: 'Titta i din e-post',
    sentSo: (address) =>
      `Om ${address} går att logga in med här har vi skickat en länk dit. Den gäller i 30 minuter och fungerar en gång.`,
    sentTip: 'Kommer inget brev inom några minuter: titta i skräpposten och kontrollera att adressen är rätt.',
    sentInDemo: 'Det här är en demonstration, så brevet lämnar inte datorn.',
    mailbox: 'Läs det i Brevlådan',
  },
  en: {
    title: 'Sign in',
    tooWeak: 'This needs a surer sign-in',
    tooWeakSo: 'Sign in again in a surer way, and you will come to the page.',
    noKeyYet: 'Have you no passkey yet?',
    addKey: 'Add one under My account',
    lostForm: 'You have been signed out, and nothing was saved',
    lostFormSo: 'Sign in again, and you will come back to the form.',
    typed: 'This is what you had written. Copy what you want to keep:',
    demo: 'This is a demonstration. Choose who you want to be. The roles are not people, and no password is needed.',
    staff: 'You work in the region or on its board',
    partner: 'You apply, report, cooperate or borrow',
    by: (provider) => `Sign in with ${provider}`,
    byKey: 'Sign in with a passkey',
    byKeyHint: 'For you who have added a passkey under My account.',
    keyFailed: 'No passkey was used. Try again, or sign in another way.',
    address: 'Your e-mail address',
    addressHint: 'You will get a link that signs you in. It holds for 30 minutes.',
    addressWrong: 'Write a whole e-mail address, for example name@example.se.',
    sendLink: 'Send a link',
    firstTime: 'The first time you sign in',
    firstTimeHint:
      'If the administrator has added you, you will get a link that signs you in. It holds for 30 minutes. Then add a passkey.',
    nothing: 'Signing in has not been set up for this site yet',
    nothingSo:
      'You who run Samklang: read docs/guides/sign-in.md. Set up a sign-in service (OIDC_ISSUER and its company) or e-mail (SMTP_URL and MAIL_FROM). Then start again.',
    sent: 'Look in your e-mail',
    sentSo: (address) =>
      `If ${address} can be used to sign in here, we have sent a link to it. It holds for 30 minutes and works once.`,
    sentTip: 'If no letter comes within a few minutes: look among the spam, and check that the address is right.',
    sentInDemo: 'This is a demonstration, so the mail does not leave the machine.',
    mailbox: 'Read it in the mailbox',
  },
})
