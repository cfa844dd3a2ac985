import { dictionary } from '#values/index.ts'

/** Words that several pages of the room share. */
export const planWords = dictionary({
  sv: {
    plan: 'Kulturplan',
    work: 'Arbete',
    workTitle: 'Kulturplanen',
    asEveryoneSees: 'Så ser alla planen',
    states: { coming: 'Börjar senare', 'in force': 'Gäller', expired: 'Har gått ut' },
    shortened: 'förkortad lydelse',
    notFollowed: 'inte uppföljt',
    late: 'Försenad',
    statuses: { planned: 'Planerad', ongoing: 'Pågår', done: 'Klar', dropped: 'Struken' },
    measures: (count: number) => (count === 1 ? '1 åtgärd' : `${count} åtgärder`),
    done: (count: number) => (count === 1 ? '1 klar' : `${count} klara`),
    rowsOfMoney: (count: number) => (count === 1 ? '1 beslut om pengar' : `${count} beslut om pengar`),
    indicators: (count: number) => (count === 1 ? '1 indikator' : `${count} indikatorer`),
  },
  en: {
    plan: 'Culture plan',
    work: 'Work',
    workTitle: 'The culture plan',
    asEveryoneSees: 'The plan as everyone sees it',
    states: { coming: 'Begins later', 'in force': 'In force', expired: 'Has ended' },
    shortened: 'shortened wording',
    notFollowed: 'not followed up',
    late: 'Late',
    statuses: { planned: 'Planned', ongoing: 'Ongoing', done: 'Done', dropped: 'Dropped' },
    measures: (count: number) => (count === 1 ? '1 measure' : `${count} measures`),
    done: (count: number) => (count === 1 ? '1 done' : `${count} done`),
    rowsOfMoney: (count: number) => (count === 1 ? '1 decision on money' : `${count} decisions on money`),
    indicators: (count: number) => (count === 1 ? '1 indicator' : `${count} indicators`),
  },
})
