import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { listJobsToIndex } from '@/db/jobs/jobs'
import { someJob } from '@/db/testing/makers'
import { type JobIndex, openIndex } from './file'
import { keepColumns, readKept } from './kept-columns'
import { replaceJobs } from './rows'
import { forgetEvery } from './tables'

const many = 10_001
const newFile = () => path.join(mkdtempSync(path.join(tmpdir(), 'metier-kept-')), 'search.db')
const titles = ({ columns, openJobs }: JobIndex) => {
  openJobs.at(new Date())
  const open = columns.id.slice(0, columns.size).filter((_, slot) => columns.open.has(slot))
  return [...open].map(
    (id) => columns.dictionaries.title.values[columns.codes.title[columns.slotOf(id)] ?? 0],
  )
}

/** An index of these jobs in a file, of which all columns are kept. */
async function someKeptIndex(...ids: number[]) {
  const file = newFile()
  const index = openIndex(file)
  replaceJobs(index, [], await listJobsToIndex(ids), undefined)
  keepColumns(index.connection, index.columns, many)
  return { file, index }
}

test('an index opens with what was kept, and with what was written since', async () => {
  const [cooper, baker, joiner] = [
    await someJob({ title: 'Cooper' }),
    await someJob({ title: 'Baker' }),
    await someJob({ title: 'Joiner' }),
  ]
  const { file, index } = await someKeptIndex(cooper.id, baker.id)
  replaceJobs(index, [baker.id], await listJobsToIndex([joiner.id]), undefined)
  index.connection.exec(`update facet set title = 'not read again' where id = ${cooper.id}`)
  index.connection.close()

  const again = openIndex(file)
  expect(titles(again)).toEqual(['Cooper', 'Joiner'])
  again.connection.close()
})

test('what was kept is left unread where jobs that left may be forgotten since, and where its bytes say nothing', async () => {
  const { index } = await someKeptIndex((await someJob({ title: 'Cooper' })).id)
  expect(readKept(index.connection)?.size).toBe(1)
  const generation = (by: number) => index.prepared('update state set generation = generation + ?').run(by)
  generation(forgetEvery - 1)
  expect(readKept(index.connection)?.size).toBe(1)
  generation(1)
  expect(readKept(index.connection)).toBeUndefined()
  generation(-forgetEvery)
  index.prepared('update kept set bytes = ?').run(Buffer.from('of another time'))
  expect(readKept(index.connection)).toBeUndefined()
})

test('few rows are not kept twice', async () => {
  const { index } = await someKeptIndex((await someJob({ title: 'Cooper' })).id)
  index.prepared('delete from kept').run()
  keepColumns(index.connection, index.columns, many - 1)
  expect(readKept(index.connection)).toBeUndefined()
})
