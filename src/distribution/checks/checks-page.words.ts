import { dictionary } from '#values/index.ts'
import type { CheckId } from './all-checks.ts'

export const checksPageWords = dictionary<{
  readonly start: string
  readonly title: string
  readonly lead: string
  readonly levels: string
  readonly basis: Readonly<Record<'law' | 'policy' | 'information', string>>
  readonly what: Readonly<Record<CheckId, string>>
  readonly examples: string
  readonly well: string
}>({
  sv: {
    start: 'Start',
    title: 'Så kontrollerar vi',
    lead: 'Innan ett förslag till fördelning går till nämnden prövar systemet det mot lagen och mot det som registren säger.',
    levels:
      'Det som stoppar går inte vidare förrän någon har rättat det. På en varning svarar den som lägger fram förslaget, och svaret följer med till nämnden. Resten är bra att veta. Kontrollerna beslutar ingenting.',
    basis: {
      law: 'Lag',
      policy: 'Regionens egen riktlinje, inte lag',
      information: 'Upplysning, inte lag',
    },
    what: {
      'd6-plan-in-force': 'Läser kulturplanerna: en antagen plan ska gälla någon del av året.',
      'd2-ceiling': 'Jämför summan av förslaget med statens beslut om omgången.',
      'd8-seven-areas': 'Varje mottagare ska ha ett av dagens områden, och varje område ska få något.',
      'd9-co-financing':
        'Läser hur verksamheten är finansierad under året: region, kommun eller någon annan ska också betala.',
      'd12-last-years-report': 'Läser registret över redovisningar för dem som fick pengar förra året.',
      'd13-earmarks': 'Jämför det som staten har öronmärkt med det som förslaget öronmärker, område för område.',
      'd15-active': 'Läser registret över verksamheter som har upphört.',
      'change-per-recipient': 'Jämför varje mottagare med förra året och med den gräns som regionen har satt.',
      'region-as-recipient': 'Säger till när regionen ger pengar till sig själv.',
      'change-per-area': 'Jämför varje område med förra året.',
      concentration: 'Säger till när en mottagare får mer än hälften.',
      'per-inhabitant': 'Delar summan med länets invånare, när de är räknade för året.',
    },
    examples: 'Exempel',
    well: 'Inget att säga.',
  },
  en: {
    start: 'Start',
    title: 'How we check',
    lead: 'Before a proposal goes to the board the system tries it against the law and against what the registers say.',
    levels:
      'What stops goes no further until somebody has mended it. Whoever lays the proposal forward answers its warnings, and the answers follow it to the board. The rest is good to know. The checks decide nothing.',
    basis: {
      law: 'Law',
      policy: 'The region’s own policy, not law',
      information: 'Information, not law',
    },
    what: {
      'd6-plan-in-force': 'Reads the culture plans: an adopted plan covers some of the year.',
      'd2-ceiling': 'Compares the sum of the proposal with the state’s decision on the round.',
      'd8-seven-areas': 'Each recipient has one of today’s areas, and each area gets something.',
      'd9-co-financing': 'Reads the financing table of the year: the region, a municipality or another pays too.',
      'd12-last-years-report': 'Reads the register of reports for those who had money last year.',
      'd13-earmarks': 'Compares what the state has earmarked with what the proposal earmarks, area by area.',
      'd15-active': 'Reads the register of activities that have ended.',
      'change-per-recipient': 'Compares each recipient with last year and with the limit that the region has set.',
      'region-as-recipient': 'Says so when the region gives money to itself.',
      'change-per-area': 'Compares each area with last year.',
      concentration: 'Says so when one recipient gets more than half.',
      'per-inhabitant': 'Divides the sum by the county’s people, where they are counted for the year.',
    },
    examples: 'Examples',
    well: 'Nothing to say.',
  },
})
