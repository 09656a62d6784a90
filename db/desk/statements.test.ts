import { expect, test } from 'vitest'
import { listChosen } from '../acts/chosen'
import { listOpenApplications } from '../applications/desk'
import { countApplicationsByStage, listDeskApplications } from '../applications/desk-list'
import { findBoard, listCompared } from '../board/board'
import { listJobApplications } from '../board/table'
import { countJobsByState, listDeskJobs } from '../jobs/desk-list'
import { listJobsNamed } from '../jobs/listing/many'
import { listToReview } from '../jobs/listing/review'
import { addPrivateNote, listMentions } from '../notes/notes'
import { listScorecards } from '../scorecards/scorecards'
import { someApplication, someCandidate, someJob, someOwner } from '../testing/makers'
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
  }
  const counts = async () => {
    const all: Record<string, number> = {}
    for (const [name, list] of Object.entries(lists)) all[name] = await countStatements(list)
    return all
  }
  await add()
  const few = await counts()
  for (let n = 0; n < 6; n++) await add()
  expect(await counts()).toEqual(few)
  expect(Object.entries(few).filter(([, asked]) => asked === 0 || asked > 10)).toEqual([])
})
