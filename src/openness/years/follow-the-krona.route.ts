import * as z from 'zod'
import { regionKey, stateGiverKey } from '#distribution/index.ts'
import { type Handler, showPage } from '#identity/index.ts'
import { partyByKey } from '#parties/index.ts'
import type { Db } from '#platform/index.ts'
import { type Language, parseFiscalYear, sum, typedText, zero, öre } from '#values/index.ts'
import { nameOfArea } from '../area-name.ts'
import { grantedOf } from '../recipients/recipients.store.ts'
import type { OpennessSettings } from '../settings.ts'
import { flowOf } from './flow.ts'
import { FollowTheKronaPage, type FollowTheKronaProps } from './follow-the-krona.page.tsx'
import { pictureWords } from './picture.words.ts'
import { exactlyGiven } from './state-grant.ts'
import {
  areaTextsOf,
  decisionsOf,
  inexactRowsOf,
  knownYears,
  leftInPot,
  regionFiguresOf,
  stateGrantsOf,
} from './year.store.ts'

/** As many as a picture has room for; the rest flow together to one stop. */
const inPicture = 16
const onPage = 50

const askedYear = z.string().transform(parseFiscalYear).optional().catch(undefined)

const asked = z.object({
  ar: askedYear,
  jamfor: askedYear,
  kommun: z
    .string()
    .regex(/^\d{4}$/)
    .optional()
    .catch(undefined),
  sok: z
    .string()
    .transform((text) => typedText(text).trim().slice(0, 100))
    .optional()
    .catch(undefined),
  sida: z.coerce.number().int().min(1).max(10_000).catch(1),
})

/** The year's money from the state to the recipients. Without a year: the latest that is shared out in full view. */
export const followTheKrona =
  (settings: OpennessSettings): Handler =>
  async (request) => {
    const { platform, site } = request.var
    const { db } = platform
    const typed = asked.parse(request.req.query())
    // A municipality that the county does not have is no filter, as the choice on the page then says.
    const wanted = settings.municipalities.some((one) => one.code === typed.kommun)
      ? typed
      : { ...typed, kommun: undefined }
    const years = await knownYears(db)
    const year = wanted.ar ?? years.find((one) => one.isDistributed)?.year ?? years[0]?.year
    if (year === undefined) return showPage(FollowTheKronaPage({ site, settings, years, shown: undefined }))
    if (!years.some((one) => one.year === year))
      return showPage(FollowTheKronaPage({ site, settings, years, shown: undefined, unknown: year }), 404)
    const shown = await showYear(db, settings, year, wanted, site.language)
    const compared =
      wanted.jamfor !== undefined && wanted.jamfor !== year
        ? await summaryOf(db, wanted.jamfor, { recipients: 0 })
        : undefined
    return showPage(
      FollowTheKronaPage({ site, settings, years, shown: { ...shown, compared, filter: { ...wanted, ar: year } } }),
    )
  }

type Shown = NonNullable<FollowTheKronaProps['shown']>

async function showYear(
  db: Db,
  settings: OpennessSettings,
  year: number,
  { kommun, sok, sida }: z.infer<typeof asked>,
  language: Language,
): Promise<Omit<Shown, 'compared' | 'filter'>> {
  const filter = { year, municipality: kommun, words: sok }
  const isFiltered = kommun !== undefined || Boolean(sok) || sida > 1
  const pageOf = async (offset: number) => (await grantedOf(db, filter, { limit: onPage, offset })).page
  // None of these needs another's answer: with several connections they are asked at once.
  const [{ granted, ...summary }, found, inexact, areaTexts, giver, region, decisions, regions] = await Promise.all([
    summaryOf(db, year, { recipients: onPage }),
    isFiltered ? pageOf((sida - 1) * onPage) : undefined,
    inexactRowsOf(db, year),
    areaTextsOf(db, year),
    partyByKey(db, stateGiverKey),
    partyByKey(db, regionKey),
    decisionsOf(db, year),
    regionFiguresOf(db, year),
  ])
  const first = granted.page
  // A page beyond the last is an old link to a longer list: the first page answers it.
  const isBeyond = sida > 1 && found?.recipients.length === 0
  const page = isBeyond ? await pageOf(0) : (found ?? first)
  // A stream of nothing cannot be drawn; who got nothing stands in the table.
  const withMoney = first.recipients.filter((one) => (one.state ?? zero) + (one.regional ?? zero) > 0n)
  const inFlow = withMoney.slice(0, first.count > inPicture + 1 ? inPicture : first.count)
  const rest = summary.areas.map((total) => {
    const inside = inFlow.filter((one) => one.area === total.area)
    return {
      area: total.area,
      state: öre((total.state ?? zero) - sum(inside.map((one) => one.state ?? zero))),
      regional: öre((total.regional ?? zero) - sum(inside.map((one) => one.regional ?? zero))),
    }
  })
  return {
    ...summary,
    all: first,
    page,
    pageNumber: isBeyond ? 1 : sida,
    inexact,
    pages: Math.max(1, Math.ceil(page.count / onPage)),
    seats: granted.seats,
    areaBases: areaTexts.bases,
    areaWords: areaTexts.words,
    decisions,
    regions,
    stateGiver: giver.name,
    region: region.name,
    flow: flowOf({
      stateGiver: giver.name,
      region: region.name,
      stateGiven: summary.stateGiven,
      recipients: inFlow.map((one) => ({ ...one, state: one.state ?? zero, regional: one.regional ?? zero })),
      isToldInexactly: inexact.length > 0,
      others: {
        count: first.count - (first.recipients.length - withMoney.length) - inFlow.length,
        byArea: rest.filter((one) => one.state + one.regional > 0n),
      },
      nameOfArea: (code) => nameOfArea(settings, code, areaTexts.words),
      words: pictureWords[language],
    }),
  }
}

/** Enough of a year to stand beside another, and what it was made of. */
async function summaryOf(db: Db, year: number, { recipients }: { recipients: number }) {
  const [stateGrants, granted, left] = await Promise.all([
    stateGrantsOf(db, year),
    grantedOf(db, { year }, { limit: recipients, offset: 0 }),
    leftInPot(db, year),
  ])
  return { year, stateGrants, stateGiven: exactlyGiven(stateGrants), areas: granted.areas, left, granted }
}
