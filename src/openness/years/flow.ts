import { type Localised, type Money, sum, öre } from '#values/index.ts'

/** A stop on the way of the money, and what flows between two stops. Amounts in öre. */
export interface Stop {
  readonly id: string
  readonly label: string | Localised
  readonly amount: Money
  readonly kind: 'source' | 'middle' | 'target' | 'unknown'
  /** Where a recipient is told of, or null. */
  readonly party: bigint | null
}
export interface Stream {
  readonly from: string
  readonly to: string
  readonly amount: Money
}
export interface Flow {
  readonly stops: readonly Stop[]
  readonly streams: readonly Stream[]
}

export interface FlowMoney {
  readonly party: bigint
  readonly name: string
  readonly area: string | null
  readonly state: Money
  readonly regional: Money
}

/** What the stops are called that no source has a name for. */
export interface FlowWords {
  readonly moreRecipients: (count: number) => string
  readonly restInexact: string
  readonly restNotShared: string
  readonly restUnknown: string
  readonly unknownArea: string
}

export interface FlowOfYear {
  readonly stateGiver: string
  readonly region: string
  /** What the state gave in exact figures; null where no decision is known. */
  readonly stateGiven: Money | null
  readonly recipients: readonly FlowMoney[]
  /** Whether sources tell of the sharing in figures that are not exact. */
  readonly isToldInexactly: boolean
  /** Of the recipients that the picture has no room for, by area code ('' where no source tells). */
  readonly others: {
    readonly count: number
    readonly byArea: readonly { area: string | null; state: Money; regional: Money }[]
  }
  /** As its sources call it; null where they do not. */
  readonly nameOfArea: (code: string | null) => string | null
  readonly words: FlowWords
}

/**
 * The year as a picture: who gave → area → recipient. What the state gave and nobody has shared out, or nobody tells how
 * it was shared out, flows to a stop of its own: nothing is lost on the way, and nothing is guessed.
 */
export function flowOf(year: FlowOfYear): Flow {
  const money = [
    ...year.recipients.map((one) => ({ ...one, to: `party-${one.party}-${one.area ?? ''}` })),
    ...year.others.byArea.map((one) => ({ ...one, to: 'others' })),
  ]
  const stateShared = sum(money.map((one) => one.state))
  const regional = sum(money.map((one) => one.regional))
  const notShared = year.stateGiven === null ? öre(0n) : öre(year.stateGiven - stateShared)
  const areas = [...new Set(money.map((one) => one.area))]
  const ofArea = (area: string | null) => money.filter((one) => one.area === area)

  const stops: Stop[] = [
    ...source('state', year.stateGiver, year.stateGiven ?? stateShared),
    ...source('region', year.region, regional),
    ...areas.map((area) => ({
      id: areaStop(area),
      label: told(year.nameOfArea(area)) ?? year.words.unknownArea,
      amount: sum(ofArea(area).map((one) => öre(one.state + one.regional))),
      kind: area === null ? ('unknown' as const) : ('middle' as const),
      party: null,
    })),
    ...year.recipients.map((one) => ({
      id: `party-${one.party}-${one.area ?? ''}`,
      label: told(one.name),
      amount: öre(one.state + one.regional),
      kind: 'target' as const,
      party: one.party,
    })),
    ...stopForOthers(year),
    ...(notShared > 0n ? [notSharedStop(notShared, year, money.length > 0)] : []),
  ]
  const streams: Stream[] = [
    ...areas.flatMap((area) => [
      { from: 'state', to: areaStop(area), amount: sum(ofArea(area).map((one) => one.state)) },
      { from: 'region', to: areaStop(area), amount: sum(ofArea(area).map((one) => one.regional)) },
    ]),
    ...money.map((one) => ({ from: areaStop(one.area), to: one.to, amount: öre(one.state + one.regional) })),
    { from: 'state', to: 'not-shared', amount: notShared },
  ]
  return { stops, streams: streams.filter((stream) => stream.amount > 0n) }
}

/** A name from a source is Swedish whatever the page speaks. */
function told(name: string): Localised
function told(name: string | null): Localised | null
function told(name: string | null): Localised | null {
  return name === null ? null : { sv: name }
}

const areaStop = (area: string | null): string => `area-${area ?? ''}`

const source = (id: string, label: string, amount: Money): Stop[] =>
  amount > 0n ? [{ id, label: told(label), amount, kind: 'source', party: null }] : []

const stopForOthers = ({ others, words }: FlowOfYear): Stop[] =>
  others.count === 0
    ? []
    : [
        {
          id: 'others',
          label: words.moreRecipients(others.count),
          amount: sum(others.byArea.map((one) => öre(one.state + one.regional))),
          kind: 'target',
          party: null,
        },
      ]

const notSharedStop = (amount: Money, { isToldInexactly, words }: FlowOfYear, someIsShared: boolean): Stop => ({
  id: 'not-shared',
  label: isToldInexactly ? words.restInexact : someIsShared ? words.restNotShared : words.restUnknown,
  amount,
  kind: 'unknown',
  party: null,
})

/** What there is to say of the picture to those who do not see it. */
export function summaryOf({ stops }: Flow) {
  const targets = stops.filter((stop) => stop.kind === 'target')
  const others = targets.find((stop) => stop.id === 'others')
  return {
    sources: stops.filter((stop) => stop.kind === 'source'),
    shared: sum(targets.map((stop) => stop.amount)),
    areas: stops.filter((stop) => stop.id.startsWith('area-')).length,
    recipients: targets.length - (others ? 1 : 0),
    others,
    rest: stops.find((stop) => stop.id === 'not-shared'),
  }
}
