'use server'

import { findUser, requireRecruiter } from '@/app/_lib/session'
import { createJobAt, findDeskJob, reviseJob } from '@/db/jobs/desk'
import { meanwhile } from '@/rules/acts'
import { readJobForm } from '@/rules/jobs/form'
import { seenVersion } from '../version'
import { jobId } from './shown'

/** What became of a draft that was saved while it was written: where it stands now, or why it is not saved. */
export type Autosaved =
  | { id: number; version: number }
  | { waits: string; signedOut?: true }
  | { stale: string }

/** Keeps a draft as it is typed, once it says what every draft says; what somebody else has changed meanwhile it leaves alone. */
export async function autosaveJobAction(form: FormData): Promise<Autosaved> {
  // To sign in by itself would take whoever writes away from what they wrote.
  if (!(await findUser())) return { waits: signedOut, signedOut: true }
  const recruiter = await requireRecruiter()

  const read = readJobForm(Object.fromEntries(form))
  if (!read.success) return { waits: read.error.issues[0]?.message ?? '' }

  const known = form.get('id') ? jobId.parse(form.get('id')) : undefined
  if (known === undefined) {
    const id = await createJobAt(recruiter, read.company, read.draft)
    return id === undefined ? { waits: newCompany } : saved(id)
  }
  const changed = await reviseJob(recruiter, known, read.draft, new Date(), {
    company: read.company,
    seen: seenVersion(form),
  })

  if (changed.outcome === 'stale') return { stale: meanwhile(changed.since) }
  if (changed.outcome === 'unknown company') return { waits: newCompany }
  return changed.outcome === 'done' ? saved(known) : { stale: 'This job is no longer on your desk.' }

  async function saved(id: number): Promise<Autosaved> {
    return { id, version: (await findDeskJob(recruiter, id))?.version ?? 0 }
  }
}

const signedOut = 'You have been signed out. Sign in again in another tab'
const newCompany = 'Write the place of the new company'
