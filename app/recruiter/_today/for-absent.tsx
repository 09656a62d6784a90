import { siteDay } from '@/db/absences/cover'
import type { Staff } from '@/db/people/users'
import { type Absent, awayUntil } from '@/rules/desk/absence'
import { AlsoHere } from './also-here'
import { QueueRow } from './queue-row'
import { StillOpen } from './still-open'
import { ToReview } from './to-review'
import { queueOf, readWaiting, type Waiting, waitingOf } from './waiting'

/** On the Today of whoever covers: what needs those who are away, each under their name, late first, as it stood on theirs. */
export async function ForAbsent({ recruiter, now }: { recruiter: Staff; now: Date }) {
  const { covers = [] } = recruiter
  if (covers.length === 0) return null
  const waiting = await readWaiting({ ...recruiter, only: 'of the absent' }, now)
  return covers.map((absent) => (
    <ForOne
      key={absent.id}
      recruiter={recruiter}
      absent={absent}
      waiting={waitingOf(waiting, absent.id)}
      now={now}
    />
  ))
}

function ForOne({
  recruiter,
  absent,
  waiting,
  now,
}: {
  recruiter: Staff
  absent: Absent
  waiting: Waiting
  now: Date
}) {
  const tasks = queueOf(waiting, now).flatMap((group) => group.tasks)
  const id = `for-${absent.id}`
  return (
    <section aria-labelledby={id} className="grid gap-5">
      <div>
        <h2 id={id} className="border-b border-line-strong pb-2 text-15">
          For {absent.name}, {awayUntil(absent.lastDay, siteDay(now))}{' '}
          <span className="font-text font-normal text-ink-muted tabular-nums">
            {tasks.length.toLocaleString('en')}
          </span>
        </h2>
        {tasks.length === 0 && <p className="text-ink-muted">No answer and no call is owed for them.</p>}
        <ul>
          {tasks.map((task) => (
            <QueueRow key={task.id} task={task} now={now} first={false} />
          ))}
        </ul>
      </div>
      <ToReview jobs={waiting.toReview} of={`-${absent.id}`} now={now} />
      <StillOpen jobs={waiting.toConfirm} of={`-${absent.id}`} />
      <AlsoHere recruiter={recruiter} waiting={waiting} now={now} absent={absent} />
    </section>
  )
}
