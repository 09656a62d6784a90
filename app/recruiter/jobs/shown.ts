import { notFound, redirect } from 'next/navigation'
import { z } from 'zod'
import { seenVersion } from '../version'

/** The id of a job out of a form; 0, which no job has, for anything else. */
export const jobId = z.coerce.number().int().positive().catch(0)

/** Leads to the job with what was done; where its page was out of date, with what had been done before. */
export function shown(form: FormData, id: number, outcome: string, done: string): never {
  if (outcome === 'not found') notFound()
  redirect(`/recruiter/jobs/${id}?${outcome === 'done' ? `done=${done}` : `seen=${seenVersion(form)}`}`)
}
