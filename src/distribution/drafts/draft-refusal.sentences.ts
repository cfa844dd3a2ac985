import type { RefusalSentences } from '#values/index.ts'
import { importSentences } from '../imports/import-refusal.sentences.ts'
import type { PublishRefusal } from './publish-draft.action.ts'

/** Why a draft was not saved or not published, in plain Swedish. */
export const draftSentences: RefusalSentences<PublishRefusal> = {
  ...importSentences,
  'there is no such draft': () => 'Filen finns inte längre bland dem som väntar.',
  'the draft is a decision already': (facts) => `Filen är redan inläst som beslut ${facts.decision}.`,
  'someone else changed this meanwhile': () =>
    'Någon annan ändrade uppgifterna medan du arbetade. Inget har publicerats. Läs igenom det som gäller nu.',
  'the file is not ready': () => 'Filen kan inte läsas in än. Rätta det som är markerat nedan.',
}
