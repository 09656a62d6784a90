import { sum } from 'd3-array'
import { requireRecruiter } from '@/app/_lib/session'
import { DeskHead } from '@/components/desk/desk-head'
import { ListKeys } from '@/components/desk/list-keys'
import { ButtonLink } from '@/components/ui/button'
import { Plus } from '@/components/ui/icons'
import { countAnswers, countOwed } from '@/db/desk/counts'
import type { Staff } from '@/db/people/users'
import { dayOf, siteCalendar, startOf } from '@/rules/calendar'
import { formatWeekday } from '@/rules/dates'
import { countQueue, groupName } from '@/rules/work-queue'
import { AlsoHere } from './_today/also-here'
import { AwayNote } from './_today/away-note'
import { Digest } from './_today/digest'
import { ForAbsent } from './_today/for-absent'
import { Mentions } from './_today/mentions'
import { GroupName, Headline, MostUrgent, NothingWaits } from './_today/queue-heads'
import { QueueRow } from './_today/queue-row'
import { StillOpen } from './_today/still-open'
import { ToReview } from './_today/to-review'
import { queueOf, readWaiting } from './_today/waiting'
import { readOwed } from './owed'

export const metadata = { title: { absolute: 'Today · Desk' } }

export default async function TodayPage() {
  const recruiter = await requireRecruiter('/recruiter')
  const now = new Date()
  const own: Staff = { ...recruiter, only: 'own' }
  const waiting = await readWaiting(own, now)
  const covers = recruiter.covers ?? []
  const counts = countQueue(await readOwed(recruiter), now)
  const owned = covers.length > 0 ? countQueue(await countOwed(own), now) : counts
  const queue = queueOf(waiting, now)

  return (
    <>
      <DeskHead title="Today" facts={<time dateTime={dayOf(now, siteCalendar())}>{formatWeekday(now)}</time>}>
        <ButtonLink href="/recruiter/jobs/new" size="s">
          <Plus aria-hidden strokeWidth={1.5} />
          New job
        </ButtonLink>
      </DeskHead>
      <AwayNote recruiter={recruiter} now={now} />
      <div className="my-5 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2">
        <Headline counts={counts} now={now} done={await countAnswers(recruiter, startOfDay(now))} />
        {queue.length > 0 && <ListKeys />}
      </div>
      <div className="grid items-start gap-x-8 gap-y-12 xl:grid-cols-[minmax(0,1fr)_236px]">
        <div className="grid gap-7">
          {queue.map(({ group, tasks }, i) => (
            <section key={group} aria-labelledby={group}>
              <GroupName group={group} name={groupName(group, now)} count={owned[group]} />
              <ul>
                {tasks.map((task, place) => (
                  <QueueRow key={task.id} task={task} now={now} first={i === 0 && place === 0} />
                ))}
              </ul>
            </section>
          ))}
          <MostUrgent shown={sum(queue, ({ tasks }) => tasks.length)} of={sum(Object.values(owned))} />
          {queue.length === 0 && <NothingWaits />}
          <ToReview jobs={waiting.toReview} now={now} />
          <Mentions recruiter={recruiter} />
          <StillOpen jobs={waiting.toConfirm} />
          <ForAbsent recruiter={recruiter} now={now} />
          <Digest recruiterId={recruiter.id} />
        </div>
        <AlsoHere recruiter={own} waiting={waiting} now={now} />
      </div>
    </>
  )
}

function startOfDay(now: Date) {
  return startOf(dayOf(now, siteCalendar()), siteCalendar())
}
