import { dictionary, type Language } from '#values/index.ts'
import type { CheckId, Found } from './all-checks.ts'
import type { Finding, Level } from './check.ts'

/** What each check is called: those of the law name their paragraph. */
export const checkTitles = dictionary<Readonly<Record<CheckId, string>>>({
  sv: {
    'd6-plan-in-force': 'En kulturplan gäller (6 §)',
    'd2-ceiling': 'Inte mer än staten gav (2 §)',
    'd8-seven-areas': 'De sju områdena (8 §)',
    'd9-co-financing': 'Någon mer betalar (9 §)',
    'd12-last-years-report': 'Förra årets redovisning (12 §)',
    'd13-earmarks': 'Öronmärkta pengar går rätt (13 §)',
    'd15-active': 'Verksamheten finns kvar (15 §)',
    'change-per-recipient': 'Ändring för varje mottagare',
    'region-as-recipient': 'Regionen som mottagare',
    'change-per-area': 'Områden som får mindre',
    concentration: 'Hur samlade pengarna är',
    'per-inhabitant': 'Kronor per invånare',
  },
  en: {
    'd6-plan-in-force': 'A culture plan is in force (section 6)',
    'd2-ceiling': 'No more than the state gave (section 2)',
    'd8-seven-areas': 'The seven areas (section 8)',
    'd9-co-financing': 'Somebody else pays too (section 9)',
    'd12-last-years-report': 'Last year’s report (section 12)',
    'd13-earmarks': 'Earmarked money goes where it should (section 13)',
    'd15-active': 'The activity goes on (section 15)',
    'change-per-recipient': 'Change for each recipient',
    'region-as-recipient': 'The region as recipient',
    'change-per-area': 'Areas that get less',
    concentration: 'How gathered the money is',
    'per-inhabitant': 'Kronor for each inhabitant',
  },
})

export const levelNames = dictionary<Readonly<Record<Level, string>>>({
  sv: { blocking: 'Stoppar', warning: 'Varning', information: 'Att veta' },
  en: { blocking: 'Stops', warning: 'Warning', information: 'To know' },
})

type Told = Readonly<Record<Found, (facts: Readonly<Record<string, string>>) => string>>

const findings = dictionary<Told>({
  sv: {
    'the state has not decided': () => 'Inget beslut av staten är inlagt för omgången.',
    'more is shared than the state gave': ({ state, total, over }) =>
      `Förslaget delar ut ${total}. Staten gav ${state}, så ${over} saknas.`,
    'money is left': ({ left, state }) => `${left} av statens ${state} är inte utdelade.`,
    'no plan is in force': ({ year }) => `Ingen antagen kulturplan gäller ${year}.`,
    'the row has no area': ({ recipient }) => `${recipient} har inget område.`,
    'the area is an older one': ({ recipient }) => `${recipient} står i ett område som inte längre finns.`,
    'an area gets nothing': ({ area }) => `Ingen i området ${area} får pengar.`,
    'nobody else pays': ({ recipient, year }) =>
      `Ingen annan än staten betalar för ${recipient} ${year}, enligt uppgifterna om finansiering.`,
    'the report is not in': ({ recipient, year }) => `${recipient} har inte redovisat ${year} enligt registret.`,
    'an earmark is not passed on': ({ purpose, wanted, given }) =>
      `Staten har öronmärkt ${wanted} för ${purpose}. Förslaget öronmärker ${given}.`,
    'more is earmarked than the state said': ({ purpose, wanted, given }) =>
      `Förslaget öronmärker ${given} där staten sa ${wanted} för ${purpose}.`,
    'the activity has ended': ({ recipient, day }) => `${recipient} upphörde ${day} enligt registret.`,
    'the change is above the limit': ({ recipient, change, limit }) =>
      `${recipient} ändras med ${change}. Regionens egen gräns är ${limit}.`,
    'the recipient gets nothing more': ({ recipient }) => `${recipient} fick pengar förra året och får inga i år.`,
    'the region gives to itself': ({ recipient }) => `${recipient} är regionen själv.`,
    'an area gets less': ({ area, less }) => `Området ${area} får ${less} mindre än förra året.`,
    'one has more than half': ({ recipient, share }) => `${recipient} får ${share} av pengarna.`,
    'so much for each inhabitant': ({ each, people, day }) =>
      `Det blir ${each} för var och en av länets ${people} invånare den ${day}.`,
  },
  en: {
    'the state has not decided': () => 'No decision of the state has been entered for the round.',
    'more is shared than the state gave': ({ state, total, over }) =>
      `The proposal shares ${total}. The state gave ${state}, so ${over} is missing.`,
    'money is left': ({ left, state }) => `${left} of the state’s ${state} is not shared.`,
    'no plan is in force': ({ year }) => `No adopted culture plan covers ${year}.`,
    'the row has no area': ({ recipient }) => `${recipient} has no area.`,
    'the area is an older one': ({ recipient }) => `${recipient} stands in an area that is no more.`,
    'an area gets nothing': ({ area }) => `Nobody in the area ${area} gets money.`,
    'nobody else pays': ({ recipient, year }) =>
      `The financing table of ${year} has nobody else who pays for ${recipient}.`,
    'the report is not in': ({ recipient, year }) => `${recipient} has not reported ${year}, by the register.`,
    'an earmark is not passed on': ({ purpose, wanted, given }) =>
      `The state has earmarked ${wanted} for ${purpose}. The proposal earmarks ${given}.`,
    'more is earmarked than the state said': ({ purpose, wanted, given }) =>
      `The proposal earmarks ${given} where the state said ${wanted} for ${purpose}.`,
    'the activity has ended': ({ recipient, day }) => `${recipient} ended on ${day}, by the register.`,
    'the change is above the limit': ({ recipient, change, limit }) =>
      `${recipient} changes by ${change}. The region’s own limit is ${limit}.`,
    'the recipient gets nothing more': ({ recipient }) => `${recipient} had money last year and gets none this year.`,
    'the region gives to itself': ({ recipient }) => `${recipient} is the region itself.`,
    'an area gets less': ({ area, less }) => `The area ${area} gets ${less} less than last year.`,
    'one has more than half': ({ recipient, share }) => `${recipient} gets ${share} of the money.`,
    'so much for each inhabitant': ({ each, people, day }) =>
      `It is ${each} for each of the county’s ${people} people on ${day}.`,
  },
})

/** What a check found, in a sentence. */
export const sayFinding = ({ what, facts }: Finding<Found>, language: Language): string =>
  findings[language][what](facts)
