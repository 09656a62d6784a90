import { and, eq, type SQL } from 'drizzle-orm'
import { seesAllWork } from '@/rules/desk/may'
import { isOwn, jobsOf } from '../jobs/desk'
import type { Staff } from '../people/users'
import { hiring } from '../pool/viewer'
import { t } from '../store'

/** Which jobs figures are about: those that a recruiter answers for, all of them for an owner, or some of these. */
export type Scope = { recruiter: Staff; job?: number; by?: string; company?: string }

/** Whether a scope is all jobs of the site. */
export const isWhole = ({ recruiter, job, by, company }: Scope): boolean =>
  seesAllWork(recruiter) && !job && !by && !company

/** The jobs of a scope. */
export const inScope = ({ recruiter, job, by, company }: Scope): SQL | undefined =>
  and(
    // Figures over many jobs are one’s own, also while one covers for somebody.
    jobsOf(job ? recruiter : { ...recruiter, covers: [] }),
    isOwn,
    job ? eq(t.jobs.id, job) : undefined,
    by ? eq(t.jobs.recruiterId, by) : undefined,
    company ? eq(hiring, company) : undefined,
  )
