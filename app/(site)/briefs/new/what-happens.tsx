import { briefDays, dueAfter } from '@/rules/clock'
import { formatWeekday } from '@/rules/dates'
import { plural } from '@/rules/words'

/** What follows when the brief is sent now, with its dates. */
export function WhatHappens({ now }: { now: Date }) {
  const due = dueAfter(now, briefDays())
  return (
    <section className="border-t border-line pt-5 first:border-0 first:pt-0">
      <h2 className="text-17">If you send it today</h2>
      <ol className="mt-3 grid gap-3">
        <Next when="Today">You get a request number, an e-mail and a private page.</Next>
        <Next
          when={
            <>
              By <time dateTime={due.toISOString()}>{formatWeekday(due)}</time>
            </>
          }
        >
          One of us has called you to go through it: {plural(briefDays(), 'working day')}, and your page shows
          it if we are late.
        </Next>
        <Next when="After the call">
          We write your job from this brief. You get an e-mail at each step, and one when the job is public.
        </Next>
      </ol>
    </section>
  )
}

function Next({ when, children }: { when: React.ReactNode; children: React.ReactNode }) {
  return (
    <li className="grid gap-x-4 sm:grid-cols-[8.5rem_minmax(0,1fr)]">
      <b className="font-[580]">{when}</b>
      <span className="text-ink-muted">{children}</span>
    </li>
  )
}
