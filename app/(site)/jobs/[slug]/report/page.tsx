import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { findUser } from '@/app/_lib/session'
import { signedStamp } from '@/app/_lib/spam-guard'
import { LetterSent } from '@/components/letter-sent'
import { WholeWords } from '@/components/ui/whole-words'
import { findPublicJob } from '@/db/jobs/jobs'
import { ReportForm } from './report-form'

export const metadata: Metadata = { title: 'Report a job', robots: { index: false } }

export default async function ReportPage({ params, searchParams }: PageProps<'/jobs/[slug]/report'>) {
  const job = await findPublicJob((await params).slug)
  if (!job) notFound()
  if ((await searchParams).sent)
    return (
      <LetterSent title="Thank you for the report" to={{ href: '/jobs', name: 'Search jobs' }}>
        A person looks at the job. If you left your address, we write to you what we did.
      </LetterSent>
    )
  const user = await findUser()

  return (
    <div className="wrap max-w-[46rem] pt-8 md:pt-12">
      <header className="pb-8">
        <h1>Report this job</h1>
        <p className="mt-3 text-17 text-ink-muted">
          <a href={`/jobs/${job.slug}`} lang={job.language} className="text-ink underline">
            <WholeWords text={job.title} />
          </a>
          , {job.company.name}. A person looks at each report, and first at those where somebody may be
          harmed.
        </p>
      </header>
      <ReportForm slug={job.slug} stamp={signedStamp()} email={user?.email} />
    </div>
  )
}
