import { dictionary } from '#values/index.ts'
import type { StatementField } from './accessibility.ts'

interface Tested {
  readonly day: string
  readonly tool: string
  readonly version: string
}

interface StatementWords {
  readonly title: string
  readonly description: string
  readonly lead: string
  readonly demonstration: string
  readonly statement: string
  readonly fields: Readonly<Record<StatementField, string>>
  readonly compliance: Readonly<Record<'full' | 'partial' | 'none', string>>
  readonly notAssessed: string
  readonly nothing: string
  readonly because: string
  readonly known: string
  readonly knownList: (tested: Tested) => readonly string[]
  readonly rule: string
  readonly complain: string
  readonly toForm: string
  readonly form: string
  readonly formLead: string
  readonly formInDemonstration: string
  readonly message: string
  readonly messageHint: string
  readonly page: string
  readonly pageHint: string
  readonly answerTo: string
  readonly answerHint: string
  readonly trap: string
  readonly send: string
  readonly kept: string
}

export const accessibilityWords = dictionary<StatementWords>({
  sv: {
    title: 'Tillgänglighet',
    description: 'Hur tillgänglig webbplatsen är, vad som brister, och hur du säger till.',
    lead: 'Alla ska kunna använda webbplatsen. Här står vad vi vet, och hur du säger till när något inte går.',
    demonstration: 'Det här är en demonstration. Redogörelsen är ett exempel och görs inte i någon myndighets namn.',
    statement: 'Redogörelse för tillgänglighet',
    fields: {
      actor: 'Vem som ansvarar',
      service: 'Webbplats',
      compliance: 'Följer webbplatsen lagen?',
      inaccessible: 'Det som inte är tillgängligt',
      assessed: 'Dag för bedömningen',
      updated: 'Senast ändrad',
      method: 'Så bedömdes webbplatsen',
      message: 'Säg till om något inte går att använda',
      complaint: 'Klaga hos den som har tillsyn',
      exemptions: 'Undantag enligt 12 §, med skäl',
      outsideTheLaw: 'Innehåll utanför lagen enligt 9 §',
    },
    compliance: { full: 'Ja, helt', partial: 'Delvis', none: 'Nej' },
    notAssessed: 'Ingen människa har bedömt webbplatsen än.',
    nothing: 'Inget',
    because: 'Skäl',
    known: 'Det här visar testerna',
    knownList: ({ day, tool, version }) => [
      `Verktyget ${tool}, version ${version}, testade varje sida på båda språken den ${day}. Det fann inga fel.`,
      'Testerna gällde 320 och 1280 pixlar på bredden, med ljusa och mörka färger.',
      'Viktiga sidor testades med tangentbord, och utan JavaScript.',
      'Ett verktyg hittar bara en del av felen. Ingen människa med hjälpmedel har testat än.',
    ],
    rule: 'Regeln',
    complain: 'Till sidan för klagomål',
    toForm: 'Skriv till oss',
    form: 'Det här går inte att använda',
    formLead: 'Berätta vad som inte fungerar för dig. Du behöver inte säga vem du är.',
    formInDemonstration:
      'I demonstrationen kan alla som väljer rollen registrator läsa det du skriver. Skriv inget om dig själv.',
    message: 'Vad går inte att använda?',
    messageHint: 'Berätta gärna vilket hjälpmedel du använder.',
    page: 'Vilken sida gäller det?',
    pageHint: 'Sidans namn eller adress.',
    answerTo: 'Hur når vi dig?',
    answerHint: 'E-post eller telefon, om du vill ha svar.',
    trap: 'Lämna det här fältet tomt',
    send: 'Skicka',
    kept: 'Så hanterar vi uppgifterna',
  },
  en: {
    title: 'Accessibility',
    description: 'How accessible the site is, what fails, and how to tell us.',
    lead: 'Everyone should be able to use the site. This is what we know, and how to tell us when something fails.',
    demonstration: 'This is a demonstration. The statement is an example and is made in no authority’s name.',
    statement: 'Statement of accessibility',
    fields: {
      actor: 'Who is responsible',
      service: 'Website',
      compliance: 'Does the site follow the law?',
      inaccessible: 'What is not accessible',
      assessed: 'Day of the assessment',
      updated: 'Last changed',
      method: 'How the site was assessed',
      message: 'Tell us when something cannot be used',
      complaint: 'Complain to the supervising authority',
      exemptions: 'Exemptions under 12 §, with reasons',
      outsideTheLaw: 'Content outside the law under 9 §',
    },
    compliance: { full: 'Yes, fully', partial: 'Partly', none: 'No' },
    notAssessed: 'No person has assessed the site yet.',
    nothing: 'Nothing',
    because: 'Reason',
    known: 'What tests have shown',
    knownList: ({ day, tool, version }) => [
      `The tool ${tool}, version ${version}, tested every page in both languages on ${day}. It found no faults.`,
      'The pages were tested at widths of 320 and 1280 pixels, in light and dark colours.',
      'Important pages were tested with a keyboard, and without JavaScript.',
      'A tool finds only some of the faults. Nobody with an aid has tested yet.',
    ],
    rule: 'The rule',
    complain: 'To the page for complaints',
    toForm: 'Write to us',
    form: 'This cannot be used',
    formLead: 'Tell us what does not work for you. You need not say who you are.',
    formInDemonstration:
      'In the demonstration anyone who chooses the role of registrar can read what you write. Write nothing about yourself.',
    message: 'What cannot be used?',
    messageHint: 'Please tell which aid you use, if any.',
    page: 'Which page is it about?',
    pageHint: 'The name or address of the page.',
    answerTo: 'How do we reach you?',
    answerHint: 'E-mail or telephone, if you want an answer.',
    trap: 'Leave this field empty',
    send: 'Send',
    kept: 'How we handle what you write',
  },
})
