import { requireRecruiter } from '@/app/_lib/session'
import { DeskHead } from '@/components/desk/desk-head'
import { ListKeys } from '@/components/desk/list-keys'
import { ButtonLink } from '@/components/ui/button'
import { Empty } from '@/components/ui/empty'
import { CalendarDays, CalendarRange, Clock, type Icon, Plus, TriangleAlert } from '@/components/ui/icons'
import { listOpenApplications } from '@/db/applications/desk'
import { listBriefsToCall } from '@/db/briefs/desk'
import { countAnswers } from '@/db/desk/counts'
import { dayOf, siteCalendar, startOf } from '@/rules/calendar'
import { formatWeekday } from '@/rules/dates'
import { plural } from '@/rules/words'
import { countQueue, groupName, queueHeadline, type Urgency, urgencies, workQueue } from '@/rules/work-queue'
import { AlsoHere } from './also-here'
import { Digest } from './digest'
import { Mentions } from './mentions'
import { readOwed } from './owed'
import { applicationTask, briefTask, QueueRow } from './queue-row'
import { StillOpen } from './still-open'
import { ToReview } from './to-review'

export const metadata = { title: { absolute: 'Today · Desk' } }

const looks: Record<Urgency, { icon: Icon; colour: string }> = {
  late: { icon: TriangleAlert, colour: 'text-bad' },
  today: { icon: Clock, colour: 'text-warn' },
  soon: { icon: CalendarDays, colour: '' },
  later: { icon: CalendarRange, colour: '' },
}

export default async function TodayPage() {
  const recruiter = await requireRecruiter('/recruiter')
  const now = new Date()
  const applications = await listOpenApplications(recruiter)
  const briefs = await listBriefsToCall(recruiter)
  const counts = countQueue(await readOwed(recruiter), now)
  const tasks = [...applications.flatMap(applicationTask), ...briefs.flatMap(briefTask)]
  const queue = workQueue(tasks, now)
  const shown = urgencies.filter((group) => queue[group].length > 0)

  return (
    <>
      <DeskHead title="Today" facts={<time dateTime={dayOf(now, siteCalendar())}>{formatWeekday(now)}</time>}>
        <ButtonLink href="/recruiter/jobs/new" size="s">
          <Plus aria-hidden strokeWidth={1.5} />
          New job
        </ButtonLink>
      </DeskHead>
      <div className="my-5 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2">
        <Headline counts={counts} now={now} done={await countAnswers(recruiter, startOfDay(now))} />
        {shown.length > 0 && <ListKeys />}
      </div>
      <div className="grid items-start gap-x-8 gap-y-12 xl:grid-cols-[minmax(0,1fr)_236px]">
        <div className="grid gap-7">
          {shown.map((group, i) => (
            <section key={group} aria-labelledby={group}>
              <GroupName group={group} name={groupName(group, now)} count={counts[group]} />
              <ul>
                {queue[group].map((task, place) => (
                  <QueueRow key={task.id} task={task} now={now} first={i === 0 && place === 0} />
                ))}
              </ul>
            </section>
          ))}
          {shown.length === 0 && <NothingWaits />}
          <ToReview recruiter={recruiter} now={now} />
          <Mentions recruiter={recruiter} />
          <StillOpen recruiter={recruiter} now={now} />
          <Digest recruiterId={recruiter.id} />
        </div>
        <AlsoHere recruiter={recruiter} now={now} />
      </div>
    </>
  )
}

function Headline({ counts, now, done }: { counts: Record<Urgency, number>; now: Date; done: number }) {
  return (
    <p className="font-head text-20 leading-snug font-[560] tracking-[-0.01em]">
      {queueHeadline(counts, now).map(({ group, words }) => (
        <span
          key={group}
          className={group === 'late' ? 'text-bad' : group === 'later' ? 'text-ink-muted' : ''}
        >
          {words}{' '}
        </span>
      ))}
      {done > 0 && <span className="font-normal text-ink-muted">Done today: {plural(done, 'answer')}.</span>}
    </p>
  )
}

function GroupName({ group, name, count }: { group: Urgency; name: string; count: number }) {
  const { icon: Icon, colour } = looks[group]
  return (
    <h2 id={group} className={`flex items-center gap-2 border-b border-line-strong pb-2 text-15 ${colour}`}>
      <Icon aria-hidden strokeWidth={1.5} className="size-[1.15em]" />
      {name}
      <span className="font-text font-normal text-ink-muted tabular-nums">{count.toLocaleString('en')}</span>
    </h2>
  )
}

function NothingWaits() {
  return (
    <Empty title="Nothing waits for you">
      <p>No application waits for your answer, and no brief waits for your call.</p>
      <p>
        <ButtonLink href="/recruiter/jobs" size="s">
          Look at your jobs
        </ButtonLink>
      </p>
    </Empty>
  )
}

function startOfDay(now: Date) {
  return startOf(dayOf(now, siteCalendar()), siteCalendar())
}
