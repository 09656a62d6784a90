import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { beforeEach, expect, test } from 'vitest'
import { placeReader } from '@/adverts/places/locate'
import { readEach } from '@/adverts/read-job'
import { listCompanyIds } from '@/db/companies'
import { findImportedJobs } from '@/db/imports/imported-jobs'
import { lastJobChange } from '@/db/jobs/changes'
import { closeJob } from '@/db/jobs/close'
import { findDeskJob } from '@/db/jobs/desk'
import { findPublicJob } from '@/db/jobs/jobs'
import { listJobsToPlace } from '@/db/jobs/places'
import type { Staff } from '@/db/people/users'
import { someOwner } from '@/db/testing/makers'
import { ashby } from '@/integrations/importers/ashby'
import { franceTravail } from '@/integrations/importers/france-travail'
import { gazetteerOf } from '@/integrations/places/gazetteer'
import { importBoard } from './board'
import { recordPen } from './pens'
import type { Reject } from './source-records'

const folder = mkdtempSync(path.join(tmpdir(), 'metier-import-'))
const locate = placeReader(gazetteerOf([]))
const now = new Date('2026-11-10T09:00:00Z')
let owner: Staff
let rejects: Reject[]
let boards = 0
let board = ''

beforeEach(async () => {
  owner = await someOwner()
  rejects = []
  board = `board-${boards++}`
})

const record = (id: string, more: object = {}) => ({
  id,
  title: `Planner ${id}`,
  location: 'Lyon, France',
  descriptionHtml: `<p>You will plan the trips of depot ${id}, every night, until the last lorry has left.</p>`,
  publishedAt: '2026-10-01T09:00:00Z',
  jobUrl: `https://halden.example/${id}`,
  ...more,
})

function write(name: string, content: string | Buffer) {
  const file = path.join(folder, name)
  writeFileSync(file, content)
  return file
}
const listing = (...jobs: object[]) => write('listing.json', JSON.stringify({ jobs }))

const run = async (files: string[], more: Partial<Parameters<typeof importBoard>[0]> = {}, at = now) =>
  importBoard(
    {
      source: 'ashby',
      board,
      recruiterId: owner.id,
      importer: ashby,
      files,
      companyName: `Halden ${board}`,
      isPartial: false,
      pen: recordPen(await listCompanyIds()),
      readJobs: async (jobs) => readEach(jobs, locate, at),
      onReject: (reject) => rejects.push(reject),
      ...more,
    },
    () => at,
  )

async function find(externalId: string) {
  const known = (await findImportedJobs({ source: 'ashby', board }, [externalId])).get(externalId)
  const job = known && (await findDeskJob(owner, known.id))
  return job && { ...job, missedImports: known.missedImports }
}
const sumIsTrue = (counts: Awaited<ReturnType<typeof run>>) =>
  counts.created + counts.updated + counts.unchanged + counts.duplicates + counts.rejected === counts.read

test('a job is published once, found unchanged, and brought up to date under the same address', async () => {
  expect(await run([listing(record('a'), record('b'))])).toMatchObject({ read: 2, created: 2 })
  const before = await find('a')
  const changes = await lastJobChange()
  expect(await run([listing(record('a'), record('b'))])).toMatchObject({ read: 2, unchanged: 2, created: 0 })
  expect(await lastJobChange()).toBe(changes)
  expect(await run([listing(record('a', { title: 'Router' }), record('b'))])).toMatchObject({
    updated: 1,
    unchanged: 1,
  })
  expect(await find('a')).toMatchObject({
    title: 'Router',
    slug: before?.slug,
    publishedAt: before?.publishedAt,
  })
  expect(await lastJobChange()).toBe(changes + 1)
})

test('an imported job is public at once, newest highest, with its advert and where to apply', async () => {
  await run([listing(record('new', { publishedAt: '2026-10-20T09:00:00Z' }), record('old'))])
  const [young, old] = [await find('new'), await find('old')]
  expect(young?.id).toBeGreaterThan(old?.id ?? Number.POSITIVE_INFINITY)
  expect(await findPublicJob(old?.slug ?? '', now)).toMatchObject({
    open: true,
    advert: expect.stringContaining('<p>You will plan'),
    applyUrl: 'https://halden.example/old',
    company: { name: `Halden ${board}` },
  })
})

test('a job closes after two full imports without it, and opens again when it is listed again', async () => {
  await run([listing(record('a'), record('b'))])
  expect((await run([listing(record('b'))])).closed).toBe(0)
  expect(await find('a')).toMatchObject({ closedAt: null })
  expect((await run([listing(record('b'))])).closed).toBe(1)
  expect(await find('a')).toMatchObject({ closedAt: now, closedBecause: 'withdrawn' })
  expect((await run([listing(record('b'))])).closed).toBe(0)
  expect(await run([listing(record('a'), record('b'))])).toMatchObject({ unchanged: 2 })
  expect(await find('a')).toMatchObject({ closedAt: null, closedBecause: null, missedImports: 0 })
})

test('a job that is seen in between starts over', async () => {
  await run([listing(record('a'), record('b'))])
  await run([listing(record('b'))])
  await run([listing(record('a'), record('b'))])
  expect((await run([listing(record('b'))])).closed).toBe(0)
})

test('what a recruiter has closed stays closed, even when its words change', async () => {
  await run([listing(record('a'))])
  const job = await find('a')
  await closeJob(owner, job?.id ?? 0, 'filled', now)
  await run([listing(record('a', { title: 'Router' }))])
  expect(await find('a')).toMatchObject({ title: 'Router', closedBecause: 'filled' })
})

test('a partial file, several files, a damaged file and a record without an id close nothing', async () => {
  await run([listing(record('a'), record('b'))])
  const without = listing(record('b'))
  const again = write('again.json', JSON.stringify({ jobs: [record('b')] }))
  const cut = write('cut.json', '{"jobs": [')
  const nameless = write('nameless.json', JSON.stringify({ jobs: [record('b'), { title: 'Planner' }] }))
  for (const _ of [1, 2]) {
    await run([without], { isPartial: true })
    await run([without, again])
    await run([cut])
    await run([nameless])
  }
  expect(await find('a')).toMatchObject({ closedAt: null, missedImports: 0 })
})

test('a listed job that cannot be read is not missing; one that its company hides is', async () => {
  await run([listing(record('a'), record('b'), record('c'))])
  for (const _ of [1, 2])
    await run([listing(record('a', { title: 7 }), record('b', { isListed: false }), record('c'))])
  expect(await find('a')).toMatchObject({ closedAt: null })
  expect(await find('b')).toMatchObject({ closedBecause: 'withdrawn' })
})

test('the same text of the same company and place under another id is one job', async () => {
  const twin = { ...record('a'), id: 'a2' }
  expect(await run([listing(record('a'), twin)])).toMatchObject({ read: 2, created: 1, duplicates: 1 })
  expect(await find('a2')).toBeUndefined()
  const elsewhere = { ...record('a'), id: 'a3', location: 'Paris, France' }
  expect(await run([listing(record('a'), twin, elsewhere)])).toMatchObject({
    created: 1,
    unchanged: 1,
    duplicates: 1,
  })
})

test('a job that is only listed under its other id is kept, and known by that id from then on', async () => {
  await run([listing(record('a'))])
  const job = await find('a')
  const twin = { ...record('a'), id: 'a2' }
  for (const _ of [1, 2, 3]) await run([listing(twin)])
  expect(await find('a2')).toMatchObject({ id: job?.id, closedAt: null })
})

test('a record twice in a file is read once', async () => {
  expect(await run([listing(record('a'), record('a'))])).toMatchObject({ read: 2, created: 1, duplicates: 1 })
})

test('broken records never stop the rest, and each says why', async () => {
  const lines = ['{"id": "1"', JSON.stringify({ id: '2', intitule: ' ' }), JSON.stringify(offer('3')), '[]']
  const file = write('offers.jsonl', `${lines.join('\n')}\n`)
  const counts = await run([file], { importer: franceTravail })
  expect(counts).toMatchObject({ read: 4, created: 1, rejected: 3 })
  expect(rejects.map(({ record: at, reason }) => [at, reason])).toEqual([
    [1, 'is a line that is no JSON'],
    [2, 'has no title'],
    [4, expect.stringContaining('expected object')],
  ])
})

test('a truncated archive gives what stands before its end, says so, and closes nothing', async () => {
  const offers = Array.from({ length: 3000 }, (_, at) => JSON.stringify(offer(String(at))))
  const whole = gzipSync(offers.join('\n'))
  const file = write('offers.jsonl.gz', whole.subarray(0, whole.length - 2000))
  const counts = await run([file], { importer: franceTravail })
  expect(counts.created).toBeGreaterThan(2000)
  expect(counts.rejected).toBe(1)
  expect(rejects[0]?.reason).toContain('ends in the middle')
  expect(sumIsTrue(counts)).toBe(true)
})

test('a place that the gazetteer of an import lacks is not looked up in it once more', async () => {
  await run([listing(record('a'))])
  const job = await find('a')
  expect(job).toMatchObject({ city: 'Lyon', latitude: null })
  expect((await listJobsToPlace(1000)).map(({ id }) => id)).not.toContain(job?.id)
})

test.each([
  ['not.json.gz', Buffer.from('plain'), 'is no gzip file, or a damaged one'],
  ['not.json', 'nothing', 'is a file that is no JSON'],
  [
    'other.json',
    '{"error": "not found"}',
    'is no answer of Ashby: the list of jobs is not where it should be',
  ],
])('%s is one reject', async (name, content, reason) => {
  const counts = await run([write(name, content)])
  expect(counts).toMatchObject({ read: 1, rejected: 1 })
  expect(rejects[0]?.reason).toBe(reason)
})

function offer(id: string) {
  const description = `Vous planifiez les tournées du dépôt numéro ${id}, chaque nuit, jusqu'au dernier camion. ${Math.sin(Number(id))}`
  return { id, intitule: `Planificateur ${id}`, description, lieuTravail: { libelle: '69 - LYON' } }
}
