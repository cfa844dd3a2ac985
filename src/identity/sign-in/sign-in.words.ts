import { dictionary } from '#values/index.ts'

export const signInWords = dictionary({
  sv: {
    title: 'Logga in',
    tooWeak: 'Det här kräver en säkrare inloggning',
    signInSurely: 'Logga in igen på ett säkrare sätt, så kommer du till sidan.',
    notSetUp: 'Inloggning är inte inställd för den här webbplatsen än.',
    lost: 'Du har loggats ut, och inget sparades',
    backToForm: 'Logga in igen, så kommer du tillbaka till formuläret.',
    typed: 'Det här hade du skrivit. Kopiera det du vill ha kvar:',
    demonstration:
      'Det här är en demonstration. Välj vem du vill vara. Rollerna är inte personer, och inget lösenord behövs.',
    staff: 'Du arbetar i regionen eller i nämnden',
    partner: 'Du söker, redovisar, samarbetar eller lånar',
  },
  en: {
    title: 'Sign in',
    tooWeak: 'This needs a surer sign-in',
    signInSurely: 'Sign in again in a surer way, and you will come to the page.',
    notSetUp: 'Sign-in has not been set up for this site yet.',
    lost: 'You have been signed out, and nothing was saved',
    backToForm: 'Sign in again, and you will come back to the form.',
    typed: 'This is what you had written. Copy what you want to keep:',
    demonstration:
      'This is a demonstration. Choose who you want to be. The roles are not people, and no password is needed.',
    staff: 'You work in the region or on the board',
    partner: 'You apply, report, cooperate or borrow',
  },
})
