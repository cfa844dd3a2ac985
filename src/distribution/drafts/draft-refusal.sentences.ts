import { dictionary, type RefusalSentences } from '#values/index.ts'
import { importSentences } from '../imports/import-refusal.sentences.ts'
import type { PublishRefusal } from './publish-draft.action.ts'

/** Why a draft was not saved or not published, and what one can do. */
export const draftSentences = dictionary<RefusalSentences<PublishRefusal>>({
  sv: {
    ...importSentences.sv,
    'there is no such draft': () => 'Filen finns inte längre bland dem som väntar.',
    'the draft is a decision already': (facts) => `Filen är redan inläst som beslut ${facts.decision}.`,
    'someone else changed this meanwhile': () =>
      'Någon annan ändrade uppgifterna medan du arbetade. Inget har publicerats. Läs igenom det som gäller nu.',
    'the file is not ready': () => 'Filen kan inte läsas in än. Rätta det som är markerat nedan.',
  },
  en: {
    ...importSentences.en,
    'there is no such draft': () => 'The file is no longer among those that wait.',
    'the draft is a decision already': (facts) => `The file has been read in as decision ${facts.decision}.`,
    'someone else changed this meanwhile': () =>
      'Somebody else changed the answers while you worked. Nothing has been published. Read what holds now.',
    'the file is not ready': () => 'The file cannot be read in yet. Correct what is marked below.',
  },
})
