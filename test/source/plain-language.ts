import type { Language } from '#values/index.ts'
import { fact } from './dictionaries.ts'

/** Longer than this, a sentence is read twice. */
const mostWords = { sv: 20, en: 25 }
/** Longer than this, a Swedish word is a compound that wants to be a sentence. */
const mostLetters = { sv: 15, en: 15 }

/** Long words that those who work with culture money must be able to find here, each with its reason. */
export const termsOfTheField: Readonly<Record<string, string>> = {
  kultursamverkansmodellen: 'the law’s own name for how the state’s money reaches the regions',
  kommunsamordnare: 'a title that the municipalities use',
  nämndsekreterare: 'the title of who writes the board’s minutes',
  tjänsteskrivelse: 'the name of the paper that goes to a board before it decides',
  tjänsteskrivelsen: 'the same',
  systemadministratör: 'the title of who gives people access',
}

/** They end as a passive does and are none. */
const noPassive: Readonly<Record<string, string>> = {
  saknas: 'says that a thing is not there; nobody is hidden who made it missing',
  annars: 'an adverb',
  plats: 'a noun',
  webbplats: 'a noun',
}

/** What makes a text hard to read, in a few words each. Nothing when it is plain. */
export function hardIn(text: string, language: Language): string[] {
  // A soft hyphen only says where a word may break.
  return sentencesOf(text.replaceAll('\u00ad', '')).flatMap((sentence) => {
    const words = sentence.match(/[\p{L}\p{N}…][\p{L}\p{N}…-]*/gu) ?? []
    return [
      ...(words.length > mostWords[language] ? [`${words.length} words in one sentence`] : []),
      ...words.filter((word) => isTooLong(word, language)).map((word) => `long word: ${word}`),
      ...(language === 'sv' ? passivesIn(words, sentence) : englishPassivesIn(sentence)),
    ]
  })
}

const sentencesOf = (text: string): string[] => text.split(/(?<=[.!?:;])\s+|\n+/)

const isTooLong = (word: string, language: Language): boolean =>
  word.length > mostLetters[language] &&
  !word.includes(fact) &&
  !/[_/]/.test(word) &&
  !(word.toLowerCase() in termsOfTheField)

/** One passive leaves out who does it, which may be the point. Two in a sentence, or one that says who, hide it. */
function passivesIn(words: readonly string[], sentence: string): string[] {
  const passives = words.filter(isPassive)
  const hasDoer = passives.some((verb) => new RegExp(`${verb}\\b(?:\\s+\\p{L}+){0,3}\\s+av\\s`, 'u').test(sentence))
  return [
    ...(passives.length > 1 ? [`passive twice: ${passives.join(', ')}`] : []),
    ...(hasDoer || /\bbl(?:ir|ev|ivit)\s+\p{L}+[dt]a?\s+av\s/u.test(sentence)
      ? ['passive with its doer after av']
      : []),
  ]
}

/** By how it ends: `läses`, `bokförs`, `visas`, `lästes`, `publicerats`; not `årets` or `pengarnas`, which own something. */
const isPassive = (word: string): boolean =>
  /^\p{Ll}{4,}$/u.test(word) &&
  /(?:as|[dt]es|[sk]es|rs|gs|vs|[^e]ts)$/u.test(word) &&
  !/(?:[aeo]rnas)$/u.test(word) &&
  !(word in noPassive)

const englishPassivesIn = (sentence: string): string[] =>
  /\b(?:is|are|was|were|been|be)\s+(?:\w+ly\s+)?\w+(?:ed|en|wn|ne|de|id)\s+by\b/.test(sentence)
    ? ['passive with its doer after by']
    : []
