import { notFound } from 'next/navigation'
import { cache } from 'react'
import { requireRecruiter } from '@/app/_lib/session'
import { findDeskJob } from '@/db/jobs/desk'

const find = cache(findDeskJob)

/** The job of an address and the recruiter who answers for it; for anybody else there is no such page. */
export async function requireOwnJob(params: Promise<{ id: string }>, page = '') {
  const { id } = await params
  const recruiter = await requireRecruiter(`/recruiter/jobs/${id}${page}`)
  const job = await find(recruiter, Number(id))
  return { recruiter, job: job ?? notFound() }
}

export type OwnJob = Awaited<ReturnType<typeof requireOwnJob>>['job']
