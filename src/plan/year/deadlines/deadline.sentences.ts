import { dictionary } from '#values/index.ts'
import type { MakeProblem } from '../make-year.ts'
import type { DeadlineRefusal } from './deadline.ts'
import type { ChangeProblem, DeadlineProblem } from './deadline-form.ts'

type Reason = DeadlineRefusal | ChangeProblem | DeadlineProblem | MakeProblem

/** What is wrong with what was typed or wanted, and what to do. */
export const deadlineSentences = dictionary<Readonly<Record<Reason, string>>>({
  sv: {
    'write what is to be done': 'Skriv vad som ska göras, med högst 200 tecken.',
    'write the last day': 'Skriv den sista dagen som ÅÅÅÅ-MM-DD, till exempel 2026-09-30.',
    'write the first day': 'Skriv den första dagen som ÅÅÅÅ-MM-DD, eller lämna den tom om det bara är en dag.',
    'the day is too far off': 'Dagen ligger för långt bort. Välj ett år som ligger närmare.',
    'the first day comes before the last, within a year':
      'Den första dagen ska ligga före den sista, och högst ett år före.',
    'choose a role or a body': 'Välj minst en roll, eller ett organ.',
    'choose what a day off does': 'Välj vad en ledig dag gör med den sista dagen.',
    'write how many days before': 'Skriv ett antal dagar mellan 0 och 365.',
    'the text is too long': 'Texten är för lång. Skriv högst 2000 tecken.',
    'write the day': 'Skriv dagen som ÅÅÅÅ-MM-DD, till exempel 2026-09-30.',
    'nothing is done on a day to come': 'Dagen har inte varit än. Skriv dagen då den blev klar.',
    'the deadline has changed since it was read':
      'Någon annan har ändrat tidsfristen. Läs vad som har hänt, och ändra igen om det behövs.',
    'the deadline cannot change so': 'Tidsfristen kan inte ändras så från det läge som den har nu.',
    'the deadline is that day already': 'Tidsfristen har redan den dagen. Skriv en annan.',
    'a change of the deadline needs a reason': 'Skriv varför.',
    'the day is of another year': 'Dagen hör till ett annat år. Skriv en dag i det år som du gör.',
    'it ends before it begins': 'Den sista dagen ligger före den första. Rätta en av dem.',
  },
  en: {
    'write what is to be done': 'Write what is to be done, in at most 200 characters.',
    'write the last day': 'Write the last day as YYYY-MM-DD, for example 2026-09-30.',
    'write the first day': 'Write the first day as YYYY-MM-DD, or leave it empty when it is one day.',
    'the day is too far off': 'The day is too far off. Choose a year that is nearer.',
    'the first day comes before the last, within a year':
      'The first day has to come before the last, and at most a year before.',
    'choose a role or a body': 'Choose at least one role, or a body.',
    'choose what a day off does': 'Choose what a day off does to the last day.',
    'write how many days before': 'Write a number of days between 0 and 365.',
    'the text is too long': 'The text is too long. Write at most 2000 characters.',
    'write the day': 'Write the day as YYYY-MM-DD, for example 2026-09-30.',
    'nothing is done on a day to come': 'That day has not been yet. Write the day on which it was done.',
    'the deadline has changed since it was read':
      'Somebody else has changed the deadline. Read what has happened, and change it again if need be.',
    'the deadline cannot change so': 'The deadline cannot change so from the state that it has now.',
    'the deadline is that day already': 'The deadline has that day already. Write another.',
    'a change of the deadline needs a reason': 'Write why.',
    'the day is of another year': 'The day is of another year. Write a day of the year that you make.',
    'it ends before it begins': 'The last day is before the first. Correct one of them.',
  },
})
