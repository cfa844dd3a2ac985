import { dictionary, longestLine } from '#values/index.ts'
import type { MessageRefusal } from './keep-message.action.ts'
import { longestMessage, type MessageProblem } from './message.ts'

/** Why a message did not arrive, and what one can do. */
export const messageSentences = dictionary<Readonly<Record<MessageProblem | MessageRefusal, string>>>({
  sv: {
    'write what cannot be used': 'Skriv vad som inte går att använda.',
    'the message is too long': `Meddelandet är för långt. Skriv högst ${longestMessage} tecken.`,
    'the page is too long': `Sidans namn är för långt. Skriv högst ${longestLine} tecken.`,
    'the way to answer is too long': `Det är för långt. Skriv högst ${longestLine} tecken.`,
    'the form was filled in by a program': 'Det såg ut som skräppost. Skriv du själv? Skicka då en gång till.',
    'too many messages came': 'Det har kommit ovanligt många meddelanden. Vänta en timme och skicka igen.',
  },
  en: {
    'write what cannot be used': 'Write what cannot be used.',
    'the message is too long': `The message is too long. Write at most ${longestMessage} characters.`,
    'the page is too long': `The name of the page is too long. Write at most ${longestLine} characters.`,
    'the way to answer is too long': `It is too long. Write at most ${longestLine} characters.`,
    'the form was filled in by a program': 'It looked like spam. Is it you who writes? Then send it once more.',
    'too many messages came': 'An unusual number of messages has come. Wait an hour and send it again.',
  },
})
