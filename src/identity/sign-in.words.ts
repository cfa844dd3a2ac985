import { dictionary } from '#values/index.ts'
import type { Role } from './role.ts'

/** What a role is called, and what it does. */
export const roleNames = dictionary<Readonly<Record<Role, string>>>({
  sv: { officer: 'Handläggare', auditor: 'Revisor' },
  en: { officer: 'Grants officer', auditor: 'Auditor' },
})

export const roleTasks = dictionary<Readonly<Record<Role, string>>>({
  sv: {
    officer: 'Läser in statens beslut och fördelningar, rättar och publicerar.',
    auditor: 'Läser arbetssidorna men ändrar inget.',
  },
  en: {
    officer: 'Reads in the state’s decisions and distributions, corrects and publishes.',
    auditor: 'Reads the working pages but changes nothing.',
  },
})

export const signInWords = dictionary({
  sv: {
    title: 'Logga in',
    notSetUp: 'Inloggning är inte inställd för den här webbplatsen än.',
    lostTitle: 'Du är utloggad, och inget sparades',
    lostLead: 'Logga in igen, så kommer du tillbaka till formuläret.',
    typed: 'Det här hade du skrivit. Kopiera det du vill ha kvar:',
    demoLead: 'Det här är en demonstration. Välj vem du vill vara. Rollerna är inte personer.',
    signInAs: (role: string) => `Logga in som ${role.toLowerCase()}`,
    unreadable: 'Formuläret gick inte att läsa.',
  },
  en: {
    title: 'Sign in',
    notSetUp: 'Signing in is not set up for this site yet.',
    lostTitle: 'You have been signed out, and nothing was saved',
    lostLead: 'Sign in again, and you come back to the form.',
    typed: 'This is what you had written. Copy what you want to keep:',
    demoLead: 'This is a demonstration. Choose who you want to be. The roles are not persons.',
    signInAs: (role) => `Sign in as ${role.toLowerCase()}`,
    unreadable: 'The form could not be read.',
  },
})
