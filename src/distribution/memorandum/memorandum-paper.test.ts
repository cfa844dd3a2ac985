import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { readTemplate, renderDocument } from '#platform/index.ts'
import { type Day, parseDay } from '#values/index.ts'
import { compute } from '../scenario/scenario.ts'
import { isProblem, readScenario } from '../scenario/scenario-file.ts'
import { type MemorandumOf, memorandumData } from './memorandum-data.ts'

const scenario = readScenario(readFileSync('docs/examples/scenarios/alla-steg.scenario.json', 'utf8'))
if (isProblem(scenario)) throw new Error(scenario.problem)
const day = parseDay('2026-02-03') as Day

const paper: MemorandumOf = {
  ...{ region: 'Exempelregionen', isDemo: true, title: 'Fördelning 2026 (exempel)', day, isDraft: false },
  ...{ caseNumber: null, officer: 'Handläggare', year: 2026, base: scenario.base, state: scenario.state },
  ...{ stateDay: null, computed: compute(scenario), appeal: null },
  texts: {
    ...{ background: 'Först.\n\nSedan.', reasons: 'Därför.', consequences: 'Så.', children: '' },
    clauses: 'Pengarna fördelas.\nÄrendet är avslutat.',
  },
  findings: [
    {
      ...{ level: 'warning', check: 'Förra årets redovisning (12 §)', basis: 'law' },
      ...{ sentence: 'Exempelteatern (exempel) har inte redovisat.', answer: 'I mars.' },
    },
  ],
  steps: [{ name: 'Lika procent', told: 'Alla: resten', because: 'Lika för alla.', isMuted: false }],
  ...{ areaName: (code) => `Område ${code}`, municipalityName: (code) => `Kommun ${code}` },
}

const render = async (of: MemorandumOf) =>
  renderDocument({
    ...{ template: await readTemplate(import.meta.url, 'memorandum.typ'), title: of.title, day },
    data: memorandumData(of),
  })

const folder = mkdtempSync(join(tmpdir(), 'memorandum-'))
afterAll(() => rmSync(folder, { recursive: true }))
const poppler = (() => {
  try {
    execFileSync('pdftotext', ['-v'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
})()
const textOf = (pdf: Uint8Array): string => {
  writeFileSync(join(folder, 'paper.pdf'), pdf)
  return execFileSync('pdftotext', [join(folder, 'paper.pdf'), '-'], { encoding: 'utf8' }).replace(/\s+/g, ' ')
}

describe('the memorandum', () => {
  test('is a tagged paper in Swedish, of the same bytes each time', async () => {
    const pdf = await render(paper)
    expect(await render(paper)).toEqual(pdf)
    const bytes = Buffer.from(pdf).toString('latin1')
    for (const part of ['/StructTreeRoot', '/Lang(sv']) expect(bytes.replace(/\/Lang \(/g, '/Lang(')).toContain(part)
  })

  test.runIf(poppler)('is read in the order of the paper', async () => {
    const text = textOf(await render(paper))
    const order = [
      ...[
        'Demonstration',
        'Tjänsteskrivelse',
        'Fördelning 2026 (exempel)',
        'Förslag till beslut',
        'Pengarna fördelas.',
      ],
      ...['Bakgrund', '34 500 000', 'Först.', 'Förslag till fördelning', 'Exempelteatern (exempel)', 'Summa'],
      ...['Så är beloppen räknade', 'Skäl: Lika för alla.', 'Därför.', 'Kontroller', 'Svar: I mars.'],
      ...[
        'Konsekvenser för områden',
        'Konsekvenser för kommuner',
        'Kommun 1780',
        'Så.',
        'barn och unga',
        'Ingen bedömning',
      ],
    ]
    let from = 0
    for (const part of order) {
      const at = text.replace(/\u00a0/g, ' ').indexOf(part, from)
      expect([part, at >= from]).toEqual([part, true])
      from = at
    }
    expect(text).not.toContain('prövas')
  })

  test.runIf(poppler)('a draft says that it is one, and what is not known says so', async () => {
    const text = textOf(await render({ ...paper, isDraft: true, state: null, isDemo: false }))
    expect(text).toContain('Utkast till tjänsteskrivelse')
    expect(text).toContain('Statens beslut för 2026 är inte känt.')
    expect(text).toContain('uppgift saknas')
    expect(text).not.toContain('Demonstration')
  })
})
