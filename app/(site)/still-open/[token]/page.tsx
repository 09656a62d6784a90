import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { StillOpenForm } from '@/app/_still-open/still-open-form'
import { findConfirmLink } from '@/db/jobs/listing/confirm'
import { plural } from '@/rules/words'
import { confirmByLinkAction } from './actions'

export const metadata: Metadata = { title: 'Still open?', robots: { index: false, follow: false } }

/** Behind the link of a letter: the jobs of which its recruiter is to say whether they are still open. */
export default async function StillOpenPage({ params, searchParams }: PageProps<'/still-open/[token]'>) {
  const { token } = await params
  const jobs = await findConfirmLink(token)
  if (!jobs) notFound()
  const confirmed = Number((await searchParams).confirmed) || 0

  return (
    <div className="wrap grid max-w-[46rem] gap-6 pt-8 md:pt-12">
      {jobs === 'used' || jobs.length === 0 ? (
        <>
          <h1>{confirmed > 0 ? 'Thank you' : 'Nothing waits here'}</h1>
          <p className="text-17 text-ink-muted">
            {confirmed > 0
              ? `${plural(confirmed, 'job says', 'jobs say')} from now on that you confirmed it today.`
              : 'This letter has been answered, or each of its jobs was confirmed or closed at the desk.'}
          </p>
        </>
      ) : (
        <>
          <h1>{jobs.length === 1 ? 'Is this job still open?' : 'Are these jobs still open?'}</h1>
          <p className="text-17 text-ink-muted">
            Candidates read when you last said so. What is filled, leave out here and close it at the desk.
          </p>
          <StillOpenForm action={confirmByLinkAction} token={token} jobs={jobs} />
        </>
      )}
      <p>
        <a href="/recruiter" className="underline">
          Go to the desk
        </a>
      </p>
    </div>
  )
}
