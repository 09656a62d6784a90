import { ButtonLink } from '@/components/ui/button'
import { Empty } from '@/components/ui/empty'
import { CalendarDays, CalendarRange, Clock, type Icon, TriangleAlert } from '@/components/ui/icons'
import { plural } from '@/rules/words'
import { queueHeadline, type Urgency } from '@/rules/work-queue'

const looks: Record<Urgency, { icon: Icon; colour: string }> = {
  late: { icon: TriangleAlert, colour: 'text-bad' },
  today: { icon: Clock, colour: 'text-warn' },
  soon: { icon: CalendarDays, colour: '' },
  later: { icon: CalendarRange, colour: '' },
}

/** What waits by how soon it is due, in one sentence, and what is done. */
export function Headline({
  counts,
  now,
  done,
}: {
  counts: Record<Urgency, number>
  now: Date
  done: number
}) {
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

/** The head of one part of the queue. */
export function GroupName({ group, name, count }: { group: Urgency; name: string; count: number }) {
  const { icon: Icon, colour } = looks[group]
  return (
    <h2 id={group} className={`flex items-center gap-2 border-b border-line-strong pb-2 text-15 ${colour}`}>
      <Icon aria-hidden strokeWidth={1.5} className="size-[1.15em]" />
      {name}
      <span className="font-text font-normal text-ink-muted tabular-nums">{count.toLocaleString('en')}</span>
    </h2>
  )
}

/** Says below a long queue that it is not all of it; nothing where it is. */
export function MostUrgent({ shown, of }: { shown: number; of: number }) {
  if (shown >= of) return null
  return (
    <p className="text-ink-muted">
      These are the {shown.toLocaleString('en')} most urgent of {of.toLocaleString('en')}. The others follow
      as these are answered, and stand in{' '}
      <a href="/recruiter/applications" className="underline">
        Applications
      </a>{' '}
      and{' '}
      <a href="/recruiter/briefs?status=waiting" className="underline">
        Briefs
      </a>
      .
    </p>
  )
}

/** What stands in the place of an empty queue. */
export function NothingWaits() {
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
