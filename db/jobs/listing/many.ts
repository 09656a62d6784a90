import { and, asc, eq, inArray } from 'drizzle-orm'
import type { ExtensionReason } from '@/rules/jobs/live-changes'
import type { Staff } from '../../people/users'
import { versionOf } from '../../site/audit-events'
import { store, t } from '../../store'
import { jobsOf } from '../desk'
import { extendJob, undoExtension } from '../extend'
import { confirmJobs } from './confirm'
import { pauseJob, resumeJob } from './pause'

/** Those of these jobs that are this recruiter's, each with its version and what its state is made from. */
export function listJobsNamed(recruiter: Staff, ids: number[]) {
  const { id, title, language, imported, publishedAt, publishAt, reviewAskedAt, archivedAt, validUntil } =
    t.jobs
  const { closedAt, closedBecause, unlistedAt, unlistedBecause } = t.jobs
  const dates = { publishedAt, publishAt, reviewAskedAt, archivedAt, validUntil, closedAt, closedBecause }
  return store.read
    .select({
      ...{ id, title, language, imported, ...dates, unlistedAt, unlistedBecause },
      company: t.companies.name,
      version: versionOf('job', id),
    })
    .from(t.jobs)
    .innerJoin(t.companies, eq(t.companies.id, t.jobs.companyId))
    .where(and(inArray(id, ids), jobsOf(recruiter)))
    .orderBy(asc(t.jobs.title), asc(id))
}

/** What is done to several jobs. Closing has its own page, as everybody who waits gets an answer. */
export type JobsStep =
  | { act: 'pause' }
  | { act: 'confirm' }
  | { act: 'extend'; lastDay: Date; because: ExtensionReason }

type ChosenJob = { id: number; seen: number }

/** Does it to each by its own verb; `done` names each as its id and, behind a point, its version now, `left` the others by their titles. */
export async function actOnJobs(
  recruiter: Staff,
  chosen: ChosenJob[],
  step: JobsStep,
  now = new Date(),
): Promise<{ done: string[]; left: string[] }> {
  const done: number[] = []
  for (const { id, seen } of chosen) if (await act(recruiter, id, seen, step, now)) done.push(id)
  const jobs = await listJobsNamed(
    recruiter,
    chosen.map(({ id }) => id),
  )
  const isDone = ({ id }: { id: number }) => done.includes(id)
  return {
    done: jobs.filter(isDone).map(({ id, version }) => `${id}.${version}`),
    left: jobs.filter((job) => !isDone(job)).map(({ title }) => title),
  }
}

async function act(recruiter: Staff, id: number, seen: number, step: JobsStep, now: Date): Promise<boolean> {
  if (step.act === 'confirm') return (await confirmJobs(recruiter, [id], now)) === 1
  if (step.act === 'pause') return (await pauseJob(recruiter, id, now, seen)).outcome === 'done'
  const why = { seen, because: step.because }
  return (await extendJob(recruiter, id, step.lastDay, now, why)).outcome === 'done'
}

/** Takes back a pause or an extension of each, where nothing was done to it since; how many it was. */
export async function undoOnJobs(
  recruiter: Staff,
  jobs: ChosenJob[],
  step: 'pause' | 'extend',
  now = new Date(),
): Promise<number> {
  const undo = step === 'pause' ? resumeJob : undoExtension
  let undone = 0
  for (const { id, seen } of jobs) if ((await undo(recruiter, id, now, seen)).outcome === 'done') undone++
  return undone
}
