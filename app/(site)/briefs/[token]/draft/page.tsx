import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PlainHtml } from '@/app/_lib/plain-html'
import { elementsAddress } from '@/app/_plain/elements'
import { stateOf } from '@/app/_plain/plain-form'
import { BackToBrief } from '@/components/brief/back'
import { JobSheet } from '@/components/job/job-sheet'
import { findBriefByToken } from '@/db/briefs/briefs'
import { type DraftToApprove, listDraftsToApprove } from '@/db/jobs/approvals'
import { formatDate } from '@/rules/dates'
import { ApprovalForm } from './approval-form'

export const metadata: Metadata = { title: 'The text of your job', robots: { index: false, follow: false } }

export default async function DraftPage({ params, searchParams }: PageProps<'/briefs/[token]/draft'>) {
  const [{ token }, { job: id }] = [await params, await searchParams]
  const brief = await findBriefByToken(token)
  const drafts = brief ? await listDraftsToApprove(brief.id) : []
  const job = id === undefined ? drafts[0] : drafts.find((draft) => String(draft.id) === id)
  if (!job) notFound()

  return (
    <>
      <PlainHtml className="wrap grid items-start gap-x-12 gap-y-8 py-8 md:py-12 min-[980px]:grid-cols-[minmax(0,1fr)_21rem]">
        <div className="grid min-w-0 gap-6">
          <header>
            <div className="mb-2">
              <BackToBrief token={token} />
            </div>
            <h1 className="text-32">The text of your job</h1>
            <p className="mt-2 text-ink-muted">This is how candidates read it once it is public.</p>
          </header>
          <JobSheet job={job} />
        </div>
        <aside aria-label="Your word" className="min-[980px]:sticky min-[980px]:top-6">
          {job.approval === 'waiting' || stateOf('approval') ? (
            <ApprovalForm token={token} job={job.id} textHash={job.textHash} />
          ) : (
            <p className="rounded-m border border-line bg-surface p-5">{said(job)}</p>
          )}
        </aside>
      </PlainHtml>
      <script type="module" src={elementsAddress('forms')} data-elements />
    </>
  )
}

function said({ approval, asked: { answeredAt, words } }: DraftToApprove) {
  const on = answeredAt ? ` on ${formatDate(answeredAt)}` : ''
  if (approval === 'approved') return `You approved this text${on}.`
  if (approval === 'outdated')
    return `You approved an earlier text${on}. Your recruiter asks you again before this one is public.`
  return `You asked for changes${on}: ${words}`
}
