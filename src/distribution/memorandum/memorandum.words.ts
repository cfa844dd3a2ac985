import { dictionary } from '#values/index.ts'

export const memorandumWords = dictionary({
  sv: {
    title: 'Tjänsteskrivelse',
    lead: 'Tabellerna, metoden och kontrollerna skriver sig själva. Här skriver du resten.',
    parts: {
      background: 'Bakgrund',
      reasons: 'Skäl för förslaget',
      consequences: 'Konsekvenser för områden och kommuner',
      children: 'Konsekvenser för barn och unga',
      clauses: 'Förslag till beslut',
    },
    hints: {
      background: 'Statens beslut står där redan. Lägg till det som nämnden behöver veta.',
      reasons: 'Skälen till varje steg står där redan.',
      consequences: 'Tabellerna visar beloppen. Skriv vad de betyder.',
      children: 'Skriv vad förslaget betyder för barn och unga.',
      clauses: 'En rad för varje sak som nämnden ska besluta.',
    },
    save: 'Spara texterna',
    paper: 'Se skrivelsen (PDF)',
    edit: 'Skriv tjänsteskrivelsen',
    toProposal: 'Till kontroller och förslag',
    problems: { 'the text is too long': 'Texten är för lång.', 'write a clause': 'Skriv vad nämnden ska besluta.' },
    theirs: 'Texterna som någon annan sparade',
  },
  en: {
    title: 'Memorandum',
    lead: 'Its tables, method and checks write themselves. Here you write the rest.',
    parts: {
      background: 'Background',
      reasons: 'Reasons for the proposal',
      consequences: 'Consequences for areas and municipalities',
      children: 'Consequences for children and young people',
      clauses: 'Proposed decision',
    },
    hints: {
      background: 'The state’s decision stands there already. Add what the board needs to know.',
      reasons: 'The reasons of each step stand there already.',
      consequences: 'The tables show the amounts. Write what they mean.',
      children: 'Write what the proposal means for children and young people.',
      clauses: 'A line for each thing that the board is to decide.',
    },
    save: 'Save the texts',
    paper: 'See the memorandum (PDF)',
    edit: 'Write the memorandum',
    toProposal: 'To checks and proposal',
    problems: {
      'the text is too long': 'The text is too long.',
      'write a clause': 'Write what the board is to decide.',
    },
    theirs: 'The texts that somebody else saved',
  },
})
