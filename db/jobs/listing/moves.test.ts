import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { addDays } from '@/rules/dates'
import { everyMove, type Move } from '@/rules/jobs/moves'
import { type JobState, jobState } from '@/rules/jobs/state'
import type { Staff } from '../../people/users'
import { store, t } from '../../store'
import { someCompany, someJob, someJobDraft, someOwner, someRecruiter } from '../../testing/makers'
import { closeJob } from '../close'
import { createJob, findDeskJob, publishJob } from '../desk'
import { expireJobs } from '../expire'
import { extendJob } from '../extend'
import { reopenJob } from '../reopen'
import { archiveJob } from './archive'
import { confirmJobs } from './confirm'
import { pauseJob, resumeJob } from './pause'
import { askForReview, takeBack } from './review'
import { scheduleJob, unscheduleJob } from './schedule'

const start = new Date('2026-11-02T09:00:00Z')
const on = (days: number) => addDays(start, days)
const validUntil = on(20)

const verbs: Record<Move, (recruiter: Staff, id: number, now: Date) => Promise<string>> = {
  'ask for review': async (who, id, now) => (await askForReview(who, id, now)).outcome,
  'take back': async (who, id, now) => (await takeBack(who, id, now)).outcome,
  schedule: async (who, id, now) => (await scheduleJob(who, id, addDays(now, 1), now)).outcome,
  unschedule: async (who, id, now) => (await unscheduleJob(who, id, now)).outcome,
  publish: async (who, id, now) => (await publishJob(who, id, now)).outcome,
  pause: async (who, id, now) => (await pauseJob(who, id, now)).outcome,
  resume: async (who, id, now) => (await resumeJob(who, id, now)).outcome,
  confirm: async (who, id, now) => ((await confirmJobs(who, [id], now)) === 1 ? 'done' : 'already'),
  extend: async (who, id, now) => (await extendJob(who, id, on(60), now)).outcome,
  close: async (who, id, now) => (await closeJob(who, id, 'filled', now)).outcome,
  reopen: async (who, id, now) => (await reopenJob(who, id, on(60), now)).outcome,
  archive: async (who, id, now) => (await archiveJob(who, id, now)).outcome,
}

/** A job that stands there on the second day. */
async function jobIn(state: JobState, recruiter: Staff, companyId: string): Promise<number> {
  if (state === 'draft' || state === 'in_review' || state === 'scheduled') {
    const id = await createJob(recruiter, someJobDraft({ companyId, validUntil }), start)
    if (state === 'in_review') await askForReview(await someOwner(), id, on(1))
    if (state === 'scheduled') await scheduleJob(recruiter, id, on(5), on(1))
    return id
  }
  const lastDay = state === 'expired' ? on(1) : validUntil
  const { id } = await someJob({ recruiter, companyId, publishedAt: start, validUntil: lastDay })
  if (state === 'expired') await expireJobs(on(1))
  if (state === 'paused') await pauseJob(recruiter, id, on(1))
  if (state === 'closed' || state === 'archived') await closeJob(recruiter, id, 'filled', on(1))
  if (state === 'archived') await archiveJob(recruiter, id, on(1))
  if (state === 'unconfirmed')
    await store.db
      .update(t.jobs)
      .set({ unlistedAt: on(1), unlistedBecause: 'unconfirmed' })
      .where(eq(t.jobs.id, id))
  return id
}

test('of all verbs and states, a job goes only where the table lets it, and else stays as it was', async () => {
  const [recruiter, companyId] = [await someRecruiter(), await someCompany()]
  const now = on(2)
  const stateOf = async (id: number) => {
    const job = await findDeskJob(recruiter, id)
    return job && jobState(job, now)
  }
  for (const { move, from, to } of everyMove()) {
    const id = await jobIn(from, recruiter, companyId)
    expect(await stateOf(id), from).toBe(from)
    expect(await verbs[move](recruiter, id, now), `${move} from ${from}`).toBe(to ? 'done' : 'already')
    expect(await stateOf(id), `${move} from ${from}`).toBe(to ?? from)
  }
})

test('a colleague does nothing of it', async () => {
  const [recruiter, companyId, stranger] = [await someRecruiter(), await someCompany(), await someRecruiter()]
  for (const { move, from } of everyMove().filter(({ to }) => to)) {
    const id = await jobIn(from, recruiter, companyId)
    expect(await verbs[move](stranger, id, on(2)), move).toBe(move === 'confirm' ? 'already' : 'not found')
  }
})
