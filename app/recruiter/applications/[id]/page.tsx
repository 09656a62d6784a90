import { notFound } from 'next/navigation'
import { requireRecruiter } from '@/app/_lib/session'
import { StageBadge } from '@/components/application/stage-badge'
import { DeskHead } from '@/components/desk/desk-head'
import { History, type HistoryLine } from '@/components/desk/history'
import { Panel } from '@/components/desk/panel'
import { WholeWords } from '@/components/ui/whole-words'
import { siteDay } from '@/db/absences/cover'
import { listAnswers } from '@/db/applications/applications'
import { noteOpened } from '@/db/applications/change'
import {
  type FullApplication,
  findDeskApplication,
  listDeskEvents,
  recordCvOpened,
} from '@/db/applications/desk'
import { helpForInterviewer } from '@/db/applications/interview-help'
import { findBlindApplication, findOwnOpinion } from '@/db/blind/blind'
import { listReaders, markMentionsSeen } from '@/db/notes/notes'
import type { Staff } from '@/db/people/users'
import { listJobStages } from '@/db/stages/stages'
import { listTriageRules } from '@/db/triage/triage'
import { applicationNotices } from '@/rules/applications/sentences'
import { rejectionReasons } from '@/rules/applications/stages'
import { formatDate } from '@/rules/dates'
import { awayUntil } from '@/rules/desk/absence'
import { saidOf } from '@/rules/pages/address'
import { ActNotice } from '../../_act/act-notice'
import { CvView } from '../../_cv/cv-view'
import { ActionForm } from '../../action-form'
import { DeskConversation } from '../../conversation'
import { remarkAction } from '../actions'
import { AnswerPanel } from './answer-panel'
import { BlindPage } from './blind-page'
import { CandidateFile } from './candidate-file'
import { Interviews } from './interviews'
import { letterTo } from './letter-to'
import { MatchPanel } from './match-panel'
import { MessageForm } from './message-form'
import { Neighbours } from './neighbours'
import { OwnOpinionPanel } from './own-opinion'
import { Scorecards } from './scorecards'

export async function generateMetadata({ params }: PageProps<'/recruiter/applications/[id]'>) {
  const { id } = await params
  const recruiter = await requireRecruiter(`/recruiter/applications/${id}`)
  const application = (await findBlindApplication(recruiter, id)) ?? (await readApplication(params))
  return { title: `${application.name}, ${application.job.title}` }
}

export default async function DeskApplicationPage({
  params,
  searchParams,
}: PageProps<'/recruiter/applications/[id]'>) {
  const { id } = await params
  const recruiter = await requireRecruiter(`/recruiter/applications/${id}`)
  // Before it is read: its version counts this act, too.
  await noteOpened(recruiter, id)
  const blind = await findBlindApplication(recruiter, id)
  if (blind) return <BlindPage recruiter={recruiter} application={blind} />
  await markMentionsSeen(recruiter, id)
  const application = await readApplication(params)
  const events = await listDeskEvents(application.id)
  const help = await helpForInterviewer(recruiter, application.id)
  const own = await findOwnOpinion(recruiter, application.id)
  const { job } = application
  const to = await letterTo(recruiter, application)

  return (
    <>
      <DeskHead
        title={application.name}
        trail={[{ name: 'Applications', path: '/recruiter/applications' }]}
        facts={
          <>
            <StageBadge stage={application.stage} name={application.stageName} />
            <span>
              <a href={`/recruiter/jobs/${job.id}`} className="text-ink underline" lang={job.language}>
                <WholeWords text={job.title} />
              </a>
              , {application.company}
            </span>
            <span>
              Applied{' '}
              <time dateTime={application.createdAt.toISOString()}>{formatDate(application.createdAt)}</time>
            </span>
          </>
        }
      >
        <Neighbours recruiter={recruiter} application={application} />
      </DeskHead>
      <ActNotice
        recruiter={recruiter}
        given={await searchParams}
        said={saidOf(applicationNotices, (await searchParams).done)?.(application)}
        back={`/recruiter/applications/${application.id}`}
      />
      <div className="mt-6 grid items-start gap-x-10 gap-y-10 xl:grid-cols-[minmax(0,1fr)_26rem] xl:grid-rows-[auto_1fr]">
        <CandidateFile
          application={application}
          answers={await listAnswers(application.id)}
          rules={await listTriageRules(job.id)}
        >
          {(await searchParams).cv === 'here' && <CvHere recruiter={recruiter} application={application} />}
        </CandidateFile>
        <div className="xl:row-span-2">
          <AnswerPanel
            application={application}
            jobStages={await listJobStages(job.id)}
            to={to}
            now={new Date()}
          />
        </div>
        <div className="grid min-w-0 gap-8">
          {help && (
            <Panel id="interview" title="What would help at the interview" aside="Only you can read this.">
              <p className="max-w-[68ch] wrap-anywhere whitespace-pre-line">{help}</p>
            </Panel>
          )}
          {own && <OwnOpinionPanel own={own} />}
          <Interviews recruiter={recruiter} application={application} />
          <DeskConversation
            about={{ applicationId: application.id }}
            state={application}
            to={application.name}
            form={<MessageForm id={application.id} to={to} by={recruiter.name} />}
          />
          <MatchPanel application={application} />
          <Scorecards application={application} recruiter={recruiter} />
          <Panel id="history" title="History">
            <History lines={events.map(line)} />
          </Panel>
          <Panel id="private" title="Private note" aside="The candidate cannot see it.">
            <ActionForm
              action={remarkAction}
              id={application.id}
              submit="Save the note"
              text={{
                name: 'remark',
                label: 'Note for yourself, managers and owners',
                hint: await hintOf(recruiter, application.id),
                rows: 3,
              }}
            />
          </Panel>
        </div>
      </div>
    </>
  )
}

async function CvHere({ recruiter, application }: { recruiter: Staff; application: FullApplication }) {
  const { cv, id } = application
  await recordCvOpened(recruiter, cv.id)
  return <CvView cv={cv} src={`/recruiter/applications/${id}/cv`} />
}

async function readApplication(params: Promise<{ id: string }>) {
  const { id } = await params
  const recruiter = await requireRecruiter(`/recruiter/applications/${id}`)
  return (await findDeskApplication(recruiter, id)) ?? notFound()
}

async function hintOf(recruiter: Staff, applicationId: string) {
  const today = siteDay(new Date())
  const names = (await listReaders(recruiter, applicationId)).map(({ name, awayUntil: until }) =>
    until ? `@${name} (${awayUntil(until, today)})` : `@${name}`,
  )
  return names.length > 0 ? `${names.slice(0, 5).join(', ')}: whoever you name finds it on Today.` : undefined
}

function line(event: Awaited<ReturnType<typeof listDeskEvents>>[number]): HistoryLine {
  const { id, at, visible, actorName, stage, stageName } = event
  const note = [event.because && `${rejectionReasons[event.because]}.`, event.note].filter(Boolean).join('\n')
  const what = visible ? <StageBadge stage={stage} name={stageName} /> : <b className="font-semibold">Note</b>
  return { id, at, note, visible, who: actorName, what }
}
