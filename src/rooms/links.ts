import { waitingFor as waitingInDistribution } from '#distribution/index.ts'
import type { FollowupSettings } from '#followup/index.ts'
import { may } from '#identity/index.ts'
import { waitingMessages } from '#openness/index.ts'
import { link } from '#paths.ts'
import { waitingCommissions, waitingDeadlines, waitingMeasures, waitingPlans, waitingStatements } from '#plan/index.ts'

const peopleLink = {
  label: { sv: 'Personer och roller', en: 'People and roles' },
  what: { sv: 'vem som kan logga in, och som vad', en: 'who can sign in, and as what' },
  href: link.people(),
}
const protectedLink = {
  label: { sv: 'Skyddade personer', en: 'Protected people' },
  what: { sv: 'namn som bara visas när du ber om det', en: 'names that are shown only when you ask' },
  href: link.protectedPeople(),
}
const planLink = {
  label: { sv: 'Kulturplanen', en: 'The culture plan' },
  what: { sv: 'mål, åtgärder och vad ingen följer upp', en: 'goals, measures and what nobody follows up' },
  href: link.planWork(),
}
const commissionLink = {
  label: { sv: 'Uppdrag', en: 'Commissions' },
  what: {
    sv: 'vad avdelningen har fått att göra, och när det ska redovisas',
    en: 'what the department has been told to do, and by when',
  },
  href: link.commissions(),
}
const statementLink = {
  label: { sv: 'Remisser', en: 'Referrals' },
  what: {
    sv: 'vad andra frågar oss, och vad vi begär av staten',
    en: 'what others ask us, and what we ask of the state',
  },
  href: link.statements(),
}
const yearLink = {
  label: { sv: 'Årshjulet', en: 'The year wheel' },
  what: { sv: 'det som kommer tillbaka varje år', en: 'what comes back every year' },
  href: link.yearWheel(),
}
const distributionLink = {
  label: { sv: 'Fördelning', en: 'Distribution' },
  what: { sv: 'statens pengar år för år', en: 'the state’s money year by year' },
  href: link.distributionWork(),
}

const casesLink = {
  label: { sv: 'Ärenden', en: 'Cases' },
  what: { sv: 'vad som har handlagts, och av vilken enhet', en: 'what has been handled, and by which unit' },
  href: link.cases(),
}

const messagesLink = {
  label: { sv: 'Meddelanden', en: 'Messages' },
  what: { sv: 'det som människor säger inte går att använda', en: 'what people say cannot be used' },
  href: link.messages(),
}

const followTheKronaLink = {
  label: { sv: 'Följ kronan', en: 'Follow the krona' },
  what: {
    sv: 'vart statens pengar tog vägen, som alla ser det',
    en: 'where the state’s money went, as everyone sees it',
  },
  href: link.followTheKrona(),
}

/** Which rooms tell what waits, and where somebody may go from the work page. */
export const followupSettings: FollowupSettings = {
  rooms: [
    { name: 'plan', waitingFor: waitingMeasures },
    { name: 'commissions', waitingFor: waitingCommissions },
    { name: 'statements', waitingFor: waitingStatements },
    { name: 'preparation', waitingFor: waitingPlans },
    { name: 'year', waitingFor: waitingDeadlines },
    { name: 'distribution', waitingFor: waitingInDistribution },
    { name: 'openness', waitingFor: waitingMessages },
  ],
  linksFor: (who) => [
    ...(may(who, 'read working pages') ? [distributionLink, planLink, statementLink, casesLink] : []),
    ...(may(who, 'see what waits') ? [commissionLink, yearLink] : []),
    ...(may(who, 'manage people') ? [peopleLink] : []),
    ...(may(who, 'read protected identities') ? [protectedLink] : []),
    ...(may(who, 'answer messages') ? [messagesLink] : []),
    followTheKronaLink,
  ],
}
