import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { beforeAll, expect, test, vi } from 'vitest'
import { placeReader } from '@/adverts/places/locate'
import { readEach } from '@/adverts/read-job'
import { keepImportAddress, listImportAddresses } from '@/db/imports/addresses'
import { listOpenFiles } from '@/db/imports/files'
import { findImportedJobs } from '@/db/imports/imported-jobs'
import { findDeskJob } from '@/db/jobs/desk'
import { someOwner, someRecruiter } from '@/db/testing/makers'
import { gazetteerOf } from '@/integrations/places/gazetteer'
import { readAddresses } from './addresses'
import { importFiles } from './files'

beforeAll(() => void vi.stubEnv('DATA_DIR', mkdtempSync(path.join(tmpdir(), 'metier-import-'))))
const locate = placeReader(gazetteerOf([]))
const board = { source: 'greenhouse', board: 'halden' }
const job = (id: number) => ({
  id,
  title: `Planner ${id}`,
  location: { name: 'Lyon, France' },
  absolute_url: `https://halden.example/${id}`,
  content: `&lt;p&gt;You will plan the trips of depot ${id}, every night, until the last lorry has left.&lt;/p&gt;`,
})
const answer = (...ids: number[]) => JSON.stringify({ jobs: ids.map(job), meta: { total: ids.length } })

test('an address is read once a day from its hour on; an empty, broken or missing answer is told and closes nothing', async () => {
  const owner = await someOwner()
  const draft = { ...board, companyName: 'Halden', address: 'https://boards.example/halden', hour: 6 }
  expect(await keepImportAddress(await someRecruiter(), draft)).toBe(false)
  await keepImportAddress(owner, draft)

  const answers = vi.fn<() => Promise<Buffer>>()
  async function day(date: string, said: string | Error, hour = '08') {
    const now = new Date(`2026-11-${date}T${hour}:00:00+01:00`)
    if (said instanceof Error) answers.mockRejectedValueOnce(said)
    else answers.mockResolvedValueOnce(Buffer.from(said))
    answers.mockClear()
    await readAddresses(now, answers)
    await importFiles(
      async (jobs) => readEach(jobs, locate, now),
      () => now,
    )
    return (await listImportAddresses(owner))[0]
  }
  const known = async () => {
    const jobs = [...(await findImportedJobs(board, ['1', '2'])).values()]
    return Promise.all(jobs.map(async ({ id }) => (await findDeskJob(owner, id))?.closedAt))
  }

  expect(await day('10', answer(1, 2))).toMatchObject({
    failure: '',
    readAt: new Date('2026-11-10T07:00:00Z'),
  })
  expect(await known()).toEqual([null, null])
  await readAddresses(new Date('2026-11-10T20:00:00+01:00'), answers)
  await readAddresses(new Date('2026-11-11T05:00:00+01:00'), answers)
  expect(answers).toHaveBeenCalledTimes(1)

  for (const [at, said] of [
    '{"jobs": []}',
    '<html>',
    '{"jobs": [{"id": 1}]}',
    new Error('It cannot be reached.'),
  ].entries())
    expect(await day(String(11 + at), said)).toMatchObject({ failure: expect.stringMatching(/\w/) })
  for (const date of ['15', '16']) await day(date, '{"jobs": []}')
  expect(await known()).toEqual([null, null])
  expect((await listOpenFiles(owner)).every(({ failure, begunAt }) => failure !== '' && !begunAt)).toBe(true)

  expect(await day('17', answer(1))).toMatchObject({ failure: '' })
  expect(await known()).toEqual([null, null])
  await day('18', answer(1))
  expect(await known()).toEqual([null, expect.any(Date)])
})
