import { dictionary } from '#values/index.ts'
import type { Certainty, Shift } from './recurring.ts'

interface RecurringWords {
  readonly months: readonly string[]
  /** For the rim of the wheel. */
  readonly shortMonths: readonly string[]
  readonly weekdays: readonly string[]
  readonly nth: Readonly<Record<string, string>>
  readonly range: (from: string, to: string) => string
  readonly day: (day: number, month: string) => string
  readonly nthWeekday: (nth: string, weekday: string, month: string) => string
  readonly after: (days: number, what: string) => string
  readonly before: (days: number, what: string) => string
  readonly shifts: Readonly<Record<Shift, string>>
  readonly certainties: Readonly<Record<Certainty, string>>
}

const sv: RecurringWords = {
  months: [
    ...['januari', 'februari', 'mars', 'april', 'maj', 'juni', 'juli', 'augusti', 'september', 'oktober'],
    ...['november', 'december'],
  ],
  shortMonths: ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'],
  weekdays: ['måndagen', 'tisdagen', 'onsdagen', 'torsdagen', 'fredagen', 'lördagen', 'söndagen'],
  nth: { '1': 'första', '2': 'andra', '3': 'tredje', '4': 'fjärde', '-1': 'sista' },
  range: (from, to) => `${from}–${to}`,
  day: (day, month) => `${day} ${month}`,
  nthWeekday: (nth, weekday, month) => `${nth} ${weekday} i ${month}`,
  after: (days, what) => `${days} dagar efter ${what}`,
  before: (days, what) => `${days} dagar före ${what}`,
  shifts: {
    next: 'Flyttas till nästa arbetsdag',
    previous: 'Flyttas till arbetsdagen före',
    stay: 'Ligger kvar',
  },
  certainties: { stated: 'Källan säger att det kommer tillbaka', seen: 'Vi har sett det hända' },
}

const en: RecurringWords = {
  months: [
    ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October'],
    ...['November', 'December'],
  ],
  shortMonths: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  nth: { '1': 'first', '2': 'second', '3': 'third', '4': 'fourth', '-1': 'last' },
  range: (from, to) => `${from}–${to}`,
  day: (day, month) => `${day} ${month}`,
  nthWeekday: (nth, weekday, month) => `the ${nth} ${weekday} of ${month}`,
  after: (days, what) => `${days} days after ${what}`,
  before: (days, what) => `${days} days before ${what}`,
  shifts: {
    next: 'It moves to the next working day',
    previous: 'It moves to the working day before',
    stay: 'It stays',
  },
  certainties: { stated: 'The source says that it comes back', seen: 'It has been seen to happen' },
}

export const recurringWords = dictionary<RecurringWords>({ sv, en })
