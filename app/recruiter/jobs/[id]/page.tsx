import { AskFeedback } from '@/app/_feedback/ask-feedback'
import { eventOf } from '@/app/_feedback/event'
import { DeskHead } from '@/components/desk/desk-head'
import { Notice } from '@/components/desk/notice'
import { Facts, Panel } from '@/components/desk/panel'
import { JobHistory } from '@/components/job/job-history'
import { JobStateBadge } from '@/components/job/job-state-badge'
import { ButtonLink } from '@/components/ui/button'
import { listOpenApplications } from '@/db/applications/desk'
import { countApplicationsByStage } from '@/db/applications/desk-list'
import { findDeskBrief } from '@/db/briefs/desk'
import { findFormerLastDay } from '@/db/jobs/extend'
import { listJobHistory } from '@/db/jobs/history'
import { findAnswering } from '@/db/jobs/listing/handed-over'
import { wasScheduled } from '@/db/jobs/listing/was-scheduled'
import { findReopening } from '@/db/jobs/reopen'
import { listActsSince } from '@/db/site/audit-events'
import { addDays, formatDate } from '@/rules/dates'
import { applyElsewhere } from '@/rules/jobs/apply-elsewhere'
import { payWords, placeWords } from '@/rules/jobs/in-words'
import { type JobFacts, jobNotices } from '@/rules/jobs/sentences'
import { jobState } from '@/rules/jobs/state'
import { saidOf } from '@/rules/pages/address'
import { roleName } from '@/rules/roles/roles'
import { contracts, seniorities, word } from '@/rules/vocabulary'
import { comparedWith, OutOfDate } from '../../out-of-date'
import { type OwnJob, requireOwnJob } from '../own-job'
import { Approval } from './approval'
import { HandOver } from './hand-over'
import { JobApplications } from './job-applications'
import { More } from './more'
import { NextStep } from './next-step'

export async function generateMetadata({ params }: PageProps<'/recruiter/jobs/[id]'>) {
  const { job } = await requireOwnJob(params)
  return { title: `${job.title}, ${job.company.name}` }
}

const notices: Record<string, (facts: JobFacts) => string | undefined> = {
  ...jobNotices,
  takenBack: () => 'You answer for this job again. Your colleague gets no e-mail.',
}

export default async function DeskJobPage({ params, searchParams }: PageProps<'/recruiter/jobs/[id]'>) {
  const { recruiter, job } = await requireOwnJob(params)
  const now = new Date()
  const state = jobState(job, now)
  const mayChange = !['closed', 'expired', 'archived'].includes(state)
  const applications = await listOpenApplications(recruiter, job.id)
  const { done: what, seen } = await searchParams
  const compared = comparedWith(seen)
  const since = compared === undefined ? undefined : await listActsSince('job', job.id, compared)
  const former = state === 'published' ? await findFormerLastDay(job.id) : undefined
  const reopening = state === 'closed' ? await findReopening(job.id, now) : undefined
  const answering = await findAnswering(job.id)
  const facts: JobFacts = {
    state,
    closedBecause: job.closedBecause,
    imported: job.imported,
    elsewhere: job.imported && applyElsewhere(job) !== undefined,
    stages: await countApplicationsByStage(recruiter, job.id),
  }

  return (
    <>
      <DeskHead
        title={job.title}
        lang={job.language}
        trail={[{ name: 'Jobs', path: '/recruiter/jobs' }]}
        facts={
          <>
            <JobStateBadge state={state} />
            <span>
              <a href={`/recruiter/companies/${job.company.slug}`} className="text-ink underline">
                {job.company.name}
              </a>
              , {placeWords(job)}, <span className="tabular-nums">{payWords(job)}</span>
            </span>
          </>
        }
      >
        {state === 'published' && (
          <ButtonLink href={`/jobs/${job.slug}`} size="s">
            See it as a candidate
          </ButtonLink>
        )}
        {state !== 'published' && (
          <ButtonLink href={`/recruiter/jobs/${job.id}/preview`} size="s">
            Preview
          </ButtonLink>
        )}
        {mayChange && (
          <ButtonLink href={`/recruiter/jobs/${job.id}/edit`} size="s">
            Edit
          </ButtonLink>
        )}
        {mayChange && !facts.elsewhere && (
          <ButtonLink href={`/recruiter/jobs/${job.id}/questions`} size="s">
            Questions
          </ButtonLink>
        )}
        {!facts.elsewhere && (
          <>
            <ButtonLink href={`/recruiter/jobs/${job.id}/stages`} size="s">
              Stages
            </ButtonLink>
            <ButtonLink href={`/recruiter/jobs/${job.id}/board`} size="s">
              Board
            </ButtonLink>
          </>
        )}
      </DeskHead>
      <Notice>{saidOf(notices, what)?.(facts)}</Notice>
      <OutOfDate since={since} />
      <div className="mt-6 grid items-start gap-x-10 gap-y-10 xl:grid-cols-[minmax(0,1fr)_19rem]">
        <JobApplications applications={applications} facts={facts} now={now} />
        <div className="grid gap-8 md:max-xl:grid-cols-2">
          <NextStep job={job} facts={facts} former={former} reopening={reopening} recruiter={recruiter} />
          <Approval job={job} />
          <Panel id="facts" title="Facts">
            <Facts
              facts={[
                ['Number', job.reference],
                [
                  'Answers for it',
                  answering.since
                    ? `${answering.name}, since ${formatDate(answering.since)}`
                    : answering.name,
                ],
                ['Role', job.role && roleName(job.role)],
                ['Seniority', word(seniorities, job.seniority)],
                ['Contract', word(contracts, job.contract)],
                ['Start', job.start],
                ['Written', formatDate(job.createdAt)],
                ['Published', job.publishedAt && formatDate(job.publishedAt)],
                ['Last day', job.validUntil && formatDate(job.validUntil)],
                ['Closed', job.closedAt && formatDate(job.closedAt)],
                [
                  'Brief',
                  job.briefId && (await findDeskBrief(recruiter, job.briefId)) && (
                    <a href={`/recruiter/briefs/${job.briefId}`}>Read the brief</a>
                  ),
                ],
              ]}
            />
            <JobHistory lines={await listJobHistory(job.id)} />
          </Panel>
          <More job={job} facts={facts}>
            <HandOver recruiter={recruiter} job={job} />
          </More>
        </div>
      </div>
      {state === 'published' && (what === 'published' || (await wentByItself(job, now))) && (
        <div className="mt-10">
          <AskFeedback place="published" event={eventOf('published', String(job.id))} />
        </div>
      )}
    </>
  )
}

/** Nobody stood before the page when a job went online by itself: it is asked about in the week that follows. */
async function wentByItself({ id, publishedAt }: OwnJob, now: Date): Promise<boolean> {
  return publishedAt !== null && publishedAt > addDays(now, -7) && (await wasScheduled(id))
}
