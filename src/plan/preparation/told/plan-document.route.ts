import type { Handler, Incoming } from '#identity/index.ts'
import { partyById } from '#parties/index.ts'
import { contentKey, readTemplate, renderDocument } from '#platform/index.ts'
import { asSentence, type Day, dayAt, formatAmount, formatDay } from '#values/index.ts'
import { financingOfYear, yearsOfFinancing } from '../../financing/financing.store.ts'
import { financiers } from '../../financing/financing.ts'
import { rowsOf } from '../../financing/financing-rows.route.ts'
import { adoptionOf, goalsOf } from '../../plans/plan.store.ts'
import { type GoalBranch, treeOf } from '../../plans/plan.ts'
import { consultationIn } from '../consultation/consultation.route.ts'
import { bodiesOf, consultationsOf } from '../consultation/consultation.store.ts'
import { dialoguesOf } from '../dialogue/dialogue.store.ts'
import { planIn } from '../plan-in.route.ts'
import { preparationOf } from '../preparation.store.ts'
import type { Preparation } from '../preparation.ts'
import { repliesIn } from '../replies/reply.store.ts'
import { sectionsOf } from '../text/version.store.ts'
import { documentWords } from './plan-document.words.ts'

const words = documentWords.sv

/** `GET /kulturplan/:id/kulturplan.pdf`: the plan that was adopted, as a paper. */
export const sendPlanDocument: Handler = async (request) => {
  const { db } = request.var.platform
  const plan = await planIn(request)
  if (!plan || plan.adopted === null) return request.notFound()
  const adoption = await adoptionOf(db, plan.adopted)
  const body = adoption?.body ? ((await partyById(db, adoption.body))?.name ?? null) : null
  const facts = [
    { label: words.adoptedBy, value: body && asSentence(body) },
    { label: words.adoptedOn, value: adoption?.day ? formatDay(adoption.day) : null },
  ]
  return paperOf(request, {
    plan,
    version: plan.adopted,
    facts,
    kind: words.plan,
    lead: null,
    made: await madeOf(request, plan),
  })
}

/** `GET /kulturplan/remiss/:id/forslag.pdf`: the version that was sent out for comment. */
export const sendProposalDocument: Handler = async (request) => {
  const consultation = await consultationIn(request)
  const plan = consultation && (await preparationOf(request.var.platform.db, consultation.plan))
  if (!consultation || !plan) return request.notFound()
  const facts = [{ label: words.due, value: formatDay(consultation.dueDay) }]
  const { version, message: lead } = consultation
  return paperOf(request, { plan, version, facts, kind: words.proposal, lead, made: [] })
}

/** How the plan was made, a line for each that there is anything to tell of. */
async function madeOf({ var: { platform } }: Incoming, { plan }: Preparation): Promise<string[]> {
  const { db } = platform
  const talks = (await dialoguesOf(db, plan)).filter(({ wrongBecause }) => wrongBecause === null).length
  const consultations = await Promise.all(
    (await consultationsOf(db, plan)).map(async ({ id, dueDay }) =>
      words.consulted((await bodiesOf(db, id)).length, (await repliesIn(db, id)).length, formatDay(dueDay)),
    ),
  )
  return [...(talks > 0 ? [words.talks(talks)] : []), ...consultations]
}

interface Paper {
  readonly plan: Preparation
  readonly version: bigint
  readonly kind: string
  readonly facts: readonly { readonly label: string; readonly value: string | null }[]
  readonly lead: string | null
  readonly made: readonly string[]
}

async function paperOf(request: Incoming, { plan, version, ...paper }: Paper): Promise<Response> {
  const { platform, site } = request.var
  const data = {
    ...{ region: site.name, demo: site.isDemo, title: plan.title, ...paper },
    period: `${formatDay(plan.firstDay)}–${formatDay(plan.lastDay)}`,
    goals: treeOf(await goalsOf(platform.db, version)).flatMap((goal) => linesOf(goal)),
    sections: (await sectionsOf(platform.db, version)).map(({ heading, text }) => ({
      ...{ heading, paragraphs: text.split(/\n{2,}/).filter((part) => part.trim() !== '') },
    })),
    financing: await financingOf(request, plan),
  }
  const bytes = await rendered(plan.title, dayAt(platform.clock()), data)
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': 'application/pdf',
      'content-disposition': `inline; filename="kulturplan-${plan.plan}.pdf"`,
    },
  })
}

/** The papers that were asked for last. Anyone may ask as often as they like, and the same words make the same paper. */
const papers = new Map<string, Promise<Uint8Array>>()
const mostPapers = 8

async function rendered(title: string, day: Day, data: object): Promise<Uint8Array> {
  const key = contentKey([day, data])
  const known = papers.get(key)
  if (known) return known
  const paper = readTemplate(import.meta.url, 'plan.typ').then((template) =>
    renderDocument({ template, title, day, data }),
  )
  papers.set(key, paper)
  // What could not be made is tried again by whoever asks next.
  paper.catch(() => papers.delete(key))
  for (const oldest of papers.keys()) if (papers.size > mostPapers) papers.delete(oldest)
  return paper
}

interface GoalLine {
  readonly depth: number
  readonly called: string
  readonly wording: string
}

const linesOf = ({ called, wording, below }: GoalBranch, depth = 0): GoalLine[] => [
  { depth, called: asSentence(called), wording: asSentence(wording.sv) },
  ...below.flatMap((goal) => linesOf(goal, depth + 1)),
]

/** What is planned for the years of the plan (D5), as far as it is declared. */
async function financingOf({ var: { platform } }: Incoming, { firstDay, lastDay }: Preparation) {
  const yearOf = (day: Day) => Number(day.slice(0, 4))
  const years = (await yearsOfFinancing(platform.db)).filter((one) => yearOf(firstDay) <= one && one <= yearOf(lastDay))
  const tables = await Promise.all(
    years.map(async (year) => ({
      ...{ year: String(year) },
      rows: rowsOf(await financingOfYear(platform.db, year, 'planned')).map(({ name, amounts }) => ({
        name,
        amounts: financiers.map((financier) => {
          const of = amounts[financier]
          return of && formatAmount(of.amount, 'sv')
        }),
      })),
    })),
  )
  return tables.filter(({ rows }) => rows.length > 0).sort((a, b) => a.year.localeCompare(b.year))
}
