import { fold } from './fold.ts'

/**
 * The forms that may stand first, in the middle and last in a Swedish compound, folded. Read from a Hunspell dictionary:
 * `.dic` lists words with one-letter flags, `.aff` the endings that each flag gives.
 */
export interface CompoundForms {
  readonly first: Set<string>
  readonly middle: Set<string>
  readonly last: Set<string>
}

/** One ending: `tecken` without `en`, with `net`, when the word ends as it must. */
interface Ending {
  readonly strip: string
  readonly add: string
  readonly flags: string
  readonly fits: RegExp
}

// The names that the dictionary gives its flags: COMPOUNDBEGIN, COMPOUNDMIDDLE, COMPOUNDEND, ONLYINCOMPOUND.
const mayBegin = 'X'
const mayStandBetween = 'U'
const mayEnd = 'Y'
const placesInCompound = /[XUYZ]/

export function readCompoundForms(aff: string, dic: string): CompoundForms {
  const endings = readEndings(aff)
  const forms: CompoundForms = { first: new Set(), middle: new Set(), last: new Set() }
  for (const line of dic.split('\n').slice(1)) {
    const [word = '', flags = ''] = line.trim().split('/')
    if (word === '') continue
    keep(forms, word, flags)
    for (const flag of flags) inflect(forms, word, flags, endings.get(flag) ?? [])
  }
  return forms
}

function inflect(forms: CompoundForms, word: string, flags: string, endings: readonly Ending[]): void {
  for (const { strip, add, flags: own, fits } of endings) {
    if (!word.endsWith(strip) || !fits.test(word)) continue
    keep(forms, word.slice(0, word.length - strip.length) + add, flagsOfForm(flags, own))
  }
}

/** An inflected word ends a compound if the word itself does; it begins one only where the ending says so. */
function flagsOfForm(wordFlags: string, endingFlags: string): string {
  const inherited = wordFlags.includes(mayEnd) ? mayEnd : ''
  if (endingFlags === '') return inherited
  return placesInCompound.test(endingFlags) ? endingFlags : endingFlags + inherited
}

function keep(forms: CompoundForms, word: string, flags: string): void {
  const form = fold(word)
  if (flags.includes(mayBegin)) forms.first.add(form)
  if (flags.includes(mayStandBetween)) forms.middle.add(form)
  if (flags.includes(mayEnd)) forms.last.add(form)
}

/** `SFX C en net en`: flag C takes `en` away from a word on `en` and adds `net`. A `0` is nothing, a `.` any word. */
function readEndings(aff: string): Map<string, Ending[]> {
  const endings = new Map<string, Ending[]>()
  for (const line of aff.split('\n')) {
    const [kind, flag = '', strip = '', addition = '', condition] = line.trim().split(/\s+/)
    if (kind !== 'SFX' || condition === undefined) continue
    const [add = '', flags = ''] = addition.split('/')
    const fits = new RegExp(condition === '.' ? '' : `${condition}$`)
    const ending = { strip: strip === '0' ? '' : strip, add: add === '0' ? '' : add, flags, fits }
    endings.set(flag, [...(endings.get(flag) ?? []), ending])
  }
  return endings
}
