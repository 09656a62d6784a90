import { beforeAll, describe, expect, test } from 'vitest'
import { closeJob } from '@/db/jobs/close'
import type { Staff } from '@/db/people/users'
import { someCompany, someJob, someRecruiter } from '@/db/testing/makers'
import { suggest } from '../jobs'

const now = new Date('2026-11-10T09:00:00Z')
const told = async (text: string) =>
  (await suggest(text, now)).map(({ kind, label, count }) => `${kind} ${label} ${count}`)

let recruiter: Staff
beforeAll(async () => {
  recruiter = await someRecruiter()
  const halden = await someCompany('Halden Énergie')
  const some = { recruiter, companyId: halden, role: 'data-engineer', city: 'Saint-Étienne' } as const
  await someJob({ ...some, title: 'Streaming engineer', technologies: ['Kafka', 'Kotlin'] })
  await someJob({ ...some, title: 'Streaming engineer', technologies: ['Kafka', 'C++'] })
  await someJob({ ...some, title: 'Keeper of one title', technologies: ['Node.js'], workplace: 'remote' })
})

describe('what is typed may become', () => {
  test.each([
    ['kaf', ['tech Kafka 2']],
    ['K', ['tech Kafka 2', 'tech Kotlin 1']],
    ['c++', ['tech C++ 1']],
    ['node', ['tech Node.js 1']],
    ['streaming eng', ['title Streaming engineer 2']],
    ['engineer', ['role Data Engineer 3', 'title Streaming engineer 2']],
    ['energ', ['company Halden Énergie 3']],
    ['etienne', ['place Saint-Étienne 3']],
    ['SAINT-ét', ['place Saint-Étienne 3']],
    ['rem', ['place Remote 1']],
    ['kavka', ['tech Kafka 2']],
    ['keeper', []],
    ['', []],
    ['%_*"', []],
  ])('%s', async (text, found) => expect(await told(text)).toEqual(found))
})

test('a closed job leaves the suggestions at once, and a new one is there', async () => {
  const job = await someJob({ recruiter, title: 'Miller', technologies: ['Haskell'] })
  expect(await told('hask')).toEqual(['tech Haskell 1'])
  await closeJob(recruiter, job.id, 'filled', now)
  expect(await told('hask')).toEqual([])
})

test('a job that expires leaves them too', async () => {
  await someJob({
    recruiter,
    title: 'Miller',
    technologies: ['Erlang'],
    validUntil: new Date('2026-11-20T00:00:00Z'),
  })
  expect(await told('erl')).toEqual(['tech Erlang 1'])
  expect(await suggest('erl', new Date('2026-11-20T00:00:01Z'))).toEqual([])
})
