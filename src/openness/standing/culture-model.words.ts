import { dictionary } from '#values/index.ts'
import type { Actor, Step } from './model.ts'

interface Act {
  readonly name: string
  readonly does: string
}

interface ModelWords {
  readonly title: string
  /** The same, with the place where the word may be broken. */
  readonly heading: string
  readonly description: string
  readonly lead: string
  readonly model: string
  readonly modelTexts: readonly string[]
  readonly source: string
  readonly picture: string
  readonly pictureLead: string
  readonly pictureTitle: string
  readonly pictureDesc: string
  /** What stands in the boxes and at the arrows of the picture, line by line. */
  readonly boxes: Readonly<Record<'state' | 'region' | 'culture' | 'areas' | 'people', readonly string[]>>
  readonly arrows: Readonly<Record<'money' | 'report' | 'plan' | 'sharing' | 'access', string>>
  readonly actors: Readonly<Record<Actor, Act>>
  readonly goals: string
  readonly areas: string
  readonly areasLead: string
  readonly areasRule: string
  readonly inRegion: (region: string) => string
  readonly inRegionLead: string
  readonly body: string
  readonly note: string
  readonly year: string
  readonly steps: Readonly<Record<Step, Act>>
  readonly rules: string
  readonly rulesLead: string
  readonly ruleOf: string
  readonly see: string
  readonly seeMoney: string
}

export const cultureModelWords = dictionary<ModelWords>({
  sv: {
    title: 'Kultursamverkansmodellen',
    heading: 'Kultursamverkans\u00admodellen',
    description: 'Hur statens pengar till regional kultur fördelas, vem som beslutar och vad som händer under året.',
    lead: 'Staten ger varje region en samlad summa. Regionen fördelar pengarna till kulturen i länet.',
    model: 'Vad modellen är',
    modelTexts: [
      'Modellen infördes 2011. Regionens kulturplan är grunden.',
      'Målet är att föra kulturen närmare medborgarna. Regionerna får mer ansvar och mer frihet.',
      'Staten ansvarar fortfarande för den nationella kulturpolitiken som helhet.',
      'Staten, regionerna och kommunerna samverkar mer. Det gör också civilsamhället och de professionella kulturskaparna.',
    ],
    source: 'Källa',
    picture: 'Så hänger det ihop',
    pictureLead: 'Pengar går nedåt, planer och redovisning uppåt.',
    pictureTitle: 'Kultursamverkansmodellen som bild',
    pictureDesc:
      'Staten ger regionen bidrag, och regionen redovisar till staten. Kommuner, kulturliv och civilsamhälle är med om kulturplanen. Regionen fördelar till sju områden, och invånarna får tillgång till kultur.',
    boxes: {
      state: ['Staten', 'Kulturrådet beslutar summan'],
      region: ['Regionen', 'gör kulturplan och fördelar'],
      culture: ['Kommuner', 'kulturliv', 'civilsamhälle'],
      areas: ['Kulturen', 'i sju områden'],
      people: ['Invånarna'],
    },
    arrows: {
      money: 'bidrag',
      report: 'redovisning',
      plan: 'kulturplan',
      sharing: 'fördelning',
      access: 'god tillgång',
    },
    actors: {
      state: { name: 'Staten', does: 'Kulturrådet beslutar hur stor summa varje region får.' },
      region: { name: 'Regionen', does: 'Regionen gör en kulturplan, fördelar pengarna och redovisar varje år.' },
      municipalities: {
        name: 'Kommunerna',
        does: 'Kommunerna är med och tar fram planen. De kan också ge egna pengar till samma verksamhet.',
      },
      culture: {
        name: 'Kulturlivet och civilsamhället',
        does: 'Regionen samråder med dem om planen.',
      },
    },
    goals: 'De nationella målen',
    areas: 'De sju områdena',
    areasLead: 'Fördelningen ska ge invånarna god tillgång till de här områdena.',
    areasRule: 'Regeln om de sju områdena',
    inRegion: (region) => `Vem som beslutar i ${region}`,
    inRegionLead: 'Det här berättar källorna om vem som har fördelat pengarna.',
    body: 'Organ',
    note: 'Vad källan berättar',
    year: 'Vad som händer i tur och ordning',
    steps: {
      plan: { name: 'Kulturplan', does: 'Regionen tar fram en kulturplan för några år.' },
      grant: { name: 'Statens beslut', does: 'Kulturrådet beslutar om bidraget till regionen.' },
      sharing: {
        name: 'Fördelning',
        does: 'Regionen beslutar vilka verksamheter som får pengar. En människa beslutar.',
      },
      report: { name: 'Redovisning', does: 'Regionen följer upp och redovisar till staten.' },
      repayment: { name: 'Återbetalning', does: 'Det som har blivit fel kan regionen få betala tillbaka.' },
    },
    rules: 'Reglerna',
    rulesLead: 'Texterna är våra egna och inte lagens ord. Bredvid står vilken lydelse de bygger på.',
    ruleOf: 'Regler',
    see: 'Se pengarna',
    seeMoney: 'Följ kronan: pengarna år för år',
  },
  en: {
    title: 'The culture cooperation model',
    heading: 'The culture cooperation model',
    description: 'How the state’s money for regional culture is shared out, who decides, and what happens in turn.',
    lead: 'The state gives each region one sum. The region shares it out to culture in the county.',
    model: 'What the model is',
    modelTexts: [
      'The model began in 2011. The culture plan of the region is its ground.',
      'It aims to bring culture closer to people. The regions get more responsibility and more freedom.',
      'The state is still responsible for national culture policy as a whole.',
      'The state, the regions and the municipalities cooperate more. So do civil society and professional artists.',
    ],
    source: 'Source',
    picture: 'How it fits together',
    pictureLead: 'Money goes down, plans and reports go up.',
    pictureTitle: 'The culture model as a picture',
    pictureDesc:
      'The state gives the region a grant, and the region reports to the state. Municipalities, cultural life and civil society take part in the culture plan. The region shares the money out to seven areas, and the inhabitants get access to culture.',
    boxes: {
      state: ['The state', 'Kulturrådet decides the sum'],
      region: ['The region', 'makes a plan and shares out'],
      culture: ['Municipalities', 'cultural life', 'civil society'],
      areas: ['Culture', 'in seven areas'],
      people: ['The inhabitants'],
    },
    arrows: { money: 'grant', report: 'report', plan: 'culture plan', sharing: 'distribution', access: 'good access' },
    actors: {
      state: { name: 'The state', does: 'Kulturrådet, an authority of the state, decides how much each region gets.' },
      region: {
        name: 'The region',
        does: 'The region makes a culture plan, shares the money out and reports every year.',
      },
      municipalities: {
        name: 'The municipalities',
        does: 'The municipalities help to make the plan. They may also give their own money to the same work.',
      },
      culture: {
        name: 'Cultural life and civil society',
        does: 'The region consults them about the plan.',
      },
    },
    goals: 'The national goals',
    areas: 'The seven areas',
    areasLead: 'The money should give the inhabitants good access to these areas.',
    areasRule: 'The rule on the seven areas',
    inRegion: (region) => `Who decides in ${region}`,
    inRegionLead: 'This is what the sources tell of who has shared the money out.',
    body: 'Body',
    note: 'What the source tells',
    year: 'What happens in turn',
    steps: {
      plan: { name: 'Culture plan', does: 'The region makes a culture plan for some years.' },
      grant: { name: 'The state decides', does: 'Kulturrådet decides the grant to the region.' },
      sharing: { name: 'Distribution', does: 'The region decides who gets money. A person decides.' },
      report: { name: 'Report', does: 'The region follows up and reports to the state.' },
      repayment: { name: 'Repayment', does: 'The region may have to pay back what has gone wrong.' },
    },
    rules: 'The rules',
    rulesLead:
      'The texts are our summaries and not the words of the law. They are in Swedish, and say which wording they build on.',
    ruleOf: 'Rules',
    see: 'See the money',
    seeMoney: 'Follow the krona: the money year by year',
  },
})
