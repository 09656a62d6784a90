import type { CompanyBrief } from '@/db/briefs/briefs'
import { briefEventKinds } from '@/rules/applications/stages'
import { formatDate } from '@/rules/dates'
import { type BriefEvent, stepsAhead } from './brief-path'

/** The steps taken, with their dates and notes, and those ahead. */
export function BriefHistory({ brief, events }: { brief: CompanyBrief; events: BriefEvent[] }) {
  return (
    <section aria-labelledby="steps">
      <h2 id="steps" className="text-20">
        Steps
      </h2>
      <ol className="mt-5">
        {events.map((event) => (
          <Line key={event.id} date={event.at}>
            <p>
              <b className="font-[580]">{briefEventKinds[event.status]}</b>{' '}
              {event.actorName && <span className="text-ink-muted">{event.actorName}</span>}
            </p>
            {event.note && <p className="mt-1 max-w-[60ch] whitespace-pre-line">{event.note}</p>}
          </Line>
        ))}
        {stepsAhead(brief, events).map(({ name, meaning }) => (
          <Line key={name}>
            <p className="text-ink-muted">
              <b className="font-[580]">{name}</b>
              <span className="sr-only"> (ahead)</span>
            </p>
            {meaning && <p className="text-14 text-ink-muted">{meaning}</p>}
          </Line>
        ))}
      </ol>
    </section>
  )
}

function Line({ date, children }: { date?: Date; children: React.ReactNode }) {
  return (
    <li className="group grid grid-cols-[1rem_minmax(0,1fr)] gap-x-4 sm:grid-cols-[9rem_1rem_minmax(0,1fr)]">
      <p className="col-start-2 text-13 text-ink-muted sm:col-start-1 sm:pt-0.5 sm:text-end">
        {date && <time dateTime={date.toISOString()}>{formatDate(date)}</time>}
      </p>
      <span aria-hidden className="relative col-start-1 row-span-2 row-start-1 sm:col-start-2 sm:row-span-1">
        <i
          className={`absolute inset-y-0 start-1/2 -translate-x-1/2 border-s border-line-strong group-first:top-2 group-last:bottom-auto group-last:h-2 ${date ? '' : 'border-dashed'}`}
        />
        <i
          className={`absolute start-1/2 top-1 size-2.5 -translate-x-1/2 rounded-full border-2 sm:top-1.5 ${date ? 'border-ink-muted bg-ink-muted' : 'border-line-strong bg-paper'}`}
        />
      </span>
      <div className="col-start-2 min-w-0 pb-6 group-last:pb-0 sm:col-start-3">{children}</div>
    </li>
  )
}
