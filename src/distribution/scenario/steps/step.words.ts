import { dictionary, formatKronor, type Language, type Money } from '#values/index.ts'
import { formatPercent } from '../percent.ts'
import type { Naming, Step, StepKind } from './step.ts'

/** What each kind of step is called, and what it does. */
export const stepWords = dictionary<{
  readonly kinds: Readonly<Record<StepKind, { readonly name: string; readonly what: string }>>
}>({
  sv: {
    kinds: {
      percentage: { name: 'Lika procent', what: 'Alla, eller alla i ett område, ändras lika mycket i procent.' },
      amount: { name: 'Fast belopp', what: 'En mottagare får ett visst belopp mer eller mindre.' },
      earmark: {
        name: 'Öronmärkta medel',
        what: 'Pengar som staten har bestämt ändamålet för går rakt igenom. Senare steg rör dem inte.',
      },
      limits: {
        name: 'Golv och tak',
        what: 'Ingen minskar eller ökar mer än så många procent jämfört med förra året.',
      },
      index: { name: 'Uppräkning per område', what: 'Varje område får sin egen procent.' },
      priority: { name: 'Prioritering', what: 'De som du sätter först får dela på ett belopp, efter andelar.' },
      bridging: {
        name: 'Engångsbelopp',
        what: 'En mottagare får pengar en gång, utan löfte om fler. Nästa år börjar utan dem.',
      },
      freed: {
        name: 'Frigjorda pengar',
        what: 'Det som en mottagare inte längre får går till andra efter andelar, eller väntar på att delas ut.',
      },
      agreement: {
        name: 'Flerårigt avtal',
        what: 'Ett avtalat belopp gäller. Senare steg rör det inte.',
      },
      override: { name: 'Eget belopp', what: 'Du bestämmer själv vad en mottagare får, och skriver varför.' },
    },
  },
  en: {
    kinds: {
      percentage: { name: 'Equal percentage', what: 'All, or all in one area, change by the same percentage.' },
      amount: { name: 'Fixed amount', what: 'One recipient gets a certain amount more or less.' },
      earmark: {
        name: 'Earmarked money',
        what: 'Money whose purpose the state has decided goes straight through. Later steps leave it alone.',
      },
      limits: {
        name: 'Floor and ceiling',
        what: 'Nobody loses or gains more than this many per cent against last year.',
      },
      index: { name: 'Index per area', what: 'Each area gets a percentage of its own.' },
      priority: { name: 'Priority', what: 'An amount is shared between those who are put first, by parts.' },
      bridging: {
        name: 'One-off amount',
        what: 'A recipient gets money once, with no promise of more. Next year begins without it.',
      },
      freed: {
        name: 'Freed money',
        what: 'What a recipient gets no more goes to others by parts, or waits to be shared.',
      },
      agreement: {
        name: 'Agreement over years',
        what: 'An agreed amount holds. Later steps leave it alone.',
      },
      override: { name: 'Set by hand', what: 'You set what a recipient gets, and write why.' },
    },
  },
})

const signed = (amount: Money, language: Language): string =>
  `${amount > 0n ? '+' : ''}${formatKronor(amount, language)}`

const tell = dictionary({
  sv: {
    all: 'Alla',
    rest: 'så att hela statens belopp delas ut',
    of: (who: string, what: string) => `${who}: ${what}`,
    purpose: (what: string) => `för ${what}`,
    floor: (percent: string) => `lägst ${percent} mot förra året`,
    ceiling: (percent: string) => `högst ${percent} mot förra året`,
    keep: (amount: string) => `behåller ${amount} av det fria beloppet`,
    to: (who: string) => `resten till ${who}`,
    waits: 'resten väntar på att delas ut',
    parts: (who: string, parts: string) => `${who} (${parts})`,
    until: (amount: string, year: string) => `${amount} till och med ${year}`,
    set: (amount: string) => `sammanlagt ${amount}`,
    once: (amount: string) => `${amount} som engångsbelopp`,
  },
  en: {
    all: 'All',
    rest: 'so that all of the state’s amount is shared',
    of: (who: string, what: string) => `${who}: ${what}`,
    purpose: (what: string) => `for ${what}`,
    floor: (percent: string) => `at least ${percent} against last year`,
    ceiling: (percent: string) => `at most ${percent} against last year`,
    keep: (amount: string) => `keeps ${amount} of what is free`,
    to: (who: string) => `the rest to ${who}`,
    waits: 'the rest waits to be shared',
    parts: (who: string, parts: string) => `${who} (${parts})`,
    until: (amount: string, year: string) => `${amount} up to and including ${year}`,
    set: (amount: string) => `${amount} in all`,
    once: (amount: string) => `${amount} as a one-off`,
  },
})

/** What a step says, on one line, without its kind. */
export function tellStep(step: Step, { row, area }: Naming, language: Language): string {
  const words = tell[language]
  const kr = (amount: Money) => formatKronor(amount, language)
  const parts = (weights: readonly { row: string; parts: bigint }[]) =>
    weights.map((one) => words.parts(row(one.row), String(one.parts))).join(', ')
  switch (step.kind) {
    case 'percentage': {
      const who = step.area === null ? words.all : area(step.area)
      const { change } = step
      if (change.by === 'rest') return words.of(who, words.rest)
      return words.of(
        who,
        change.by === 'percent' ? formatPercent(change.percent, language) : signed(change.amount, language),
      )
    }
    case 'amount':
      return words.of(row(step.row), signed(step.amount, language))
    case 'earmark':
      return words.of(row(step.row), `${signed(step.amount, language)} ${words.purpose(step.purpose)}`)
    case 'limits':
      return [
        ...(step.floor === null ? [] : [words.floor(formatPercent(step.floor, language))]),
        ...(step.ceiling === null ? [] : [words.ceiling(formatPercent(step.ceiling, language))]),
      ].join(', ')
    case 'index':
      return step.rates.map((one) => words.of(area(one.area), formatPercent(one.percent, language))).join(', ')
    case 'priority':
      return words.of(signed(step.amount, language), parts(step.weights))
    case 'bridging':
      return words.of(row(step.row), words.once(signed(step.amount, language)))
    case 'freed':
      return `${words.of(row(step.row), words.keep(kr(step.keep)))}, ${step.weights.length === 0 ? words.waits : words.to(parts(step.weights))}`
    case 'agreement':
      return words.of(row(step.row), words.until(kr(step.amount), String(step.until)))
    case 'override':
      return words.of(row(step.row), words.set(kr(step.amount)))
  }
}
