import { dictionary } from '#values/index.ts'
import type { AdoptRefusal } from './adoption/adoption.ts'
import type { AdoptionProblem } from './adoption/adoption-form.ts'
import type { BeginProblem } from './begin-plan-form.ts'
import type { MoveRefusal, OpenRefusal, RemindRefusal } from './consultation/consultation.ts'
import type { ConsultationProblem } from './consultation/consultation-form.ts'
import type { DialogueProblem } from './dialogue/dialogue-form.ts'
import type { ConsiderRefusal, ReceiveRefusal } from './replies/reply.ts'
import type { ConsiderProblem, ReplyProblem } from './replies/reply-form.ts'
import type { TextRefusal } from './text/open-version.action.ts'
import type { GoalProblem, SectionProblem } from './text/text-form.ts'

type Problem =
  | AdoptionProblem
  | BeginProblem
  | ConsultationProblem
  | DialogueProblem
  | ConsiderProblem
  | ReplyProblem
  | GoalProblem
  | SectionProblem
type PlanRefusal =
  | AdoptRefusal
  | ReceiveRefusal
  | MoveRefusal
  | OpenRefusal
  | RemindRefusal
  | ConsiderRefusal
  | TextRefusal

/** What is wrong with a form about a plan that is being made, or why nothing came of it, and what one can do. */
export const preparationSentences = dictionary<Readonly<Record<Problem | PlanRefusal, string>>>({
  sv: {
    'write the name of the plan': 'Skriv planens namn, med högst 200 tecken.',
    'write the day': 'Skriv dagen som ÅÅÅÅ-MM-DD, till exempel 2026-09-30.',
    'a plan ends after it begins': 'Planens sista dag måste ligga efter den första.',
    'write why it is not for three years': 'Skriv varför planen inte ska gälla i tre år.',
    'the line is too long': 'Texten är för lång. Skriv kortare.',
    'choose a level': 'Välj nivå.',
    'write what the plan calls it': 'Skriv vad planen kallar det, till exempel inriktningsmål.',
    'write the goal': 'Skriv målet, med högst 2000 tecken.',
    'write a heading': 'Skriv en rubrik, med högst 200 tecken.',
    'the section is too long': 'Texten är för lång. Skriv högst 20 000 tecken.',
    'the one above is not above it': 'Målet måste stå under något på en högre nivå.',
    'a goal below it would stand above it': 'Det finns mål under det här som måste stå lägre. Flytta dem först.',
    'a goal with others below it stays': 'Det finns mål under det här. Ta bort eller flytta dem först.',
    'no version is being written': 'Ingen version skrivs nu. Den som fanns är skickad på remiss eller antagen.',
    'the text has changed since it was read':
      'Någon annan har ändrat texten. Läs hur den står nu. Din text finns kvar i rutan.',
    'write what it was': 'Skriv vad samtalet gällde, med högst 200 tecken.',
    'choose what it was': 'Välj vad det var.',
    'it did not take place on a day to come': 'Dagen kan inte ligga framåt i tiden.',
    'choose who took part': 'Välj minst en kommun eller grupp som var med.',
    'the text is too long': 'Texten är för lång. Skriv högst 2000 tecken.',
    'write why the entry is wrong': 'Skriv varför raden är felaktig.',
    'the last day is after today': 'Sista dagen för svar måste ligga efter i dag.',
    'write what you ask for': 'Skriv vad ni vill att de ska svara på, med högst 2000 tecken.',
    'write who is asked': 'Skriv minst en remissinstans, en på varje rad.',
    'too many are asked': 'Listan är för lång. Skriv högst 1000 rader.',
    'a line cannot be read': 'Skriv ett namn på varje rad, och om du vill ett semikolon och en e-postadress. Rätta rad',
    'a body stands twice': 'Samma namn står två gånger. Rätta rad',
    'write the days as a number': 'Skriv ett antal dagar mellan 1 och 90, eller lämna tomt.',
    'there is no open version': 'Det finns ingen version att skicka.',
    'the version has no goal': 'Planen har inga mål än. Skriv minst ett mål först.',
    'the last day only moves forward':
      'Sista dagen kan bara flyttas framåt. Ni har redan lovat dem som svarar den tid de har.',
    'the consultation has ended': 'Remisstiden är slut. Ingen påminnelse skickades.',
    'nobody is left to remind': 'Alla med e-postadress har svarat. Ingen påminnelse skickades.',
    'write who replied': 'Välj eller skriv vem som svarade, med högst 200 tecken.',
    'it was not received on a day to come': 'Dagen då svaret kom in kan inte ligga framåt i tiden.',
    'write the reply or choose its file': 'Skriv svaret, eller välj filen som det kom i.',
    'the reply is too long': 'Texten är för lång. Skriv högst 20 000 tecken, eller välj filen som svaret kom i.',
    'the file is empty': 'Filen är tom. Välj en annan.',
    'the file is too large': 'Filen är för stor. Den får vara högst 10 MB.',
    'write your reply': 'Skriv ert svar.',
    'the form was filled in by a program': 'Svaret togs inte emot. Försök igen, och rör inte fält som inte syns.',
    'the time for replies is over': 'Svarstiden är slut. Svaret togs inte emot.',
    'too many replies came': 'Det har kommit ovanligt många svar. Försök igen om en timme. Din text står kvar.',
    'choose what became of it': 'Välj hur ni har vägt in svaret.',
    'write why': 'Skriv varför, med högst 2000 tecken.',
    'the plan is adopted': 'Planen är redan antagen. Svaren vägs inte in längre.',
    'somebody has considered it since it was read':
      'Någon annan har vägt in svaret. Läs hur det står nu. Din text finns kvar i rutan.',
    'choose who adopted it': 'Välj vilket organ som antog planen.',
    'it was not adopted on a day to come': 'Dagen för beslutet kan inte ligga framåt i tiden.',
    'the version has changed since it was read': 'Någon har ändrat planen. Läs den igen innan du för in antagandet.',
    'replies wait to be considered': 'Alla remissvar är inte invägda. Väg in dem först.',
    'the consultation goes on': 'Remisstiden är inte slut. Vänta tills den är det.',
  },
  en: {
    'write the name of the plan': 'Write the name of the plan, in at most 200 characters.',
    'write the day': 'Write the day as YYYY-MM-DD, for example 2026-09-30.',
    'a plan ends after it begins': 'The last day of the plan must be after the first.',
    'write why it is not for three years': 'Write why the plan is not to be for three years.',
    'the line is too long': 'The text is too long. Write less.',
    'choose a level': 'Choose a level.',
    'write what the plan calls it': 'Write what the plan calls it, for example inriktningsmål.',
    'write the goal': 'Write the goal, in at most 2000 characters.',
    'write a heading': 'Write a heading, in at most 200 characters.',
    'the section is too long': 'The text is too long. Write at most 20,000 characters.',
    'the one above is not above it': 'The goal must stand below something of a higher level.',
    'a goal below it would stand above it': 'There are goals below this one that must stand lower. Move them first.',
    'a goal with others below it stays': 'There are goals below this one. Remove or move them first.',
    'no version is being written': 'No version is being written. The last one has been sent out or adopted.',
    'the text has changed since it was read':
      'Somebody else has changed the text. Read how it stands now. Your text is still in the box.',
    'write what it was': 'Write what the talk was about, in at most 200 characters.',
    'choose what it was': 'Choose what it was.',
    'it did not take place on a day to come': 'The day cannot be in the future.',
    'choose who took part': 'Choose at least one municipality or group that took part.',
    'the text is too long': 'The text is too long. Write at most 2000 characters.',
    'write why the entry is wrong': 'Write why the entry is wrong.',
    'the last day is after today': 'The last day for replies must be after today.',
    'write what you ask for': 'Write what you want them to say something of, in at most 2000 characters.',
    'write who is asked': 'Write at least one body, one on each line.',
    'too many are asked': 'The list is too long. Write at most 1000 lines.',
    'a line cannot be read': 'Write a name on each line and, if you like, a semicolon and an e-mail address. Mend line',
    'a body stands twice': 'The same name stands twice. Mend line',
    'write the days as a number': 'Write a number of days between 1 and 90, or leave it empty.',
    'there is no open version': 'There is no version to send.',
    'the version has no goal': 'The plan has no goals yet. Write at least one first.',
    'the last day only moves forward':
      'The last day can only be moved forward. Those who reply have been promised the time they have.',
    'the consultation has ended': 'The time for replies is over. No reminder was sent.',
    'nobody is left to remind': 'Everybody with an e-mail address has replied. No reminder was sent.',
    'write who replied': 'Choose or write who replied, in at most 200 characters.',
    'it was not received on a day to come': 'The day that the reply came cannot be in the future.',
    'write the reply or choose its file': 'Write the reply, or choose the file that it came in.',
    'the reply is too long':
      'The text is too long. Write at most 20,000 characters, or choose the file that it came in.',
    'the file is empty': 'The file is empty. Choose another.',
    'the file is too large': 'The file is too large. It may be at most 10 MB.',
    'write your reply': 'Write your reply.',
    'the form was filled in by a program':
      'The reply was not taken. Try again, and leave fields alone that are not seen.',
    'the time for replies is over': 'The time for replies is over. The reply was not taken.',
    'too many replies came': 'Unusually many replies have come. Try again in an hour. Your text is still here.',
    'choose what became of it': 'Choose how you have considered the reply.',
    'write why': 'Write why, in at most 2000 characters.',
    'the plan is adopted': 'The plan is adopted already. Replies are not considered any more.',
    'somebody has considered it since it was read':
      'Somebody else has considered the reply. Read how it stands now. Your text is still in the box.',
    'choose who adopted it': 'Choose which body adopted the plan.',
    'it was not adopted on a day to come': 'The day of the decision cannot be in the future.',
    'the version has changed since it was read':
      'Somebody has changed the plan. Read it again before you enter the adoption.',
    'replies wait to be considered': 'Not all replies have been considered. Consider them first.',
    'the consultation goes on': 'The time for replies is not over. Wait until it is.',
  },
})
