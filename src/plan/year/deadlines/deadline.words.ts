import { dictionary } from '#values/index.ts'
import type { DeadlineState } from './deadline.ts'

interface DeadlineWords {
  readonly kind: string
  readonly states: Readonly<Record<DeadlineState, string>>
  readonly from: string
  readonly whose: string
  readonly purpose: string
  readonly notice: string
  readonly noticeDays: (days: number) => string
  readonly comesBack: string
  readonly onlyThisYear: string
  readonly ended: (reason: string) => string
  readonly howSure: string
  readonly sourcesSay: string
  readonly source: string
  readonly doneOn: string
  readonly movedByDayOff: (from: string, why: string) => string
  readonly isDayOff: (why: string) => string
  readonly dayOff: string
  readonly passedWhy: string
  readonly history: string
  readonly entered: string
  readonly moved: (day: string) => string
  readonly done: (day: string) => string
  readonly dropped: string
  readonly reopened: string
  readonly markDone: string
  readonly doneDay: string
  readonly note: string
  readonly saveDone: string
  readonly move: string
  readonly newDay: string
  readonly whyMoved: string
  readonly saveMove: string
  readonly drop: string
  readonly whyDropped: string
  readonly saveDrop: string
  readonly reopen: string
  readonly whyReopened: string
  readonly saveReopen: string
  readonly end: string
  readonly endWhat: string
  readonly whyEnded: string
  readonly saveEnd: string
  readonly yourText: string
}

const sv: DeadlineWords = {
  kind: 'Tidsfrist i årshjulet',
  states: {
    late: 'Sen',
    coming: 'Kommer',
    passed: 'Har varit',
    done: 'Klar',
    dropped: 'Borttagen i år',
  },
  from: 'Börjar',
  whose: 'Vems',
  purpose: 'Vad den är till för',
  notice: 'Syns under Arbete',
  noticeDays: (days) => (days === 0 ? 'samma dag' : `från ${days} dagar före`),
  comesBack: 'Kommer tillbaka',
  onlyThisYear: 'bara i år',
  ended: (reason) => `Kommer inte tillbaka mer: ${reason}`,
  howSure: 'Hur säkert',
  sourcesSay: 'Vad källan säger',
  source: 'Källa',
  doneOn: 'Klar',
  movedByDayOff: (from, why) => `Flyttad från ${from}, som är ${why}.`,
  isDayOff: (why) => `Dagen är ${why}.`,
  dayOff: 'Ledig dag',
  passedWhy: 'Dagen hade redan varit när den lades in. Ingen har sagt om den blev klar.',
  history: 'Vad som har hänt',
  entered: 'Lades in i årshjulet',
  moved: (day) => `Flyttades till ${day}`,
  done: (day) => `Klar ${day}`,
  dropped: 'Togs bort för i år',
  reopened: 'Togs upp igen',
  markDone: 'Markera som klar',
  doneDay: 'Vilken dag blev den klar?',
  note: 'Vad blev det?',
  saveDone: 'Spara att den är klar',
  move: 'Flytta',
  newDay: 'Ny sista dag',
  whyMoved: 'Varför flyttar du den?',
  saveMove: 'Flytta tidsfristen',
  drop: 'Ta bort för i år',
  whyDropped: 'Varför gäller den inte i år?',
  saveDrop: 'Ta bort för i år',
  reopen: 'Ta upp igen',
  whyReopened: 'Varför tar du upp den igen?',
  saveReopen: 'Ta upp den igen',
  end: 'Sluta lägga in den varje år',
  endWhat: 'Det som redan ligger i årshjulet finns kvar. Nästa år kommer den inte tillbaka.',
  whyEnded: 'Varför kommer den inte tillbaka?',
  saveEnd: 'Sluta lägga in den',
  yourText: 'Du skrev:',
}

const en: DeadlineWords = {
  kind: 'Deadline of the year wheel',
  states: {
    late: 'Late',
    coming: 'To come',
    passed: 'Has been',
    done: 'Done',
    dropped: 'Taken away this year',
  },
  from: 'Begins',
  whose: 'Whose',
  purpose: 'What it is for',
  notice: 'Shown under Work',
  noticeDays: (days) => (days === 0 ? 'the same day' : `from ${days} days before`),
  comesBack: 'Comes back',
  onlyThisYear: 'this year only',
  ended: (reason) => `Comes back no more: ${reason}`,
  howSure: 'How sure',
  sourcesSay: 'What the source says',
  source: 'Source',
  doneOn: 'Done',
  movedByDayOff: (from, why) => `Moved from ${from}, which is ${why}.`,
  isDayOff: (why) => `The day is ${why}.`,
  dayOff: 'Day off',
  passedWhy: 'Its day had already been when it was entered. Nobody has said whether it was done.',
  history: 'What has happened',
  entered: 'Entered in the year wheel',
  moved: (day) => `Moved to ${day}`,
  done: (day) => `Done ${day}`,
  dropped: 'Taken away for this year',
  reopened: 'Taken up again',
  markDone: 'Mark as done',
  doneDay: 'On which day was it done?',
  note: 'What came of it?',
  saveDone: 'Save that it is done',
  move: 'Move',
  newDay: 'New last day',
  whyMoved: 'Why do you move it?',
  saveMove: 'Move the deadline',
  drop: 'Take away for this year',
  whyDropped: 'Why does it not hold this year?',
  saveDrop: 'Take away for this year',
  reopen: 'Take up again',
  whyReopened: 'Why do you take it up again?',
  saveReopen: 'Take it up again',
  end: 'Enter it no more every year',
  endWhat: 'What is in the year wheel already stays. Next year it does not come back.',
  whyEnded: 'Why does it not come back?',
  saveEnd: 'Enter it no more',
  yourText: 'You wrote:',
}

export const deadlineWords = dictionary<DeadlineWords>({ sv, en })
