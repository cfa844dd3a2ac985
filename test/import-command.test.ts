import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { importCommands } from '#distribution/index.ts'
import { runCommand } from '../src/command-line.ts'
import { useApp } from './app.ts'
import { distributionCsv } from './varmland-2013.ts'

const app = useApp({ isEmpty: true })
const folder = mkdtempSync(path.join(tmpdir(), 'samklang-test-'))
beforeAll(() => {
  writeFileSync(path.join(folder, '2013.csv'), distributionCsv)
  writeFileSync(path.join(folder, 'state.csv'), 'year,county_code,amount_sek\n2013,17,5\n')
  writeFileSync(path.join(folder, 'hemlig.csv'), distributionCsv)
  chmodSync(path.join(folder, 'hemlig.csv'), 0)
  mkdirSync(path.join(folder, 'mapp'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const type = (...words: string[]) =>
  runCommand(async () => app.platform, importCommands(app.rooms.distribution), { words, folder })
const distribution = (...words: string[]) => type('import', 'distribution', ...words)
const whole = ['2013.csv', '--year', '2013', '--body', 'regionstyrelsen']

async function expectRefused(answer: { code: number; text: string }, code: 1 | 2, sentence: string) {
  expect(answer.text).toContain(sentence)
  expect(answer.code).toBe(code)
  expect(answer.text).not.toMatch(/\n\s+at |Error|undefined|Option '|argument/)
  expect(await app.database.db.selectFrom('decisions_decision').select('id').execute()).toEqual([])
}

describe('a command that cannot be done says why in a sentence, and writes nothing', () => {
  test.each<[string, string[], 1 | 2, string]>([
    ['no file', ['--year', '2013'], 2, 'Skriv vilken fil som ska läsas in.'],
    ['a file that is not there', ['saknas.csv'], 1, `Filen ${path.join(folder, 'saknas.csv')} finns inte.`],
    ['a file below a file', ['2013.csv/x.csv'], 1, 'finns inte.'],
    ['a folder', ['mapp'], 1, 'är en mapp. Skriv vilken fil i den som ska läsas in.'],
    ['what is no file', ['/dev/null'], 1, 'är ingen vanlig fil och går inte att läsa in.'],
    ['a name that no disk takes', ['x'.repeat(300)], 1, 'går inte att läsa: ENAMETOOLONG.'],
    ['two files', ['2013.csv', 'state.csv'], 2, 'Skriv en fil åt gången.'],
    ['a body in two words', ['2013.csv', '--body', 'kultur-', 'nämnden'], 2, 'skrivs inom citattecken: '],
    ['an unknown option', ['2013.csv', '--yeer', '2013'], 2, 'Flaggan --yeer finns inte.'],
    ['an unknown letter', ['2013.csv', '-x'], 2, 'Flaggan -x finns inte.'],
    ['no value', ['2013.csv', '--year'], 2, 'Värdet efter --year saknas, eller börjar med ett streck.'],
    [
      'a dash first in a value',
      ['2013.csv', '--total', '-5'],
      2,
      'Skriv ett sådant värde med likhetstecken: --total=-',
    ],
    ['a value for a flag', ['2013.csv', '--dry-run=ja'], 2, 'Flaggan --dry-run har inget värde. Skriv bara --dry-run.'],
    ['a year that is none', [...whole, '--year', 'abc'], 2, 'Fel: --year: Året ska vara ett årtal mellan'],
    ['no year', ['2013.csv', '--body', 'x'], 2, 'Fel: --year: Skriv vilket år pengarna gäller'],
    ['no body', ['2013.csv', '--year', '2013'], 2, 'Fel: --body: Skriv vem som fattade beslutet'],
    ['a day that is none', [...whole, '--decided', 'igår'], 2, 'Fel: --decided: Skriv dagen som år, månad och dag'],
    ['a round that is none', [...whole, '--round', 'x'], 2, 'Fel: --round: Välj vilken omgång'],
    ['a total below zero', [...whole, '--total=-5'], 2, 'Fel: --total: Summan ska vara ett belopp i kronor'],
    ['a total in millions', [...whole, '--total', '48,5 mkr'], 2, 'Fel: --total: Summan ska vara ett belopp i kronor'],
    ['a total that the rows do not make', [...whole, '--total', '12,5'], 1, '12,50'],
    [
      'a column without a heading',
      [...whole, '--map', 'recipient'],
      2,
      '--map recipient: skriv fältet, ett likhetstecken',
    ],
    ['an unknown field', [...whole, '--map', 'semla=recipient'], 1, 'semla'],
    ['a heading that is not there', [...whole, '--map', 'recipient=Vem'], 1, 'Vem'],
  ])('%s', async (_, words, code, sentence) => expectRefused(await distribution(...words), code, sentence))

  test('the state’s file the same way', async () => {
    const stateGrants = (...words: string[]) => type('import', 'state-grants', ...words)
    await expectRefused(await stateGrants('saknas.csv'), 1, 'finns inte.')
    await expectRefused(await stateGrants('mapp'), 1, 'är en mapp.')
    await expectRefused(await stateGrants('state.csv', '--map', 'x'), 2, '--map x: skriv fältet')
    await expectRefused(await stateGrants('2013.csv'), 1, 'Inget lästes in.')
  })

  // Whoever is root may read everything.
  test.skipIf(process.getuid?.() === 0)('a file that one may not read', async () => {
    await expectRefused(await distribution('hemlig.csv'), 1, 'Du får inte läsa filen')
  })

  test('and a program gets the same as JSON', async () => {
    const { code, text } = await distribution('saknas.csv', '--json')
    expect([code, JSON.parse(text)]).toEqual([1, { errors: [`Filen ${path.join(folder, 'saknas.csv')} finns inte.`] }])
  })
})

test('a value with a dash first is taken with a sign of equality', async () => {
  const { code, text } = await distribution(...whole, '--source=- se protokollet', '--dry-run')
  expect([code, text]).toEqual([0, expect.stringContaining('Provkörning: inget lästes in.')])
})
