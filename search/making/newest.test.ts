import { beforeAll, expect, test } from 'vitest'
import { recordJobChanges } from '@/db/jobs/changes'
import { closeJob } from '@/db/jobs/close'
import { store } from '@/db/store'
import { someJob, someRecruiter } from '@/db/testing/makers'
import { answerHere } from '../answer/answer'
import { fromSearchParams } from '../query'
import { answerFromNewest, forgetNewest } from './newest'

const now = new Date('2026-11-10T09:00:00Z')
const query = (asked: string) => fromSearchParams(new URLSearchParams(asked))
const searches = ['', 'q=cooper', 'q=senior paris', 'place=fr', 'sort=pay', 'q=coper', 'tech=rust&pay=50000']
let recruiter: Awaited<ReturnType<typeof someRecruiter>>

beforeAll(async () => {
  recruiter = await someRecruiter()
  for (const title of ['Cooper', 'Baker', 'Senior cooper', 'Joiner'])
    await someJob({ recruiter, title, technologies: title.length > 5 ? ['Rust'] : [] })
})

test('what few jobs say is the same, by whichever of the two it is answered', async () => {
  for (const asked of searches)
    expect(await answerFromNewest('answer', [query(asked), now])).toEqual(
      await answerHere('answer', [query(asked), now]),
    )
  expect(await answerFromNewest('suggestions', ['coo', now])).toEqual(
    await answerHere('suggestions', ['coo', now]),
  )
})

test('the newest jobs follow the record, and are read anew after very many changes', async () => {
  const count = async () => (await answerFromNewest('answer', [query('q=wright'), now])).total
  expect(await count()).toBe(0)
  const job = await someJob({ recruiter, title: 'Wright' })
  expect(await count()).toBe(1)
  await closeJob(recruiter, job.id, 'filled', now)
  expect(await count()).toBe(0)

  await someJob({ recruiter, title: 'Second wright' })
  await store.tx((tx) => recordJobChanges(tx, ...Array.from({ length: 600 }, () => job.id)))
  expect(await count()).toBe(0) // within ten seconds they answer as they are
  expect([await forgetNewest(), await forgetNewest()]).toEqual([true, false])
  expect(await count()).toBe(1)
})
