import { siteDay } from '@/db/absences/cover'
import { listOpenApplications } from '@/db/applications/desk'
import { listBriefsToCall } from '@/db/briefs/desk'
import type { Staff } from '@/db/people/users'
import { type Absent, awayUntil } from '@/rules/desk/absence'
import { urgencies, workQueue } from '@/rules/work-queue'
import { AlsoHere } from './also-here'
import { applicationTask, briefTask, QueueRow } from './queue-row'
import { StillOpen } from './still-open'
import { ToReview } from './to-review'

/** On the Today of whoever covers: what needs one who is away, late first, as it stood on theirs. */
export async function ForAbsent({ recruiter, absent, now }: { recruiter: Staff; absent: Absent; now: Date }) {
  const inPlace: Staff = { ...recruiter, only: { of: absent.id } }
  const applications = await listOpenApplications(inPlace)
  const briefs = await listBriefsToCall(inPlace)
  const queue = workQueue([...applications.flatMap(applicationTask), ...briefs.flatMap(briefTask)], now)
  const tasks = urgencies.flatMap((group) => queue[group])
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
      <ToReview recruiter={inPlace} now={now} />
      <StillOpen recruiter={inPlace} now={now} />
      <AlsoHere recruiter={inPlace} now={now} absent={absent} />
    </section>
  )
}
