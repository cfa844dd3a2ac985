import { dictionary } from '#values/index.ts'
import type { IndicatorProblem, ValueProblem } from './indicator.ts'

/** What is wrong with an indicator or a value, and what to do. */
export const indicatorSentences = dictionary<Readonly<Record<IndicatorProblem | ValueProblem, string>>>({
  sv: {
    'write the name': 'Skriv vad som mäts, med högst 200 tecken.',
    'write the unit': 'Skriv vad värdet räknas i, till exempel besök.',
    'choose a direction': 'Välj vad som är bättre.',
    'write the source': 'Skriv varifrån värdena kommer.',
    'the baseline is no number with a day':
      'Skriv utgångsläget som ett tal, tillsammans med dess dag. Eller lämna båda tomma.',
    'the target is no number with a day':
      'Skriv målvärdet som ett tal, tillsammans med dess dag. Eller lämna båda tomma.',
    'write a number': 'Skriv ett tal, till exempel 1 250,5.',
    'write the day': 'Skriv dagen som ÅÅÅÅ-MM-DD, till exempel 2025-12-31.',
    'the day has not been': 'Dagen har inte varit än. Ett värde gäller en dag som har varit.',
    'write where it is from': 'Skriv varifrån värdet kommer.',
  },
  en: {
    'write the name': 'Write what is measured, in at most 200 characters.',
    'write the unit': 'Write what the value counts, for example visits.',
    'choose a direction': 'Choose what is better.',
    'write the source': 'Write where the values come from.',
    'the baseline is no number with a day':
      'Write the baseline as a number, together with its day. Or leave both empty.',
    'the target is no number with a day': 'Write the target as a number, together with its day. Or leave both empty.',
    'write a number': 'Write a number, for example 1250.5.',
    'write the day': 'Write the day as YYYY-MM-DD, for example 2025-12-31.',
    'the day has not been': 'The day has not been yet. A value is of a day that has been.',
    'write where it is from': 'Write where the value comes from.',
  },
})
