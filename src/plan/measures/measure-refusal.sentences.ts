import { dictionary } from '#values/index.ts'
import type { MeasureRefusal } from './measure.ts'

/** Why a measure did not move, and what one can do. */
export const measureSentences = dictionary<Readonly<Record<MeasureRefusal, string>>>({
  sv: {
    'the measure has moved since it was read':
      'Någon annan har ändrat läget. Läs det nya läget här nedanför, och ändra igen om det behövs.',
    'the measure cannot go there': 'Åtgärden kan inte få det läget från det som den har nu.',
    'a measure that is dropped needs a reason': 'Skriv varför åtgärden stryks.',
  },
  en: {
    'the measure has moved since it was read':
      'Somebody else has changed the state. Read the new one below, and change it again if need be.',
    'the measure cannot go there': 'The measure cannot go to that state from the one it has now.',
    'a measure that is dropped needs a reason': 'Write why the measure is dropped.',
  },
})
