/** What money is doing, as an account kind of the ledger is told to anyone. */
export const accountNames: Readonly<Record<string, string>> = {
  source: 'givaren',
  pot: 'årets pengar',
  reserved: 'reserverat',
  decided: 'beslutat',
  paid: 'utbetalt',
  returned: 'återbetalt',
}

/** A source's address as the name of a link. */
export const sourceLabel = (source: string): string =>
  /^https?:\/\//.test(source) ? (source.split('/')[2] ?? source).replace(/^www\./, '') : source
