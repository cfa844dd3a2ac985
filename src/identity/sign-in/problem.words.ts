import { dictionary } from '#values/index.ts'
import type { SignInProblem } from './problem.ts'

interface Words {
  readonly title: string
  readonly again: string
  /** What happened, and what to do. */
  readonly problems: Readonly<Record<SignInProblem, { readonly what: string; readonly so: string }>>
}

export const problemWords = dictionary<Words>({
  sv: {
    title: 'Du blev inte inloggad',
    again: 'Till inloggningen',
    problems: {
      'nobody has given access': {
        what: 'Du har legitimerat dig, men ingen har gett dig tillgång till Samklang.',
        so: 'Be den som är systemadministratör för Samklang hos er lägga upp dig med din e-postadress i arbetet. Logga sedan in igen på samma sätt. Inget har sparats om dig.',
      },
      'the subject is an identity number': {
        what: 'Tjänsten som du loggade in med skickade ett personnummer. Det tar Samklang inte emot.',
        so: 'Be den som driver Samklang ställa in tjänsten så att den skickar en annan beteckning. Inget har sparats om dig.',
      },
      'the provider does not answer': {
        what: 'Tjänsten som du loggar in med svarar inte just nu.',
        so: 'Försök igen om en stund, eller logga in på ett annat sätt.',
      },
      'the provider’s answer does not hold': {
        what: 'Svaret från tjänsten som du loggade in med gick inte att lita på.',
        so: 'Försök igen. Händer det på nytt, berätta det för den som driver Samklang.',
      },
      'the person went back': {
        what: 'Du avbröt inloggningen.',
        so: 'Logga in igen när du vill.',
      },
      'the sign-in was not begun here': {
        what: 'Inloggningen har redan använts, tog för lång tid eller började i en annan webbläsare.',
        so: 'Börja om från sidan Logga in. En inloggning ska vara klar inom tio minuter.',
      },
      'the sign-in is too weak': {
        what: 'Du legitimerade dig, men på en lägre nivå än vad sidan kräver.',
        so: 'Logga in igen och välj ett säkrare sätt, till exempel med kod i telefonen.',
      },
      'the link does not hold': {
        what: 'Länken har redan använts, är för gammal eller är inte hel.',
        so: 'Be om en ny länk på sidan Logga in.',
      },
      'the key does not hold': {
        what: 'Passernyckeln gick inte att använda här.',
        so: 'Försök igen, eller logga in på ett annat sätt. Har du tagit bort nyckeln under Mitt konto fungerar den inte längre.',
      },
      'there were too many tries': {
        what: 'Det har kommit för många försök.',
        so: 'Vänta en stund och försök igen. Du behöver inte göra något annat.',
      },
    },
  },
  en: {
    title: 'You were not signed in',
    again: 'To the sign-in page',
    problems: {
      'nobody has given access': {
        what: 'You have shown who you are, but nobody has given you access to Samklang.',
        so: 'Ask the administrator of Samklang in your organisation to add you with your e-mail address at work. Then sign in again in the same way. Nothing about you has been saved.',
      },
      'the subject is an identity number': {
        what: 'The sign-in service sent a personal identity number, and Samklang does not accept one.',
        so: 'Ask whoever runs Samklang to set the service up to send something else. Nothing about you has been saved.',
      },
      'the provider does not answer': {
        what: 'The sign-in service does not answer right now.',
        so: 'Try again in a while, or sign in another way.',
      },
      'the provider’s answer does not hold': {
        what: 'The answer from the sign-in service could not be trusted.',
        so: 'Try again. If it happens once more, tell whoever runs Samklang.',
      },
      'the person went back': {
        what: 'You stopped signing in.',
        so: 'Sign in again whenever you like.',
      },
      'the sign-in was not begun here': {
        what: 'The sign-in has been used already, took too long or began in another browser.',
        so: 'Start again from the sign-in page. A sign-in has to be finished within ten minutes.',
      },
      'the sign-in is too weak': {
        what: 'You showed who you are, but on a lower level than the page requires.',
        so: 'Sign in again and choose a surer way at the sign-in service, for example with a code in your phone.',
      },
      'the link does not hold': {
        what: 'The link has been used already, is too old or is not whole.',
        so: 'Ask for a new link on the sign-in page.',
      },
      'the key does not hold': {
        what: 'The passkey could not be used here.',
        so: 'Try again, or sign in another way. A key that you have removed under My account no longer works.',
      },
      'there were too many tries': {
        what: 'There have been too many tries.',
        so: 'Wait a while and try again. You need not do anything else.',
      },
    },
  },
})
