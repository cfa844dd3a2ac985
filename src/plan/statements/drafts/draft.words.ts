import { dictionary } from '#values/index.ts'

export const draftWords = dictionary({
  sv: {
    title: 'Utkast',
    none: 'Ingen har skrivit något än',
    now: (number: number) => `Version ${number}`,
    earlier: (count: number) => (count === 1 ? '1 tidigare version' : `${count} tidigare versioner`),
    text: 'Text',
    amountHint: 'Lämna tomt om beloppet inte är känt.',
    save: 'Spara utkastet',
    conflictTitle: 'Någon annan har sparat en ny version medan du skrev',
    conflict:
      'Läs deras text här. Din text står kvar i formuläret. När du sparar blir den en ny version, och deras finns kvar.',
    theirs: 'Deras text',
    yours: 'Din text, som inte sparades',
    comments: 'Kommentarer',
    noComments: 'Ingen har kommenterat utkastet',
    about: (number: number) => `Om version ${number}`,
    comment: 'Din kommentar',
    sendComment: 'Lämna kommentaren',
  },
  en: {
    title: 'Draft',
    none: 'Nobody has written anything yet',
    now: (number: number) => `Version ${number}`,
    earlier: (count: number) => (count === 1 ? '1 earlier version' : `${count} earlier versions`),
    text: 'Text',
    amountHint: 'Leave it empty if the amount is not known.',
    save: 'Save the draft',
    conflictTitle: 'Somebody else has saved a new version while you wrote',
    conflict:
      'Read their text here. Yours is still in the form. When you save, it becomes a new version, and theirs stays.',
    theirs: 'Their text',
    yours: 'Your text, which was not saved',
    comments: 'Comments',
    noComments: 'Nobody has commented on the draft',
    about: (number: number) => `On version ${number}`,
    comment: 'Your comment',
    sendComment: 'Leave the comment',
  },
})
