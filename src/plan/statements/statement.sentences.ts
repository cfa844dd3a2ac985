import { dictionary } from '#values/index.ts'
import type { ChangeProblem } from './changes/change-form.ts'
import type { ChangeRefusal } from './changes/statement-change.ts'
import type { CommentRefusal, DraftRefusal } from './drafts/draft.ts'
import type { DraftProblem, StatementProblem } from './statement-form.ts'

type Problem = StatementProblem | DraftProblem | ChangeProblem | CommentProblem
type StatementRefusal = ChangeRefusal | DraftRefusal | CommentRefusal
/** What is wrong with a comment that somebody sent. */
export type CommentProblem = 'write the comment'

/** What is wrong with a form about a statement, or why it did not change, and what one can do. */
export const statementSentences = dictionary<Readonly<Record<Problem | StatementRefusal, string>>>({
  sv: {
    'write what it is about': 'Skriv vad det gäller, med högst 200 tecken.',
    'write who it goes to': 'Skriv vem det gäller, med högst 200 tecken.',
    'write the day': 'Skriv dagen som ÅÅÅÅ-MM-DD, till exempel 2026-09-30.',
    'it was not received on a day to come': 'Dagen då den kom in kan inte ligga framåt i tiden.',
    'it is not due before it was received': 'Den sista dagen kan inte ligga före den dag då den kom in.',
    'write the year': 'Skriv året med fyra siffror, till exempel 2027.',
    'the line is too long': 'Skriv högst 200 tecken.',
    'the text is too long': 'Texten är för lång. Skriv högst 2000 tecken.',
    'write the text': 'Skriv texten.',
    'the draft is too long': 'Texten är för lång. Skriv högst 20 000 tecken.',
    'the amount cannot be read': 'Skriv beloppet i kronor, till exempel 250 000. Lämna tomt om du inte vet.',
    'nothing is done on a day to come': 'Dagen kan inte ligga framåt i tiden.',
    'write how it was sent': 'Skriv hur svaret skickades, med högst 200 tecken.',
    'choose who decided': 'Välj vilket organ som beslutade.',
    'choose whether it was delegated': 'Välj om organet självt beslutade eller en delegat.',
    'write the item of the delegation order': 'Skriv vilken punkt delegaten beslutade enligt.',
    'the note is too long': 'Texten är för lång. Skriv högst 2000 tecken.',
    'write the comment': 'Skriv din kommentar, med högst 2000 tecken.',
    'the statement has changed since it was read':
      'Någon annan har ändrat ärendet. Läs hur det står nu, och gör om det som behövs.',
    'the statement cannot change so': 'Det går inte att göra som ärendet står nu.',
    'a change of the statement needs a reason': 'Skriv varför.',
    'a statement to the full council is not delegated':
      'Ett yttrande till fullmäktige får ingen delegat besluta om. Organet självt måste besluta.',
    'it was not decided before it was received': 'Beslutet kan inte ligga före den dag då remissen kom in.',
    'it was not sent before it was decided': 'Svaret kan inte ha skickats före beslutet.',
    'the draft may not change any more':
      'Utkastet är låst, för någon har lagt fram det eller avstått. Din text står kvar här.',
    'somebody has saved another draft': 'Någon annan har sparat en ny version. Din text är inte sparad än.',
    'there is no draft to comment on': 'Det finns inget utkast att kommentera nu. Din kommentar står kvar här.',
  },
  en: {
    'write what it is about': 'Write what it is about, in at most 200 characters.',
    'write who it goes to': 'Write who it concerns, in at most 200 characters.',
    'write the day': 'Write the day as YYYY-MM-DD, for example 2026-09-30.',
    'it was not received on a day to come': 'The day that it was received cannot be in the future.',
    'it is not due before it was received': 'The last day cannot be before the one on which it was received.',
    'write the year': 'Write the year with four digits, for example 2027.',
    'the line is too long': 'Write at most 200 characters.',
    'the text is too long': 'The text is too long. Write at most 2000 characters.',
    'write the text': 'Write the text.',
    'the draft is too long': 'The text is too long. Write at most 20,000 characters.',
    'the amount cannot be read': 'Write the amount in SEK, for example 250 000. Leave it empty if you do not know.',
    'nothing is done on a day to come': 'The day cannot be in the future.',
    'write how it was sent': 'Write how the answer was sent, in at most 200 characters.',
    'choose who decided': 'Choose which body decided.',
    'choose whether it was delegated': 'Choose whether the body itself decided, or a delegate.',
    'write the item of the delegation order': 'Write by which item the delegate decided.',
    'the note is too long': 'The text is too long. Write at most 2000 characters.',
    'write the comment': 'Write your comment, in at most 2000 characters.',
    'the statement has changed since it was read':
      'Somebody else has changed it. Read how it stands now, and do again what is needed.',
    'the statement cannot change so': 'That cannot be done as it stands now.',
    'a change of the statement needs a reason': 'Write why.',
    'a statement to the full council is not delegated':
      'No delegate may decide on a statement to the full council. The body itself must.',
    'it was not decided before it was received': 'The decision cannot be before the day on which it was received.',
    'it was not sent before it was decided': 'The answer cannot have been sent before the decision.',
    'the draft may not change any more':
      'The draft is locked, since somebody has proposed it or given it up. Your text is still here.',
    'somebody has saved another draft': 'Somebody else has saved a new version. Your text is not saved yet.',
    'there is no draft to comment on': 'There is no draft to comment on now. Your comment is still here.',
  },
})
