import { dictionary } from '#values/index.ts'
import type { ChangeProblem } from './changes/change-form.ts'
import type { ChangeRefusal } from './changes/commission-change.ts'
import type { CommissionProblem } from './commission-form.ts'

/** What is wrong with a form about commissions, or why one did not change, and what one can do. */
export const commissionSentences = dictionary<
  Readonly<Record<CommissionProblem | ChangeProblem | ChangeRefusal, string>>
>({
  sv: {
    'write what is to be done': 'Skriv vad som ska göras, med högst 200 tecken.',
    'choose who gave it': 'Välj vem som har gett uppdraget.',
    'write who gave it': 'Skriv vem som har gett uppdraget, med högst 200 tecken.',
    'write the day': 'Skriv dagen som ÅÅÅÅ-MM-DD, till exempel 2026-09-30.',
    'it was not given on a day to come': 'Dagen då uppdraget gavs kan inte ligga framåt i tiden.',
    'it ends after it begins': 'Sista dagen kan inte ligga före den första.',
    'the amount cannot be read': 'Skriv beloppet i kronor, till exempel 250 000. Lämna tomt om du inte vet.',
    'choose who answers for it': 'Välj vem som ansvarar.',
    'it is not due before it was given': 'Dagen kan inte ligga före den dag då uppdraget gavs.',
    'the line is too long': 'Skriv högst 200 tecken.',
    'the text is too long': 'Texten är för lång. Skriv högst 2000 tecken.',
    'nothing is reported on a day to come': 'Skriv dagen då uppdraget redovisades. Den kan inte ligga framåt i tiden.',
    'write where it was reported': 'Skriv var uppdraget redovisades, till exempel sammanträde och paragraf.',
    'the commission has changed since it was read':
      'Någon annan har ändrat uppdraget. Läs hur det står nu, och ändra igen om det behövs.',
    'the commission cannot change so': 'Det går inte att göra med uppdraget som det står nu.',
    'a change of the commission needs a reason': 'Skriv varför.',
    'the commission is due that day already': 'Uppdraget ska vara klart den dagen redan. Välj en annan dag.',
    'the commission is theirs already': 'De har uppdraget redan. Välj någon annan.',
    'it was not reported before it was given': 'Dagen kan inte ligga före den dag då uppdraget gavs.',
  },
  en: {
    'write what is to be done': 'Write what is to be done, in at most 200 characters.',
    'choose who gave it': 'Choose who gave the commission.',
    'write who gave it': 'Write who gave the commission, in at most 200 characters.',
    'write the day': 'Write the day as YYYY-MM-DD, for example 2026-09-30.',
    'it was not given on a day to come': 'The day that the commission was given cannot be in the future.',
    'it ends after it begins': 'The last day cannot be before the first.',
    'the amount cannot be read': 'Write the amount in SEK, for example 250 000. Leave it empty if you do not know.',
    'choose who answers for it': 'Choose who answers for it.',
    'it is not due before it was given': 'The day cannot be before the one on which the commission was given.',
    'the line is too long': 'Write at most 200 characters.',
    'the text is too long': 'The text is too long. Write at most 2000 characters.',
    'nothing is reported on a day to come': 'Write the day on which it was reported. It cannot be in the future.',
    'write where it was reported': 'Write where it was reported, for example the meeting and the item.',
    'the commission has changed since it was read':
      'Somebody else has changed the commission. Read how it stands now, and change it again if need be.',
    'the commission cannot change so': 'That cannot be done with the commission as it stands now.',
    'a change of the commission needs a reason': 'Write why.',
    'the commission is due that day already': 'The commission is due that day already. Choose another day.',
    'the commission is theirs already': 'They have the commission already. Choose somebody else.',
    'it was not reported before it was given': 'The day cannot be before the one on which the commission was given.',
  },
})
