import { StageBadge } from '@/components/application/stage-badge'
import { BriefStatusBadge } from '@/components/brief/brief-status-badge'
import { DueClock, DueDay } from '@/components/desk/due'
import { ButtonLink } from '@/components/ui/button'
import { WholeWords } from '@/components/ui/whole-words'
import type { DeskApplication } from '@/db/applications/desk'
import type { DeskBrief } from '@/db/briefs/desk'
import { age } from '@/rules/dates'
import { roleName } from '@/rules/roles/roles'

type Task = {
  id: string
  href: string
  verb: string
  name: string
  since: string
  from: Date
  dueAt: Date
  about: string
  lang?: string
  company: string
  state: React.ReactNode
  button: string
}

/** An open application as something to do; nothing when no answer is owed. */
export function applicationTask(row: DeskApplication): Task[] {
  if (!row.dueAt) return []
  const isNew = row.stage === 'received'
  return [
    {
      id: row.id,
      href: `/recruiter/applications/${row.id}`,
      verb: isNew ? 'Read' : 'Answer',
      name: row.name,
      since: isNew ? 'Applied' : 'Moved',
      from: row.movedAt,
      dueAt: row.dueAt,
      about: row.jobTitle,
      lang: row.language,
      company: row.company,
      state: <StageBadge stage={row.stage} name={row.stageName} />,
      button: isNew ? 'Read' : 'Answer',
    },
  ]
}

/** A brief that waits for its call as something to do. */
export function briefTask(row: DeskBrief): Task[] {
  if (!row.dueAt) return []
  return [
    {
      id: row.id,
      href: `/recruiter/briefs/${row.id}`,
      verb: 'Call',
      name: row.companyName,
      since: 'Sent',
      from: row.createdAt,
      dueAt: row.dueAt,
      about: `${roleName(row.role)}, ${row.city}`,
      company: `Brief ${row.number}`,
      state: <BriefStatusBadge status={row.status} />,
      button: 'Qualify',
    },
  ]
}

/** One thing to do; its button covers the row. */
export function QueueRow({ task, now, first }: { task: Task; now: Date; first: boolean }) {
  return (
    <li className="relative grid items-center gap-x-4 gap-y-1 border-b border-line py-2 leading-snug hover:bg-sunken has-[:focus-visible]:bg-accent-soft max-md:grid-cols-[minmax(0,1fr)_auto] max-lg:py-3 md:max-lg:grid-cols-[minmax(0,1fr)_minmax(0,1.2fr)_auto] lg:grid-cols-[minmax(0,1fr)_minmax(0,1.3fr)_6.5rem_6.75rem_5.5rem_5.25rem]">
      <p className="min-w-0">
        {task.verb} <b className="font-semibold">{task.name}</b>
        <span className="block text-13 text-ink-muted">
          {task.since} <time dateTime={task.from.toISOString()}>{age(task.from, now)}</time>
        </span>
      </p>
      <p className="min-w-0 max-md:col-start-1">
        <span lang={task.lang}>
          <WholeWords text={task.about} />
        </span>
        <span className="md:hidden">, </span>
        <span className="inline-block text-13 text-ink-muted md:block">{task.company}</span>
      </p>
      <div className="max-lg:col-start-1 max-lg:mt-0.5 md:max-lg:col-span-2 max-lg:flex max-lg:flex-wrap max-lg:items-center max-lg:gap-x-3 max-lg:gap-y-1 lg:contents">
        <span>{task.state}</span>
        <DueClock from={task.from} due={task.dueAt} now={now} />
        <DueDay due={task.dueAt} now={now} />
      </div>
      <p className="max-lg:-col-end-1 max-md:[grid-row:1/span_3] md:max-lg:[grid-row:1/span_2] lg:text-end">
        <ButtonLink
          href={task.href}
          data-row
          size="s"
          look={first ? 'main' : 'plain'}
          className="w-21 after:absolute after:inset-0"
        >
          {task.button}
          <span className="sr-only"> {task.name}</span>
        </ButtonLink>
      </p>
    </li>
  )
}
