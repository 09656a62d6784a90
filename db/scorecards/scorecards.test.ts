import { expect, test } from 'vitest'
import { someApplication, someJob, someOwner, someRecruiter } from '../testing/makers'
import { keepScorecard, listCriteria, listScorecards, setCriteria } from './scorecards'

const card = (overall: 1 | 2 | 3 | 4) => ({
  overall,
  note: 'Asked good questions.',
  rated: [{ criterion: 'Go', rating: overall, note: '' }],
})

test('nobody reads the scorecard of another interviewer before their own is in', async () => {
  const job = await someJob()
  const { id } = await someApplication(job.slug)
  const owner = await someOwner()
  await keepScorecard(job.recruiter, id, card(2))
  expect(await listScorecards(owner, id)).toEqual({ own: undefined, others: [], hidden: 1 })

  await keepScorecard(owner, id, card(4))
  const read = await listScorecards(owner, id)
  expect(read.own).toMatchObject({ overall: 4, interviewerName: 'Odile Marchetti' })
  expect(read.others.map(({ interviewerName, overall }) => [interviewerName, overall])).toEqual([
    ['Inès Carpentier', 2],
  ])
})

test('an interviewer changes their scorecard, and keeps one', async () => {
  const job = await someJob()
  const { id } = await someApplication(job.slug)
  await keepScorecard(job.recruiter, id, card(2))
  await keepScorecard(job.recruiter, id, card(3))
  expect(await listScorecards(job.recruiter, id)).toMatchObject({ own: { overall: 3 }, others: [] })
})

test('a stranger keeps no scorecard, and changes no criteria', async () => {
  const job = await someJob()
  const { id } = await someApplication(job.slug)
  const stranger = await someRecruiter()
  expect(await keepScorecard(stranger, id, card(1))).toBe(false)
  expect(await setCriteria(stranger, job.id, ['Mine'])).toEqual({ outcome: 'not found' })
  expect(await listCriteria(job)).toEqual(job.needs)
})

test('a job goes by its own criteria, and by what it needs once they are gone', async () => {
  const job = await someJob()
  await setCriteria(job.recruiter, job.id, ['Explains a trade-off'])
  expect(await listCriteria(job)).toEqual(['Explains a trade-off'])
  await setCriteria(job.recruiter, job.id, [])
  expect(await listCriteria(job)).toEqual(job.needs)
})
