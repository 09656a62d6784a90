import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ConversationPanel } from '@/app/_conversation/panel'
import { PlainHtml } from '@/app/_lib/plain-html'
import { BriefStatusBadge } from '@/components/brief/brief-status-badge'
import { CircleCheck } from '@/components/ui/icons'
import { WholeWords } from '@/components/ui/whole-words'
import { type CompanyBrief, findBriefByToken, listVisibleBriefEvents } from '@/db/briefs/briefs'
import { findDescription } from '@/db/briefs/description'
import { countForCompany } from '@/db/briefs/its-jobs'
import { listConversation } from '@/db/conversations/conversations'
import { listDraftsToApprove } from '@/db/jobs/approvals'
import { countShortlist } from '@/db/shortlist/room'
import { hasEnded } from '@/rules/briefs/sentences'
import { addDays, formatDate } from '@/rules/dates'
import { jobState } from '@/rules/jobs/state'
import { keptDays } from '@/rules/retention'
import { roleInText } from '@/rules/roles/in-words'
import { seniorities } from '@/rules/vocabulary'
import { CompanySpace } from './_space/company-space'
import { writeAboutBriefAction } from './actions'
import { BriefHistory } from './brief-history'
import { CloseForm } from './close-form'
import { DraftsWait } from './draft-waits'
import { ItsJobs } from './its-job'
import { NextStep } from './next-step'
import { OutcomeAsked } from './outcome-asked'
import { PauseForm } from './pause-form'
import { Paused } from './paused'
import { People } from './people'
import { ShortlistWaits } from './shortlist-waits'
import { WhatWasSent } from './what-was-sent'

export const metadata: Metadata = { title: 'Your brief', robots: { index: false, follow: false } }

export default async function BriefPage({ params, searchParams }: PageProps<'/briefs/[token]'>) {
  const { token } = await params
  const brief = await findBriefByToken(token)
  if (!brief) notFound()

  const [events, { sent }] = [await listVisibleBriefEvents(brief.id), await searchParams]
  const about = { briefId: brief.id }
  const file = await findDescription(brief.id)
  const numbers = await countForCompany(brief.id)
  const isPublic = brief.job !== null && jobState(brief.job, new Date()) === 'published'
  const justSent = sent === '1' && brief.status === 'received'

  return (
    <div className="wrap py-8 md:py-12">
      <header className="mb-8 md:mb-10">
        {justSent ? (
          <JustSent brief={brief} />
        ) : (
          <PlainHtml>
            <Title brief={brief} />
          </PlainHtml>
        )}
      </header>
      <div className="grid items-start gap-x-12 gap-y-10 min-[980px]:grid-cols-[minmax(0,1fr)_21rem]">
        <div className="grid min-w-0 gap-10">
          <DraftsWait token={token} drafts={await listDraftsToApprove(brief.id)} />
          <ShortlistWaits token={token} people={await countShortlist(brief.id)} />
          <OutcomeAsked token={token} brief={brief} />
          {brief.pausedAt && !hasEnded(brief) ? (
            <Paused token={token} brief={brief} pausedAt={brief.pausedAt} now={new Date()}>
              <ItsJobs brief={brief} numbers={numbers} now={new Date()} />
            </Paused>
          ) : (
            <PlainHtml>
              <NextStep brief={brief} numbers={numbers} now={new Date()} />
            </PlainHtml>
          )}
          <ConversationPanel
            messages={await listConversation(about)}
            state={brief}
            to={brief.recruiter ?? 'us'}
            action={writeAboutBriefAction}
            named={token}
            me={brief.by}
          />
          <PlainHtml>
            <BriefHistory brief={brief} events={events} />
          </PlainHtml>
        </div>
        <div className="grid gap-4">
          <PlainHtml>
            <WhatWasSent
              brief={brief}
              edit={brief.status === 'received' && `/briefs/${token}/edit`}
              description={file && { name: file.name, href: `/briefs/${token}/files/description` }}
            />
          </PlainHtml>
          <People token={token} brief={brief} />
          <CompanySpace token={token} briefId={brief.id} isSent={sent === 'space'} />
          {!hasEnded(brief) && !brief.pausedAt && brief.status !== 'received' && (
            <PauseForm token={token} isPublic={isPublic} />
          )}
          {!hasEnded(brief) && <CloseForm token={token} isPublic={isPublic} />}
        </div>
      </div>
    </div>
  )
}

function JustSent({ brief }: { brief: CompanyBrief }) {
  return (
    <div role="status" className="grid gap-3">
      <h1 className="flex items-center gap-3">
        <CircleCheck aria-hidden strokeWidth={1.8} className="size-9 shrink-0 text-good" />
        Brief sent
      </h1>
      <p className="max-w-[65ch] text-17">
        Your request number is <b className="font-semibold whitespace-nowrap">{brief.number}</b>. We are
        sending an e-mail to {brief.email} with a link to this page. The link is private: keep it to come
        back.
      </p>
    </div>
  )
}

function Title({ brief }: { brief: CompanyBrief }) {
  return (
    <>
      <h1 className="text-32">
        <WholeWords text={`${seniorities[brief.seniority]} ${roleInText(brief.role)}, ${brief.city}`} />
      </h1>
      <p className="mt-2 flex flex-wrap items-center gap-x-3 gap-y-1 text-ink-muted">
        <b className="font-[580] text-ink">{brief.number}</b>
        <BriefStatusBadge status={brief.status} />
        {brief.closedAt && (
          <span>this page can be read until {formatDate(addDays(brief.closedAt, keptDays.briefLinks))}</span>
        )}
        <span>
          sent <time dateTime={brief.createdAt.toISOString()}>{formatDate(brief.createdAt)}</time>
        </span>
      </p>
    </>
  )
}
