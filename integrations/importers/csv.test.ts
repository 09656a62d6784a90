import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import iconv from 'iconv-lite'
import { expect, test } from 'vitest'
import { readColumns } from '@/rules/imports/columns'
import { csv } from './csv'
import { readListing } from './import-files'
import { amountOf } from './table'

const folder = mkdtempSync(path.join(tmpdir(), 'csv-'))

async function read(bytes: Uint8Array | string, name = 'board.csv') {
  const file = path.join(folder, name)
  writeFileSync(file, bytes)
  const listing = readListing(file, csv)
  const jobs = []
  let next = await listing.next()
  for (; !next.done; next = await listing.next())
    jobs.push(
      'problem' in next.value
        ? { line: next.value.line, problem: next.value.problem }
        : { line: next.value.line, ...csv.read(next.value.record) },
    )
  return { jobs, isWhole: next.value.isWhole }
}

const french = `Référence;Intitulé du poste;Entreprise;Ville;Pays;Type de contrat;Salaire min;Salaire max;Devise;Période;Descriptif;Télétravail;Lien;Date limite
A-1;Développeuse Java;Halden;Lyon;FR;CDI;45 000;55 000 €;€;an;"Vous écrivez
le planificateur.";2 jours par semaine;https://halden.example/a-1;31/12/2026
A-2;Chef de projet;Halden;Nantes;France;CDD;;;;;<p>Vous menez.</p>;100 % télétravail;;`

test('a table of a French spreadsheet is read, with the lines of its rows', async () => {
  const { jobs, isWhole } = await read(french)
  expect(isWhole).toBe(true)
  expect(jobs).toMatchObject([
    {
      line: 3,
      externalId: 'A-1',
      title: 'Développeuse Java',
      company: 'Halden',
      places: [{ text: 'Lyon', country: 'FR' }],
      contract: 'permanent',
      pay: { min: 45_000, max: 55_000, currency: 'EUR', period: 'year' },
      text: 'Vous écrivez\nle planificateur.',
      workplace: 'hybrid',
      sourceUrl: 'https://halden.example/a-1',
      lastDay: '2026-12-31',
    },
    {
      line: 4,
      externalId: 'A-2',
      places: [{ text: 'Nantes, France' }],
      contract: 'fixed_term',
      html: '<p>Vous menez.</p>',
      workplace: 'remote',
    },
  ])
})

test.each([
  ['Windows’ letters', iconv.encode(french, 'win1252'), 'a.csv'],
  ['UTF-16', iconv.encode(french, 'utf16le', { addBOM: true }), 'b.csv'],
  ['UTF-8 with a mark', Buffer.from(`\ufeff${french}`), 'c.csv'],
  ['a packed file', gzipSync(french), 'd.csv.gz'],
])('the same in %s', async (_, bytes, name) => {
  expect((await read(bytes, name)).jobs[0]).toMatchObject({ externalId: 'A-1', title: 'Développeuse Java' })
})

test('pay without a period is left to its words, and a table without references closes nothing', async () => {
  const { jobs, isWhole } = await read('title,city,salary\nPlanner,Lyon,45-55k€ a year\n')
  expect(isWhole).toBe(false)
  expect(jobs).toMatchObject([{ line: 2, externalId: 'planner-lyon', payText: '45-55k€ a year' }])
})

test.each([
  ['title,city\nPlanner,Lyon,and,more\n', 'has 4 cells under 2 heads'],
  ['name of it,city\nPlanner,Lyon\n', 'has no column with the titles of the jobs'],
  ['title,city\n"Planner,Lyon\n', 'is no CSV that we can read: look at line'],
  ['', 'has no column with the titles'],
])('what is wrong with %j is told', async (bytes, problem) => {
  expect((await read(bytes)).jobs).toMatchObject([{ problem: expect.stringContaining(problem) }])
})

test('a row without a title, or with a day that nobody can read, is told', async () => {
  expect(() => csv.read({ id: '1' })).toThrow('has no title')
  expect(() => csv.read({ title: 'Planner', deadline: '01/02/2026' })).toThrow('has a deadline')
})

test('what a column was taken for is told, and which are not read', () => {
  const table = Buffer.from('Intitulé;Couleur;Ville\nPlanner;blue;Lyon\nRouter;blue;\n')
  expect(csv.other?.columnsOf(table)).toEqual([
    { head: 'Intitulé', part: 'title', samples: ['Planner', 'Router'] },
    { head: 'Couleur', part: '', samples: ['blue'] },
    { head: 'Ville', part: 'city', samples: ['Lyon'] },
  ])
})

test('a column that was named by hand is read as that, and what it was guessed to be is not', () => {
  const table = Buffer.from('Stelle;Ort;Ort;title\nPlanner;Lyon;Metz;Wrong\n')
  const said = readColumns(['title=Stelle,city=Ort (2)'])
  expect(csv.other?.readBytes(table, said).records).toEqual([
    { line: 2, record: { title: 'Planner', city: 'Metz' } },
  ])
})

test.each([
  ['45 000', 45_000],
  ['45.000,50 €', 45_000.5],
  ['45,000', 45_000],
  ['45k', 45_000],
  ['12,5', 12.5],
  ['CHF 1’000', 1000],
  ['à négocier', undefined],
])('%s is %s', (said, amount) => expect(amountOf(said)).toBe(amount))
