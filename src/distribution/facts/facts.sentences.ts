import { dictionary } from '#values/index.ts'
import type { EarmarkProblem } from './earmark-form.ts'
import type { FactProblem } from './recipient-fact.ts'

export const factSentences = dictionary<
  Readonly<Record<FactProblem | EarmarkProblem | 'nobody has that name' | 'write why it is wrong', string>>
>({
  sv: {
    'write the recipient': 'Skriv vem uppgiften gäller.',
    'nobody has that name': 'Ingen mottagare i registret heter så. Skriv namnet som det står i fördelningen.',
    'choose what has happened': 'Välj vad som har hänt.',
    'write the year of the report': 'Skriv vilket år redovisningen gäller.',
    'write the day': 'Skriv dagen som ÅÅÅÅ-MM-DD.',
    'it has not happened on a day to come': 'Dagen ligger framåt i tiden.',
    'write where it is found': 'Skriv var uppgiften finns, till exempel ett diarienummer.',
    'write why it is wrong': 'Skriv varför uppgiften är fel, med högst 2 000 tecken.',
    'write what the money is for': 'Skriv vad pengarna är till för.',
    'write an amount above zero': 'Skriv ett belopp i kronor som är större än noll.',
    'the area is not known': 'Välj ett område i listan.',
  },
  en: {
    'write the recipient': 'Write whom the fact is about.',
    'nobody has that name': 'No recipient of the register has that name. Write it as it stands in the distribution.',
    'choose what has happened': 'Choose what has happened.',
    'write the year of the report': 'Write which year the report is about.',
    'write the day': 'Write the day as YYYY-MM-DD.',
    'it has not happened on a day to come': 'The day is still to come.',
    'write where it is found': 'Write where the fact is found, for example a case number.',
    'write why it is wrong': 'Write why the fact is wrong, in at most 2,000 characters.',
    'write what the money is for': 'Write what the money is for.',
    'write an amount above zero': 'Write an amount in kronor that is more than zero.',
    'the area is not known': 'Choose an area in the list.',
  },
})
