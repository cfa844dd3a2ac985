/** How sure we are that the person is who the sign-in says, weakest first. */
export const assurances = ['low', 'substantial', 'high'] as const
export type Assurance = (typeof assurances)[number]

/** What somebody may do, as a phrase. */
export type Permission =
  | 'read own pages'
  | 'see what waits'
  | 'read working pages'
  | 'import distributions'
  | 'manage people'
  | 'read protected identities'
  | 'answer messages'
  | 'follow up the plan'
  | 'keep the year'
  | 'keep the commissions'
  | 'comment statements'
  | 'draft statements'
  | 'propose statements'
  | 'decide statements'
  | 'make plans'
  | 'adopt plans'
  | 'make distributions'
  | 'enter distributions'

/** How sure the sign-in must be before the permission counts. */
export const leastAssurance: Readonly<Record<Permission, Assurance>> = {
  'read own pages': 'low',
  'see what waits': 'substantial',
  'read working pages': 'substantial',
  'import distributions': 'substantial',
  'manage people': 'substantial',
  'read protected identities': 'substantial',
  'answer messages': 'substantial',
  'follow up the plan': 'substantial',
  'keep the year': 'substantial',
  'keep the commissions': 'substantial',
  'comment statements': 'substantial',
  'draft statements': 'substantial',
  'propose statements': 'substantial',
  'decide statements': 'substantial',
  'make plans': 'substantial',
  'adopt plans': 'substantial',
  'make distributions': 'substantial',
  'enter distributions': 'substantial',
}

/** What a text from a form or an address names, if it names a level. */
export const parseAssurance = (text: string): Assurance | undefined => assurances.find((one) => one === text)

export const isAtLeast = (assurance: Assurance, least: Assurance): boolean =>
  assurances.indexOf(assurance) >= assurances.indexOf(least)
