import { dictionary, type RefusalSentences } from '#values/index.ts'
import type { AssignmentProblem } from '../assignments/assignment-form.ts'
import type { GivingRefusal } from '../assignments/give-assignment.action.ts'
import type { PersonRefusal } from './create-person.action.ts'

type Reason = AssignmentProblem | PersonRefusal | GivingRefusal

export const peopleSentences = dictionary<RefusalSentences<Reason>>({
  sv: {
    'somebody has that address already': () => 'Någon annan har den adressen. Sök på adressen för att hitta personen.',
    'there is no such person': () => 'Personen eller rollen finns inte. Ladda om sidan.',
    'the role is not for that': () => 'Rollen kan inte gälla det du valde. Välj något annat som den gäller.',
    'the assignment ends before it begins': () => 'Sista dagen ligger före den första. Rätta en av dem.',
    'the person has it already': () => 'Personen har redan den rollen under de dagarna.',
    'the assignment has ended already': () => 'Rollen har redan en sista dag som är lika tidig.',
    'the last administrator cannot be ended': () =>
      'Det finns ingen annan systemadministratör. Ge någon annan rollen först.',
    'choose a role': () => 'Välj en roll.',
    'choose what it is for': () => 'Välj vad rollen gäller.',
    'name the organisation': () => 'Skriv namnet på organisationen.',
    'no organisation has that name': () => 'Ingen organisation har det namnet. Kontrollera hur det stavas.',
    'write the number': () => 'Skriv numret med bara siffror.',
    'write the first day': () => 'Skriv dagen så här: 2026-01-31.',
    'write the last day or nothing': () => 'Skriv sista dagen så här: 2026-01-31. Du kan också lämna fältet tomt.',
  },
  en: {
    'somebody has that address already': () => 'Somebody else has that address. Search for it to find the person.',
    'there is no such person': () => 'There is no such person or role. Load the page again.',
    'the role is not for that': () => 'The role cannot be for what you chose. Choose something else.',
    'the assignment ends before it begins': () => 'The last day lies before the first. Correct one of them.',
    'the person has it already': () => 'The person has that role on those days already.',
    'the assignment has ended already': () => 'The role has a last day already that is as early.',
    'the last administrator cannot be ended': () =>
      'There is no other system administrator. Give the role to somebody else first.',
    'choose a role': () => 'Choose a role.',
    'choose what it is for': () => 'Choose what the role is for.',
    'name the organisation': () => 'Write the name of the organisation.',
    'no organisation has that name': () => 'No organisation has that name. Check how it is spelt.',
    'write the number': () => 'Write the number in digits only.',
    'write the first day': () => 'Write the day like this: 2026-01-31.',
    'write the last day or nothing': () => 'Write the last day like this: 2026-01-31. You may also leave it empty.',
  },
})
