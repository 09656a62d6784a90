import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { AskFeedback } from '@/app/_feedback/ask-feedback'
import { readEvent } from '@/app/_feedback/event'
import { answerGone } from '@/app/_lib/response'
import { findUser } from '@/app/_lib/session'
import { Crumbs } from '@/components/ui/crumbs'
import { Logo } from '@/components/ui/logo'
import { WholeWords } from '@/components/ui/whole-words'
import { findActiveApplication } from '@/db/applications/applications'
import { findPublicJob } from '@/db/jobs/jobs'
import { applyElsewhere } from '@/rules/jobs/apply-elsewhere'
import { payOf, payWords, placeWords } from '@/rules/jobs/in-words'
import { titleShown } from '@/rules/titles/shown'
import { ApplyLink, NoClock } from '../apply-elsewhere'
import { AlreadyApplied } from './apply-closed'
import { Sent } from './sent'
import { WriteIt } from './write-it'

const find = cache((slug: string) => findPublicJob(slug))

export async function generateMetadata({ params }: PageProps<'/jobs/[slug]/apply'>): Promise<Metadata> {
  const job = await find((await params).slug)
  return { title: job ? `Apply: ${titleShown(job)}, ${job.company.name}` : 'Apply', robots: { index: false } }
}

export default async function ApplyPage({ params, searchParams }: PageProps<'/jobs/[slug]/apply'>) {
  const job = await find((await params).slug)
  if (!job) notFound()
  const { sent, of, ...asked } = await searchParams
  const event = readEvent('applied', of)
  if (!job.open && !job.unlistedAt && sent !== '1') answerGone()

  const user = await findUser()
  const earlier = user && (await findActiveApplication(user.id, job.id))
  const elsewhere = applyElsewhere(job)
  const card = { ...job, company: job.company.name }

  return (
    <div className="wrap pb-8">
      <Crumbs
        trail={[
          { name: 'Jobs', path: '/jobs' },
          { name: titleShown(job), path: `/jobs/${job.slug}`, lang: job.language },
        ]}
        here="Apply"
      />
      <header className="flex items-start gap-4 py-6 md:py-8">
        <Logo name={card.company} logo={job.company.logo} size="l" />
        <div className="min-w-0">
          <h1 className="text-32">
            {sent === '1' ? 'Application sent: ' : 'Apply: '}
            <span lang={job.language}>
              <WholeWords text={titleShown(job)} />
            </span>
          </h1>
          <p className="mt-1 text-ink-muted">
            <b className="font-[580] text-ink">{card.company}</b>{' '}
            {[placeWords(job), payOf(job) && payWords(job)].filter(Boolean).join(', ')}
          </p>
        </div>
      </header>
      {sent === '1' ? (
        <div className="grid gap-8">
          <Sent signedIn={user !== undefined} />
          {event && <AskFeedback place="applied" event={event} />}
        </div>
      ) : earlier ? (
        <AlreadyApplied {...earlier} />
      ) : job.open && elsewhere ? (
        <div className="grid max-w-[36rem] justify-items-start gap-4 rounded-m border border-line bg-surface p-5 sm:p-6">
          <NoClock {...elsewhere} />
          <ApplyLink job={job}>Apply to {card.company}</ApplyLink>
        </div>
      ) : (
        <WriteIt job={job} user={user} asked={asked} />
      )}
    </div>
  )
}
