import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { placeReader } from '@/adverts/places/locate'
import { readEach } from '@/adverts/read-job'
import {
  beginImportFile,
  dropImportFile,
  findImportFile,
  keepImportFile,
  listPastImports,
} from '@/db/imports/files'
import { findImportedJobs } from '@/db/imports/imported-jobs'
import { listImportRows } from '@/db/imports/rows'
import type { Staff } from '@/db/people/users'
import { store, t } from '@/db/store'
import { someOwner, someRecruiter } from '@/db/testing/makers'
import { storeFile } from '@/integrations/cv/blob-store'
import { gazetteerOf } from '@/integrations/places/gazetteer'
import type { ReadJobs } from './batch'
import { importFiles } from './files'

beforeAll(() => void vi.stubEnv('DATA_DIR', mkdtempSync(path.join(tmpdir(), 'metier-import-'))))
const locate = placeReader(gazetteerOf([]))
const now = new Date('2026-11-10T09:00:00Z')
const readJobs: ReadJobs = async (jobs) => readEach(jobs, locate, now)
const work = (read = readJobs) => importFiles(read, () => now)

let owner: Staff
let boards = 0
let board = ''

beforeEach(async () => {
  owner = await someOwner()
  board = `desk-board-${boards++}`
})

const record = (id: string, more: object = {}) => ({
  id,
  title: `Planner ${id}`,
  location: 'Lyon, France',
  descriptionHtml: `<p>You will plan the trips of depot ${id} of ${board}, every night, until the last lorry has left.</p>`,
  jobUrl: `https://halden.example/${id}`,
  ...more,
})

async function upload(records: object[], { isPartial = false, fileName = 'halden.json', by = owner } = {}) {
  const { storedName } = await storeFile(Buffer.from(JSON.stringify({ jobs: records })))
  const draft = { source: 'ashby', board, companyName: `Halden ${board}`, isPartial, fileName, storedName }
  return (await keepImportFile(by, draft, now)) ?? ''
}
const jobs = async (...ids: string[]) => (await findImportedJobs({ source: 'ashby', board }, ids)).size
async function apply(records: object[], more: { isPartial?: boolean } = {}) {
  const id = await upload(records, more)
  await work()
  await beginImportFile(owner, id, 0, now)
  await work()
  return id
}

test('a file is foretold record by record, and nothing comes to the board before it is applied', async () => {
  await apply([record('a'), record('b'), record('c')])
  const id = await upload([
    record('a', { title: 'Router' }),
    record('b'),
    record('new'),
    { ...record('new'), id: 'twin' },
    record('bad', { title: ' ' }),
  ])
  await work()

  const file = await findImportFile(owner, id)
  const foretold = { created: 1, updated: 1, unchanged: 1, duplicate: 1, rejected: 1 }
  expect(file?.foretold).toEqual({ ...foretold, missing: 1, closes: 0 })
  expect(file?.counts).toEqual(foretold)
  expect(await jobs('new')).toBe(0)
  expect(await listImportRows(id, { outcome: 'rejected' })).toEqual([
    expect.objectContaining({ record: 5, title: 'bad', reason: 'has no title' }),
  ])

  expect(await beginImportFile(owner, id, 0, now)).toBe(true)
  await work()
  expect(await jobs('new')).toBe(1)
  expect(await findImportFile(owner, id)).toMatchObject({
    finishedAt: now,
    counts: foretold,
    done: 5,
    total: 5,
  })
  const report = (await listPastImports(owner)).find((one) => one.id === id)
  expect(report).toMatchObject({
    id,
    fileId: id,
    read: 5,
    created: 1,
    updated: 1,
    unchanged: 1,
    duplicates: 1,
    rejected: 1,
  })

  const again = await upload([record('a', { title: 'Router' }), record('b'), record('new')])
  await work()
  expect((await findImportFile(owner, again))?.counts).toEqual({ unchanged: 3 })
})

test('what is foretold says which jobs close for being missing a second time', async () => {
  await apply([record('a'), record('b')])
  await apply([record('b')])
  const id = await upload([record('b')])
  await work()
  expect((await findImportFile(owner, id))?.foretold).toMatchObject({ missing: 1, closes: 1 })
  const part = await upload([record('b')], { isPartial: true })
  await work()
  expect((await findImportFile(owner, part))?.foretold).toMatchObject({ missing: 0, closes: 0 })
})

test('a file on which work stops three times is given up, with a sentence', async () => {
  const id = await upload([record('a')])
  const dead: ReadJobs = () => new Promise(() => {})
  for (const _ of [1, 2, 3]) {
    void work(dead)
    await new Promise((after) => setTimeout(after, 30))
  }
  await work()
  expect(await findImportFile(owner, id)).toMatchObject({
    failure: expect.stringContaining('stopped 3 times'),
  })
  expect(await beginImportFile(owner, id, 0, now)).toBe(false)
})

test('a packed file of lines is read, and its rejects are told by their line', async () => {
  const lines = [
    '',
    JSON.stringify({
      id: '7',
      intitule: 'Planificateur',
      description: 'Vous planifiez les tournées du dépôt, chaque nuit, jusqu’au dernier camion.',
    }),
    '{',
  ]
  const { storedName } = await storeFile(gzipSync(lines.join('\n')))
  const draft = {
    source: 'france-travail',
    board: 'france-travail',
    companyName: '',
    isPartial: true,
    storedName,
  }
  const id = (await keepImportFile(owner, { ...draft, fileName: 'offers.JSONL.gz' }, now)) ?? ''
  await work()
  expect(await listImportRows(id, { outcome: 'rejected' })).toEqual([
    expect.objectContaining({ record: 3, reason: 'is a line that is no JSON' }),
  ])
})

test('a recruiter who may not import keeps, sees, applies and forgets nothing', async () => {
  const recruiter = await someRecruiter()
  expect(await upload([record('a')], { by: recruiter })).toBe('')
  const id = await upload([record('a')])
  await work()
  expect(await findImportFile(recruiter, id)).toBeUndefined()
  expect(await listPastImports(recruiter)).toEqual([])
  expect(await beginImportFile(recruiter, id)).toBe(false)
  expect(await dropImportFile(recruiter, id)).toBe(false)
  expect(await dropImportFile(owner, id)).toBe(true)
  expect(await store.read.select().from(t.importRows).limit(1)).toBeDefined()
})
