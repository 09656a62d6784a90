import { expect, test } from 'vitest'
import { listJobsToIndex } from '@/db/jobs/jobs'
import { someJob } from '@/db/testing/makers'
import { openIndex } from './file'
import { replaceJobs } from './rows'

const many = 12

test('FTS5 writes the words of a batch out once, not job by job', async () => {
  const jobs = []
  for (let i = 0; i < many; i++) jobs.push(await someJob({ title: `Baker ${i}` }))
  const index = openIndex(':memory:')
  replaceJobs(index, [], await listJobsToIndex(jobs.map(({ id }) => id)), undefined)

  for (const table of ['head', 'body']) {
    expect(index.numbers(`select count(*) from ${table} where ${table} match 'title: baker'`)).toEqual([many])
    // What is written out at once is a segment, the upper bits of the numbers of its pages.
    expect(index.numbers(`select count(distinct id >> 37) from ${table}_data where id >> 37 > 0`)).toEqual([
      1,
    ])
  }
})
