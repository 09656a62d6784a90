import { expect, test } from 'vitest'
import { addDays } from '@/rules/dates'
import { poolCriteria } from '@/rules/pool/criteria'
import { listChosen } from '../acts/chosen'
import { listOpenApplications } from '../applications/desk'
import { countApplicationsByStage, listDeskApplications } from '../applications/desk-list'
import { findBoard, listCompared } from '../board/board'
import { listJobApplications } from '../board/table'
import { countFunnel, countOutcomes, countRefusals, measureAnswers, measureStages } from '../insights/funnel'
import { countViews } from '../insights/views'
import { countJobsByState, listDeskJobs } from '../jobs/desk-list'
import { listJobsNamed } from '../jobs/listing/many'
import { listToReview } from '../jobs/listing/review'
import { addPrivateNote, listMentions } from '../notes/notes'
import { searchPool } from '../pool/search'
import { findGroup } from '../pool/viewer'
import { listScorecards } from '../scorecards/scorecards'
import { someApplication, someCandidate, someJob, someOwner } from '../testing/makers'
import { joinedPool } from '../testing/pool'
import { countStatements } from '../testing/statements'
import { setTriageRules } from '../triage/triage'
import { listViews } from '../views/views'
import { countDesk, countOwed } from './counts'
import { findAnything } from './find'

test('no list of the desk asks the record more for many rows than for one', async () => {
  const owner = await someOwner()
  const job = await someJob({ recruiter: owner })
  const rule = { question: 'Any?', says: 'is', value: 'yes', label: 'Yes', effect: 'flag' } as const
  await setTriageRules(owner, job.id, [rule])
  const ids: string[] = []
  const candidates: string[] = []
  const jobs = [job.id]
  const add = async () => {
    const candidate = await someCandidate()
    candidates.push(candidate.id)
    await joinedPool(candidate.id)
    ids.push((await someApplication(job.slug, candidate)).id)
    jobs.push((await someJob({ recruiter: owner })).id)
    await addPrivateNote(job.recruiter, ids[0] ?? '', '@Odile Marchetti')
  }
  const lists: Record<string, () => Promise<unknown>> = {
    board: () => findBoard(owner, job.id),
    profiles: () => listCompared(candidates),
    table: () => listJobApplications(owner, job.id, {}),
    chosen: () => listChosen(owner, ids),
    'open applications': () => listDeskApplications(owner, { closed: false }),
    'applications of a job': () => listOpenApplications(owner, job.id),
    stages: () => countApplicationsByStage(owner),
    jobs: () => listDeskJobs(owner, { sort: 'newest' }),
    'jobs by applications': () => listDeskJobs(owner, { sort: 'applications' }),
    states: () => countJobsByState(owner),
    'chosen jobs': () => listJobsNamed(owner, jobs),
    'to review': () => listToReview(owner),
    mentions: () => listMentions(owner),
    scorecards: () => listScorecards(owner, ids[0] ?? ''),
    views: () => listViews(owner.id, 'jobs'),
    owed: () => countOwed(owner),
    rail: () => countDesk(owner),
    bar: () => findAnything(owner, 'developer'),
    funnel: () => countFunnel(scope, since),
    'days in stages': () => measureStages(scope, since),
    'days to an answer': () => measureAnswers(scope, since, new Date()),
    refusals: () => countRefusals(scope, since),
    'what companies say': () => countOutcomes(scope, since),
    'views of jobs': () => countViews(scope, '2026-01-01'),
    pool: () => searchPool(viewer, poolCriteria.parse({ role: 'ios-developer' })),
    'pool by words': () => searchPool(viewer, poolCriteria.parse({ q: 'swift lyon' })),
  }
  const scope = { recruiter: owner }
  const since = addDays(new Date(), -365)
  const viewer = { recruiterId: owner.id, company: job.company, group: await findGroup(job.company.id) }
  const counts = async () => {
    const all: Record<string, number> = {}
    for (const [name, list] of Object.entries(lists)) all[name] = await countStatements(list)
    return all
  }
  await add()
  const few = await counts()
  for (let n = 0; n < 6; n++) await add()
  // Where many are there a list may be satisfied sooner.
  for (const [name, asked] of Object.entries(await counts()))
    expect({ name, more: Math.max(0, asked - (few[name] ?? 0)) }).toEqual({ name, more: 0 })
  expect(Object.entries(few).filter(([, asked]) => asked === 0 || asked > 10)).toEqual([])
})
