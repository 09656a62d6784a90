import { AnswerDays } from '@/components/clock/answer-clock'
import { Clock, Eye, type Icon, Lock, Mail } from '@/components/ui/icons'
import { answerDays, dueAfter } from '@/rules/clock'
import { formatWeekday } from '@/rules/dates'
import { plural } from '@/rules/words'

/** What becomes of an application: when it is answered, who reads it, where the CV is kept. */
export function WhatHappens({
  company,
  recruiter,
  signedIn,
}: {
  company: string
  recruiter: string
  signedIn: boolean
}) {
  const now = new Date()
  const due = dueAfter(now)
  return (
    <aside
      aria-labelledby="what-happens"
      className="self-start rounded-m border border-line bg-surface p-5 sm:p-6"
    >
      <h2 id="what-happens" className="text-20">
        If you apply today, an answer is due by <time dateTime={due.toISOString()}>{formatWeekday(due)}</time>
      </h2>
      <div className="mt-4">
        <AnswerDays from={now} due={due} now={now} />
      </div>
      <ul className="mt-5 grid gap-4 border-t border-line pt-5 text-14">
        <Fact icon={Clock} title={plural(answerDays(), 'working day')}>
          {company} has this long to answer you at each step.
        </Fact>
        <Fact icon={Eye} title="Who can read it">
          {recruiter}, who recruits for this job. So can whoever runs this site.
        </Fact>
        <Fact icon={Lock} title="Your CV is private">
          It has no public address. Only those who recruit for this job, and whoever runs this site, can open
          it.
        </Fact>
        <Fact icon={Mail} title={signedIn ? 'It joins your applications' : 'No account needed'}>
          {signedIn
            ? 'You find it in your space. We send you an e-mail at each step.'
            : 'We send you a private link. With it you follow your application, or withdraw it.'}
        </Fact>
      </ul>
    </aside>
  )
}

function Fact({ icon: Icon, title, children }: { icon: Icon; title: string; children: React.ReactNode }) {
  return (
    <li className="grid grid-cols-[auto_1fr] gap-x-3">
      <Icon aria-hidden strokeWidth={1.5} className="mt-0.5 size-4.5 text-ink-muted" />
      <b className="font-[580]">{title}</b>
      <p className="col-start-2 text-ink-muted">{children}</p>
    </li>
  )
}
