import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { placeReader } from '@/adverts/places/locate'
import { readEach } from '@/adverts/read-job'
import { findKeptColumns, nameColumns } from '@/db/imports/columns'
import { beginImportFile, findImportFile, keepImportFile } from '@/db/imports/files'
import { findImportedJobs } from '@/db/imports/imported-jobs'
import { listImportRows } from '@/db/imports/rows'
import type { Staff } from '@/db/people/users'
import { someOwner, someRecruiter } from '@/db/testing/makers'
import { storeFile } from '@/integrations/cv/blob-store'
import { csv } from '@/integrations/importers/csv'
import { gazetteerOf } from '@/integrations/places/gazetteer'
import { type Column, readColumns } from '@/rules/imports/columns'
import { importFiles } from '@/tasks/import/files'
import { columnsOfBoard } from './columns'

beforeAll(() => void vi.stubEnv('DATA_DIR', mkdtempSync(path.join(tmpdir(), 'metier-columns-'))))
const now = new Date('2026-11-10T09:00:00Z')
const locate = placeReader(gazetteerOf([]))
const work = () =>
  importFiles(
    async (jobs) => readEach(jobs, locate, now),
    () => now,
  )

let owner: Staff
let boards = 0
let board = ''
const table = () => `Nr;Stelle;Ort;Text
1;Planner;Lyon;You will plan the trips of ${board}, every night, until the last lorry has left.
2;Router;Metz;You will route the trips of ${board}, every morning, until the last lorry is back.`
const said = (columns = 'id=Nr,title=Stelle,city=Ort,description=Text') => readColumns([columns])

beforeEach(async () => {
  owner = await someOwner()
  board = `columns-${boards++}`
})

async function upload({ at = board, companyName = '', content = table() } = {}) {
  const { storedName } = await storeFile(Buffer.from(content))
  const draft = { source: 'csv', board: at, companyName, isPartial: false, fileName: `${at}.csv`, storedName }
  const id = (await keepImportFile(owner, draft, now)) ?? ''
  await work()
  return id
}
const seen = async (id: string) => {
  const file = await findImportFile(owner, id)
  return { counts: file?.counts, columns: file?.columns?.map(({ part }) => part), namings: file?.namings }
}
async function name(id: string, columns: Column[] = said()) {
  const named = await nameColumns(owner, id, columns, now)
  await work()
  return named
}

test('columns that nobody could guess are named, looked through anew, and written as they were foretold', async () => {
  const id = await upload()
  expect(await seen(id)).toEqual({
    counts: { rejected: 1 },
    columns: ['', '', '', 'description'],
    namings: 0,
  })
  expect(await name(id)).toBe('named')
  expect(await seen(id)).toEqual({
    counts: { created: 2 },
    columns: ['id', 'title', 'city', 'description'],
    namings: 1,
  })
  expect(await beginImportFile(owner, id, 1, now)).toBe(true)
  await work()
  expect((await findImportFile(owner, id))?.counts).toEqual({ created: 2 })
  expect((await findImportedJobs({ source: 'csv', board }, ['1', '2'])).size).toBe(2)
})

test('the next file of the board is read so by itself, and a new board of the same company too', async () => {
  const companyName = `Halden ${board}`
  const id = await upload({ companyName })
  await name(id)
  expect(await findKeptColumns({ source: 'csv', board })).toEqual([])
  await beginImportFile(owner, id, 1, now)
  await work()
  const columns = ['id', 'title', 'city', 'description']
  expect(await seen(await upload({ companyName }))).toEqual({ counts: { unchanged: 2 }, columns, namings: 0 })
  expect(await seen(await upload({ at: `${board}-b`, companyName }))).toMatchObject({ columns })
  expect(await seen(await upload({ at: `${board}-c` }))).toMatchObject({
    columns: ['', '', '', 'description'],
  })
})

test('what was foretold of other columns is not applied, nor are columns named once it is', async () => {
  const id = await upload()
  await name(id)
  await name(id, said('id=Nr,title=Stelle,city=Ort,unused=Text'))
  expect(await beginImportFile(owner, id, 1, now)).toBe(false)
  expect(await beginImportFile(owner, id, 2, now)).toBe(true)
  expect(await nameColumns(owner, id, said(), now)).toBeUndefined()
})

test('nobody names columns while the file is being read, nor who may not import', async () => {
  const id = await upload()
  expect(await nameColumns(await someRecruiter(), id, said(), now)).toBeUndefined()
  expect(await nameColumns(owner, id, said(), now)).toBe('named')
  expect(await nameColumns(owner, id, said(), now)).toBe('being read')
  await work()
})

test('what the desk was told holds for the command, which says it anew and is told of a head that is not there', async () => {
  const id = await upload()
  await name(id)
  await beginImportFile(owner, id, 1, now)
  await work()
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'metier-columns-')), 'halden.csv')
  writeFileSync(file, table())
  const of = { source: 'csv', board }
  expect(await columnsOfBoard(of, csv, [file], [])).toEqual(said())
  await expect(columnsOfBoard(of, csv, [file], said('title=Titel'))).rejects.toThrow(
    'has no column “Titel”. Its columns are: Nr, Stelle, Ort, Text.',
  )
  await columnsOfBoard(of, csv, [file], said('region=Ort'))
  expect(await findKeptColumns(of)).toEqual(said('id=Nr,title=Stelle,region=Ort,description=Text'))
  expect(await listImportRows(id, { outcome: 'rejected' })).toEqual([])
})
