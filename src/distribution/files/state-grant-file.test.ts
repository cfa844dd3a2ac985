import { describe, expect, test } from 'vitest'
import { isCsvProblem, readCsv } from '#platform/csv.ts'
import { kronor } from '#values/index.ts'
import { suggestMapping } from './column-mapping.ts'
import { sayStateGrantProblem } from './state-grant-file.sentences.ts'
import { readStateGrants, stateGrantColumns } from './state-grant-file.ts'

function read(text: string) {
  const table = readCsv(Buffer.from(text))
  if (isCsvProblem(table)) throw new Error(table.problem)
  return readStateGrants(table, suggestMapping(stateGrantColumns, table.header))
}

test('the state’s grants as they were published, without a column for the kind, are ordinary', () => {
  const { rows, problems } = read(`year,county_code,region,amount_sek,precision,year_precision,note,source
2012,13,Region Halland,23700000,rounded,stated,"23,7 miljoner; region adds 67,6 miljoner",http://www.regionhalland.se/
2013,17,Region Värmland,48514000,exact,stated,,http://www.regionvarmland.se/
2014,25,Norrbottens läns landsting,41354000,exact,stated,headline says more,https://www.alvsbynews.se/
`)
  expect(problems).toEqual([])
  expect(rows.map((row) => [row.countyCode, row.amount, row.precision])).toEqual([
    ['13', kronor(23_700_000), 'rounded'],
    ['17', kronor(48_514_000), 'exact'],
    ['25', kronor(41_354_000), 'exact'],
  ])
  expect(rows[1]).toEqual({
    line: 3,
    year: 2013,
    countyCode: '17',
    region: 'Region Värmland',
    amount: kronor(48_514_000),
    kind: 'ordinary',
    roundName: null,
    precision: 'exact',
    decided: null,
    note: null,
    source: 'http://www.regionvarmland.se/',
  })
})

test('several decisions in a year, each of its kind, with Swedish words', () => {
  const { rows, problems } = read(`År;Länskod;Belopp;Slag;Beslutsdatum
2021;12;1 000;Ordinarie;2021-01-20
2021;12;20;uppräkning;
2021;12;30;Öronmärkt;
2021;12;40;förstärkning;2021-03-01
2021;12;50;krisstöd;
2021;12;5;minskning;
2021;5;7;ordinary;
`)
  expect(problems).toEqual([])
  expect(rows.map((row) => row.kind)).toEqual([
    ...['ordinary', 'index', 'earmark', 'reinforcement', 'crisis', 'decrease', 'ordinary'],
  ])
  expect([rows[0]?.decided, rows[6]?.countyCode]).toEqual(['2021-01-20', '05'])
})

describe('what is wrong is told with its line and column', () => {
  const kinds = 'Skriv ordinarie, uppräkning, öronmärkt, förstärkning, krisstöd eller minskning.'
  test.each([
    [';01;1;index;', 'Rad 3, kolumnen år: året saknas. Skriv fyra siffror, till exempel 2013.'],
    ['2013;;1;index;', 'Rad 3, kolumnen länskod: länskoden saknas. Skriv två siffror, till exempel 17.'],
    ...['0', '00', '117', 'Värmland'].map((code) => [
      `2013;${code};1;index;`,
      `Rad 3, kolumnen länskod: ”${code}” är inte en länskod. Skriv två siffror, till exempel 05.`,
    ]),
    ['2013;01;;index;', 'Rad 3, kolumnen belopp: beloppet saknas. Skriv bara siffror, till exempel 1 500 000.'],
    [
      '2013;01;0;index;',
      'Rad 3, kolumnen belopp: beloppet är noll kronor. Skriv det beslutade beloppet, eller ta bort raden.',
    ],
    [
      '2013;01;-751000;minskning;',
      'Rad 3, kolumnen belopp: ”-751000” är mindre än noll. Skriv beloppet utan minustecken. Pengar som staten tar tillbaka är ett beslut av slaget minskning.',
    ],
    [
      '2013;01;många;index;',
      'Rad 3, kolumnen belopp: ”många” är inte ett belopp. Skriv bara siffror, till exempel 1 500 000.',
    ],
    ['2013;01;1;;', `Rad 3, kolumnen slag: beslutets slag saknas. ${kinds}`],
    ['2013;01;1;gåva;', `Rad 3, kolumnen slag: ”gåva” är inget slag av beslut. ${kinds}`],
    [
      '2013;01;1;index;2013-02-30',
      'Rad 3, kolumnen beslutsdatum: ”2013-02-30” är inte en dag. Skriv år, månad och dag, till exempel 2013-02-21, eller lämna cellen tom.',
    ],
    [
      '2013;17;48514000;ordinarie;',
      'Rad 3, kolumnen belopp: samma län, år och slag står redan på rad 2, med samma belopp. Ta bort den ena raden.',
    ],
    [
      '2013;17;48514001;ordinarie;',
      'Rad 3, kolumnen belopp: samma län, år och slag står redan på rad 2 med 48 514 000 kr, här med 48 514 001 kr. Behåll den som gäller.',
    ],
  ])('%s', (row, said) => {
    const file = read(`år;länskod;belopp;slag;beslutsdatum\n2013;17;48514000;ordinarie;\n${row}\n`)
    expect(file.problems.map((each) => sayStateGrantProblem(each).replaceAll('\u00a0', ' '))).toEqual([said])
    expect(file.rows).toHaveLength(1)
  })
})

test('two rounds of a kind are told apart by their names, in the words of the file', () => {
  const { rows, problems } = read(`år;länskod;belopp;slag;omgång
2026;17;500000;öronmärkt;  Biblioteken  (exempel)
2026;17;500000;öronmärkt;Kulturskolan (exempel)
2026;17;700000;öronmärkt;
2026;17;900000;krisstöd;Biblioteken (exempel)
`)
  expect(problems).toEqual([])
  expect(rows.map((row) => row.roundName)).toEqual([
    ...['Biblioteken (exempel)', 'Kulturskolan (exempel)', null, 'Biblioteken (exempel)'],
  ])
})

describe('a name of a round that cannot be', () => {
  test.each([
    [
      '2026;17;2;öronmärkt;BIBLIOTEKEN',
      'Rad 3, kolumnen belopp: samma län, år och slag står redan på rad 2 med 1 kr, här med 2 kr. Behåll den som gäller, eller ge omgångarna olika namn i en kolumn för omgångens namn.',
    ],
    [
      '2026;17;1;öronmärkt;biblioteken',
      'Rad 3, kolumnen belopp: samma län, år och slag står redan på rad 2, med samma belopp. Ta bort den ena raden, eller ge omgångarna olika namn i en kolumn för omgångens namn.',
    ],
    ...['ordinarie', 'uppräkning'].map((kind) => [
      `2026;17;1;${kind};Våren`,
      'Rad 3, kolumnen omgång: ”Våren” är namnet på en omgång, men av det slaget har året bara en. Lämna cellen tom.',
    ]),
    [`2026;17;1;krisstöd;${'x'.repeat(81)}`, 'Rad 3, kolumnen omgång: namnet är för långt. Skriv högst 80 tecken.'],
  ])('%s', (row, said) => {
    const file = read(`år;länskod;belopp;slag;omgång\n2026;17;1;öronmärkt;Biblioteken\n${row}\n`)
    expect(file.problems.map((each) => sayStateGrantProblem(each).replaceAll('\u00a0', ' '))).toEqual([said])
  })
})

test('a mapping without its required columns is not read with', () => {
  expect(() => read('year;region\n2013;Region Värmland\n')).toThrow('mapping')
})
