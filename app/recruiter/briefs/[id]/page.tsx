import { notFound } from 'next/navigation'
import { requireRecruiter } from '@/app/_lib/session'
import { BriefStatusBadge } from '@/components/brief/brief-status-badge'
import { DeskHead } from '@/components/desk/desk-head'
import { History, type HistoryLine } from '@/components/desk/history'
import { Notice } from '@/components/desk/notice'
import { Facts, Panel } from '@/components/desk/panel'
import { findDeskDescription } from '@/db/briefs/description'
import { findDeskBrief, listDeskBriefEvents } from '@/db/briefs/desk'
import { countShortlist } from '@/db/shortlist/room'
import { briefNotices } from '@/rules/briefs/sentences'
import { formatDate } from '@/rules/dates'
import { payWords } from '@/rules/jobs/in-words'
import { saidOf } from '@/rules/pages/address'
import { roleName } from '@/rules/roles/roles'
import { contracts, countries, seniorities, workplaces } from '@/rules/vocabulary'
import { ActionForm } from '../../action-form'
import { DeskConversation } from '../../conversation'
import { writeAboutBriefAction } from '../actions'
import { BriefSteps } from './brief-steps'
import { DraftOrigins } from './draft-origins'
import { Followers, followerNotices } from './followers'
import { Outcome } from './outcome'
import { RunIt } from './run-it'
import { WhoAsks } from './who-asks'

export const metadata = { title: 'Brief' }

export default async function DeskBriefPage({ params, searchParams }: PageProps<'/recruiter/briefs/[id]'>) {
  const { id } = await params
  const recruiter = await requireRecruiter(`/recruiter/briefs/${id}`)
  const brief = (await findDeskBrief(recruiter, id)) ?? notFound()
  const events = await listDeskBriefEvents(brief.id)
  const file = await findDeskDescription(recruiter, id)
  const done = String((await searchParams).done)

  return (
    <>
      <DeskHead
        title={`${brief.companyName}: ${roleName(brief.role)}`}
        trail={[{ name: 'Briefs', path: '/recruiter/briefs' }]}
        facts={
          <>
            <BriefStatusBadge status={brief.status} />
            {brief.pausedAt && !brief.closedAt && <BriefStatusBadge status="paused" />}
            <span>
              {brief.number}, sent{' '}
              <time dateTime={brief.createdAt.toISOString()}>{formatDate(brief.createdAt)}</time>
              {brief.recruiter && `, taken on by ${brief.recruiter}`}
            </span>
          </>
        }
      />
      <Notice>{saidOf(briefNotices, done)?.(brief) ?? saidOf(followerNotices, done)}</Notice>
      <div className="mt-6 grid items-start gap-10 xl:grid-cols-[minmax(0,1fr)_24rem] xl:grid-rows-[auto_1fr]">
        <div className="grid min-w-0 gap-8">
          <Panel id="work" title="What this person will work on">
            <p className="max-w-[68ch] text-15 leading-relaxed wrap-anywhere whitespace-pre-line">
              {brief.problem}
            </p>
            {file && (
              <p>
                <a
                  href={`/recruiter/briefs/${brief.id}/files/description`}
                  className="underline wrap-anywhere"
                >
                  {file.name}
                </a>
              </p>
            )}
          </Panel>
          <DraftOrigins recruiter={recruiter} brief={brief} />
          <div className="grid gap-8 md:grid-cols-2">
            <Panel id="need" title="What they need">
              <Facts
                facts={[
                  ['How many', String(brief.openings)],
                  ['Seniority', seniorities[brief.seniority]],
                  ['Contract', contracts[brief.contract]],
                  ['Place', `${brief.city}, ${countries[brief.country]}`],
                  ['Workplace', workplaces[brief.workplace]],
                  ['Pay', payWords({ ...brief, payPeriod: 'year', payNet: false })],
                  ['Start', brief.start],
                  ['Must know', brief.technologies.join(', ')],
                  ['Good to know', brief.nice.join(', ')],
                  [
                    'Came from',
                    brief.fromGuide && <a href={`/guides/${brief.fromGuide}`}>{roleName(brief.fromGuide)}</a>,
                  ],
                ]}
              />
            </Panel>
            <WhoAsks brief={brief} />
          </div>
        </div>
        <div className="grid content-start gap-8 xl:row-span-2">
          <BriefSteps brief={brief} agreed={(await countShortlist(brief.id)).all} now={new Date()} />
          <RunIt recruiter={recruiter} brief={brief} />
          <Outcome brief={brief} />
          <Followers brief={brief} />
        </div>
        <div className="grid min-w-0 gap-8">
          <DeskConversation
            about={{ briefId: brief.id }}
            state={brief}
            to={brief.contactName}
            form={
              <ActionForm
                action={writeAboutBriefAction}
                id={brief.id}
                submit="Send the message"
                text={{ name: 'message', label: `Message to ${brief.contactName}`, rows: 3 }}
              />
            }
          />
          <Panel id="history" title="History">
            <History lines={events.map(line)} />
          </Panel>
        </div>
      </div>
    </>
  )
}

function line(event: Awaited<ReturnType<typeof listDeskBriefEvents>>[number]): HistoryLine {
  const { id, at, note, visible, actorName: who, status } = event
  return { id, at, note, visible, who, what: <BriefStatusBadge status={status} /> }
}
