import { expect, test } from 'vitest'
import { addDays } from '@/rules/dates'
import { addPrivateNote } from '../notes/notes'
import { someApplication, someJob } from '../testing/makers'
import { findAnswerRate } from './answer-rate'
import { withdraw } from './applications'
import { advance, reject } from './desk'

const monday = new Date('2026-06-15T09:00:00Z')
const september = new Date('2026-09-01T09:00:00Z')

test('a company’s answers are counted from its own applications of the last year', async () => {
  const job = await someJob({ publishedAt: new Date('2026-06-01T09:00:00Z') })
  const ids: string[] = []
  for (let i = 0; i < 7; i++) ids.push((await someApplication(job.slug, undefined, monday)).id)
  const [moved = '', refused = '', late = '', noted = '', , tookBack = ''] = ids
  await advance(job.recruiter, moved, 'in_review', '', addDays(monday, 1))
  await advance(job.recruiter, moved, 'interview', '', addDays(monday, 30))
  await reject(job.recruiter, refused, 'skills', '', addDays(monday, 2))
  await reject(job.recruiter, late, 'skills', '', addDays(monday, 40))
  await addPrivateNote(job.recruiter, noted, 'Reads well', addDays(monday, 1))
  await withdraw({ id: tookBack, name: 'Samir Benali' }, addDays(monday, 1))
  expect(await findAnswerRate(job.companyId, september)).toEqual({ inTime: 2, of: 6, days: 2 })
  expect(await findAnswerRate(job.companyId, addDays(monday, 400))).toBeUndefined()

  const other = await someJob({ company: 'Nodal' })
  expect(await findAnswerRate(other.companyId, september)).toBeUndefined()
})
