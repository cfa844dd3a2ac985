import { dictionary } from '#values/index.ts'

export const waitingWords = dictionary({
  sv: {
    work: 'Arbete',
    ownPages: 'Mina sidor',
    waits: 'Det här väntar på dig',
    order: 'Det som är sent först, sedan det som ska vara klart snart',
    what: 'Vad',
    kind: 'Slag',
    since: 'Väntar sedan',
    due: 'Ska vara klart',
    noDay: 'ingen dag satt',
    state: 'Läge',
    late: 'sent',
    inTime: 'i tid',
    nothing: 'Inget väntar på dig',
    rooms: 'Hit kan du gå',
    yourAccount: 'Ditt konto',
    seeAccount: 'Se dina roller och var du är inloggad',
    lead: (waiting: number, late: number) => {
      if (waiting === 0) return 'Inget väntar på dig just nu.'
      const things = waiting === 1 ? 'En sak väntar på dig' : `${waiting} saker väntar på dig`
      if (late === 0) return `${things}, och inget är sent.`
      return late === 1 ? `${things}. En är sen.` : `${things}. ${late} är sena.`
    },
  },
  en: {
    work: 'Work',
    ownPages: 'My pages',
    waits: 'This waits for you',
    order: 'What is late first, then what is due soon',
    what: 'What',
    kind: 'Kind',
    since: 'Waiting since',
    due: 'Due',
    noDay: 'no day set',
    state: 'State',
    late: 'late',
    inTime: 'in time',
    nothing: 'Nothing waits for you',
    rooms: 'Where you can go',
    yourAccount: 'Your account',
    seeAccount: 'See your roles and where you are signed in',
    lead: (waiting: number, late: number) => {
      if (waiting === 0) return 'Nothing waits for you right now.'
      const things = waiting === 1 ? 'One thing waits for you' : `${waiting} things wait for you`
      if (late === 0) return `${things}, and nothing is late.`
      return late === 1 ? `${things}. One is late.` : `${things}. ${late} are late.`
    },
  },
})
