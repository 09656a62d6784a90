import iconv from 'iconv-lite'
import { expect, test } from 'vitest'
import { readCsv } from './read-csv'

const bytes = (text: string, letters = 'utf8') =>
  new Uint8Array(iconv.encode(text, letters, { addBOM: false }))
const rowsOf = (text: string, letters?: string) => {
  const read = readCsv(bytes(text, letters), 10)
  return read.ok ? read.rows : read.problem
}

test.each([
  ['commas', 'Nom,Ville\nZoé,Lyon\n', 'utf8'],
  ['semicolons, as a French spreadsheet writes them', 'Nom;Ville\r\nZoé;Lyon\r\n', 'utf8'],
  ['the letters of an old spreadsheet', 'Nom;Ville\r\nZoé;Lyon\r\n', 'win1252'],
  ['a mark before the first head', '\ufeffNom,Ville\nZoé,Lyon', 'utf8'],
  ['empty lines', 'Nom,Ville\n\n,\nZoé,Lyon\n\n', 'utf8'],
  ['tabs', 'Nom\tVille\nZoé\tLyon', 'utf8'],
  ['tabs in UTF-16, as Excel saves “Unicode text”', '\ufeffNom\tVille\r\nZoé\tLyon\r\n', 'utf16le'],
  ['UTF-16 the other way round', '\ufeffNom;Ville\r\nZoé;Lyon\r\n', 'utf16be'],
  ['a first line that says how it is split', '\ufeffsep=;\r\nNom;Ville\r\nZoé;Lyon\r\n', 'utf8'],
])('a file with %s is read', (_, text, letters) => {
  expect(rowsOf(text, letters)).toEqual([
    ['Nom', 'Ville'],
    ['Zoé', 'Lyon'],
  ])
})

test('a quoted cell keeps its commas and lines', () => {
  expect(rowsOf('Name,Note\n"Roux, Camille","One\nTwo"')).toEqual([
    ['Name', 'Note'],
    ['Roux, Camille', 'One\nTwo'],
  ])
})

test.each([
  ['Name,E-mail\n', 'The file has no rows below its heads.'],
  [`Name\n${'x\n'.repeat(11)}`, 'The file has more than 10 rows. Split it.'],
  ['Name,Note\n"a,b\n', 'This is no CSV that we can read: row 2 is broken.'],
])('%j is told', (text, problem) => {
  expect(rowsOf(text)).toBe(problem)
})
