/** Everything that the program does with what can be tied to a person: the record of it, as data. */
export const processingKeys = [
  'people',
  'sessions',
  'mail',
  'audit',
  'recipients',
  'documents',
  'files',
  'messages',
  'replies',
] as const
export type ProcessingKey = (typeof processingKeys)[number]

/**
 * Every table of the database, by room and noun: which processing it belongs to, or that it holds nothing of a person.
 * A number that leads to a person is of that person.
 */
export const personalData: Readonly<Record<string, Readonly<Record<string, ProcessingKey | 'nothing'>>>> = {
  platform: { setting: 'nothing', audit: 'audit', limit: 'sessions', mail: 'mail' },
  identity: {
    ...{ person: 'people', protection: 'people', assignment: 'people', login: 'people', passkey: 'people' },
    ...{ session: 'sessions', known_browser: 'sessions', attempt: 'sessions', one_time_link: 'sessions' },
    ...{ notification: 'mail', notification_choice: 'mail' },
  },
  // Most are organisations. The name of somebody who trades alone may be the name of a person.
  parties: { party: 'recipients', name: 'recipients', seat: 'recipients' },
  registry: { case: 'documents', document: 'documents' },
  decisions: {
    ...{ decision: 'documents', publication: 'documents', reversal: 'documents' },
    ...{ row: 'recipients', share: 'nothing' },
    // Its page shows who laid it forward.
    ...{ proposal: 'people', proposal_row: 'recipients', proposal_end: 'nothing' },
  },
  ledger: { account: 'recipients', balance: 'recipients', transfer: 'recipients' },
  distribution: {
    ...{ round: 'nothing', round_decision: 'nothing', region_figure: 'nothing' },
    draft_import: 'files',
    scenario: 'nothing',
    // Their pages show who changed and said what.
    ...{ scenario_version: 'people', scenario_comment: 'people' },
    ...{ recipient_fact: 'recipients', recipient_fact_end: 'nothing', earmark: 'nothing', earmark_end: 'nothing' },
    ...{ warning_answer: 'nothing', memorandum_version: 'nothing', proposal: 'nothing' },
  },
  plan: {
    ...{ plan: 'nothing', extension: 'nothing', version: 'nothing', adoption: 'nothing' },
    ...{ goal: 'nothing', goal_text: 'nothing', goal_link: 'nothing', measure: 'nothing', measure_event: 'nothing' },
    ...{ commission: 'nothing', commission_event: 'nothing', commission_link: 'nothing', own_link: 'nothing' },
    statement: 'nothing',
    // Its page shows who wrote, said and did what.
    ...{ statement_draft: 'people', statement_comment: 'people', statement_event: 'people' },
    ...{ preparation: 'nothing', section: 'nothing', section_text: 'nothing' },
    ...{ dialogue: 'nothing', dialogue_with: 'nothing', dialogue_end: 'nothing' },
    // The address of an organisation may be that of somebody who works there, and anyone may reply.
    ...{ consultation: 'nothing', consulted_body: 'replies', consulted_told: 'replies' },
    ...{ reply: 'replies', consideration: 'nothing' },
    ...{ indicator: 'nothing', indicator_value: 'nothing' },
    ...{ operation: 'nothing', financing: 'nothing' },
    ...{ recurring: 'nothing', recurring_end: 'nothing', deadline: 'nothing' },
    // Its page shows who changed it.
    deadline_event: 'people',
  },
  openness: { message: 'messages', answer: 'messages' },
}

/** The tables that a processing uses, by the names that they have in the database. */
export const tablesOf = (key: ProcessingKey): readonly string[] =>
  Object.entries(personalData).flatMap(([room, nouns]) =>
    Object.entries(nouns).flatMap(([noun, of]) => (of === key ? [`${room}_${noun}`] : [])),
  )
