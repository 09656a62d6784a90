import { expect, test } from 'vitest'
import { listBriefJobs } from '../briefs/its-jobs'
import { someSearch } from '../testing/shortlist'
import { keepViews } from './job-views'

const now = new Date('2026-11-18T09:00:00Z')

test('a company reads how often its job was opened, over all days', async () => {
  const search = await someSearch()
  const [job] = await listBriefJobs(search.id)
  expect(job?.views).toBe(0)
  await keepViews(
    new Map([
      [job?.slug ?? '', 3],
      ['no-such-job', 5],
    ]),
    now,
  )
  await keepViews(new Map([[job?.slug ?? '', 2]]), now)
  await keepViews(new Map([[job?.slug ?? '', 1]]), new Date('2026-11-19T00:00:00Z'))
  expect((await listBriefJobs(search.id))[0]?.views).toBe(6)
})
