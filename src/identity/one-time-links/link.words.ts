import { dictionary } from '#values/index.ts'

interface Words {
  readonly title: string
  readonly so: string
  readonly go: string
  readonly subject: (region: string) => string
  readonly letter: (region: string) => string
}

export const linkWords = dictionary<Words>({
  sv: {
    title: 'Logga in med länken',
    so: 'Tryck på knappen för att logga in i den här webbläsaren. Länken fungerar en gång.',
    go: 'Logga in',
    subject: (region) => `Logga in i Samklang ${region}`,
    letter: (region) =>
      `Någon, troligen du, vill logga in i Samklang ${region} med den här e-postadressen. Var det inte du behöver du inte göra något.\n\nÖppna länken och tryck på Logga in. Den gäller i 30 minuter och fungerar en gång. Skicka den inte vidare: den som har länken loggar in som du.`,
  },
  en: {
    title: 'Sign in with the link',
    so: 'Press the button to sign in to this browser. The link works once.',
    go: 'Sign in',
    subject: (region) => `Sign in to Samklang ${region}`,
    letter: (region) =>
      `Somebody, probably you, wants to sign in to Samklang ${region} with this e-mail address. If it was not you, you need not do anything.\n\nOpen the link and press Sign in. It holds for 30 minutes and works once. Do not pass it on: whoever has the link signs in as you.`,
  },
})
