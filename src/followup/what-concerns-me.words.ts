import { dictionary } from '#values/index.ts'
import type { Urgency } from './waiting-groups.ts'

interface ConcernWords {
  readonly waiting: string
  readonly nothing: string
  readonly nothingWhy: string
  readonly groups: Readonly<Record<Urgency, string>>
  readonly late: (days: number) => string
  readonly dueToday: string
  readonly due: (day: string) => string
  readonly waited: (days: number) => string
  readonly lead: (waiting: number, late: number) => string
  readonly notifications: string
  readonly noNotifications: string
  readonly markRead: string
  readonly markAllRead: string
  readonly read: (count: number) => string
  readonly choose: string
}

const sv: ConcernWords = {
  waiting: 'Det här väntar på dig',
  nothing: 'Inget väntar på dig',
  nothingWhy: 'När du har något att göra visas det här, det som är sent först.',
  groups: { late: 'Sent', due: 'Ska vara klart', open: 'Väntar, utan satt dag' },
  late: (days) => (days === 1 ? 'skulle ha varit klart i går' : `skulle ha varit klart för ${days} dagar sedan`),
  dueToday: 'ska vara klart i dag',
  due: (day) => `ska vara klart ${day}`,
  waited: (days) => {
    if (days <= 0) return 'kom i dag'
    return days === 1 ? 'har väntat sedan i går' : `har väntat i ${days} dagar`
  },
  lead(waiting, late) {
    if (waiting === 0) return 'Inget väntar på dig just nu.'
    const things = waiting === 1 ? 'En sak väntar på dig' : `${waiting} saker väntar på dig`
    if (late === 0) return `${things}, och inget är sent.`
    return late === 1 ? `${things}. En är sen.` : `${things}. ${late} är sena.`
  },
  notifications: 'Aviseringar',
  noNotifications: 'Du har inga olästa aviseringar.',
  markRead: 'Markera som läst',
  markAllRead: 'Markera alla som lästa',
  read: (count) => `Lästa aviseringar (${count})`,
  choose: 'Välj vad du också får som brev',
}

const en: ConcernWords = {
  waiting: 'This waits for you',
  nothing: 'Nothing waits for you',
  nothingWhy: 'What you have to do is shown here, what is late first.',
  groups: { late: 'Late', due: 'To be done', open: 'Waits, without a set day' },
  late: (days) => (days === 1 ? 'was to be done yesterday' : `was to be done ${days} days ago`),
  dueToday: 'to be done today',
  due: (day) => `to be done by ${day}`,
  waited: (days) => {
    if (days <= 0) return 'came today'
    return days === 1 ? 'has waited since yesterday' : `has waited for ${days} days`
  },
  lead(waiting, late) {
    if (waiting === 0) return 'Nothing waits for you right now.'
    const things = waiting === 1 ? 'One thing waits for you' : `${waiting} things wait for you`
    if (late === 0) return `${things}, and nothing is late.`
    return late === 1 ? `${things}. One is late.` : `${things}. ${late} are late.`
  },
  notifications: 'Notifications',
  noNotifications: 'You have no unread notifications.',
  markRead: 'Mark as read',
  markAllRead: 'Mark all as read',
  read: (count) => `Read notifications (${count})`,
  choose: 'Choose what you get as mail too',
}

export const concernWords = dictionary<ConcernWords>({ sv, en })
