import type { ApplicationEvent, OwnApplication } from '@/db/applications/applications'
import { rejectionReasons } from '@/rules/applications/stages'
import { formatDate } from '@/rules/dates'
import { actorWords, eventWords, owedAnswer } from './application-words'

/** What has happened, the newest first, under what is owed next. */
export function History({
  application,
  events,
  now,
}: {
  application: OwnApplication
  events: ApplicationEvent[]
  now: Date
}) {
  const owed = owedAnswer(application, now)
  return (
    <section aria-labelledby="history">
      <h2 id="history" className="text-20">
        History
      </h2>
      <ol className="mt-5">
        {owed && (
          <Line dot={owed.late ? 'border-bad bg-surface' : 'border-accent bg-surface'} date={owed.due}>
            <p>
              <b className={`font-[580] ${owed.late ? 'text-bad' : ''}`}>
                {owed.late ? 'Answer was due' : 'Answer due'}
              </b>{' '}
              <Who>{application.company}</Who>
            </p>
          </Line>
        )}
        {events.toReversed().map((event) => (
          <Line key={event.id} dot="border-ink-muted bg-ink-muted" date={event.at}>
            <p>
              <b className="font-[580]">{eventWords(event)}</b> <Who>{actorWords(event)}</Who>
            </p>
            {event.because && <p className="mt-1 max-w-[60ch]">{rejectionReasons[event.because]}.</p>}
            {event.note && <p className="mt-1 max-w-[60ch] whitespace-pre-line">{event.note}</p>}
          </Line>
        ))}
      </ol>
    </section>
  )
}

function Who({ children }: { children: React.ReactNode }) {
  return <span className="text-ink-muted">{children}</span>
}

function Line({ dot, date, children }: { dot: string; date: Date; children: React.ReactNode }) {
  return (
    <li className="group grid grid-cols-[1rem_minmax(0,1fr)] gap-x-4 sm:grid-cols-[8rem_1rem_minmax(0,1fr)]">
      <p className="col-start-2 text-13 text-ink-muted sm:col-start-1 sm:pt-0.5 sm:text-end">
        <time dateTime={date.toISOString()}>{formatDate(date)}</time>
      </p>
      <span aria-hidden className="relative col-start-1 row-span-2 row-start-1 sm:col-start-2 sm:row-span-1">
        <i className="absolute inset-y-0 start-1/2 w-px -translate-x-1/2 bg-line-strong group-first:top-2 group-last:bottom-auto group-last:h-2" />
        <i
          className={`absolute start-1/2 top-1 size-2.5 -translate-x-1/2 rounded-full border-2 sm:top-1.5 ${dot}`}
        />
      </span>
      <div className="col-start-2 min-w-0 pb-6 group-last:pb-0 sm:col-start-3">{children}</div>
    </li>
  )
}
