import type { ComponentProps } from 'react'
import { AnswerDays } from '@/components/clock/answer-clock'
import {
  CalendarX,
  CircleCheck,
  CircleSlash,
  type Icon,
  PenLine,
  PhoneCall,
  Search,
  TriangleAlert,
} from '@/components/ui/icons'
import { Standing } from '@/components/ui/standing'
import type { CompanyBrief } from '@/db/briefs/briefs'
import { severalJobs } from '@/rules/briefs/jobs'
import { type BriefFacts, hasEnded, briefSentences as says, toCall } from '@/rules/briefs/sentences'
import { ItsJobs } from './its-job'

/** Who moves next and by when. */
export function NextStep({
  brief,
  numbers,
  now,
}: {
  brief: CompanyBrief
  numbers: ComponentProps<typeof ItsJobs>['numbers']
  now: Date
}) {
  const it = { ...brief, now }
  const due = toCall(brief)
  return (
    <section aria-labelledby="next" className="grid gap-2 rounded-m border border-line bg-surface p-5 sm:p-6">
      {due ? <TheCall it={it} from={brief.createdAt} due={due} /> : <AfterTheCall it={it} />}
      <ItsJobs brief={brief} numbers={numbers} now={now} />
    </section>
  )
}

function TheCall({ it, from, due }: { it: BriefFacts; from: Date; due: Date }) {
  const late = says.weAreLate(it)
  return (
    <>
      <Standing
        icon={late ? TriangleAlert : PhoneCall}
        look={late ? 'text-bad' : 'text-accent'}
        words={late ?? says.weMoveNext(it) ?? ''}
      />
      <Title>{says.callBy(it) ?? says.shouldHaveCalled(it)}</Title>
      <p className="mb-4 text-ink-muted">
        {sentences(says.whoCalls(it), says.asksForNumber(it), says.nameToCome(it))}
      </p>
      <AnswerDays from={from} due={due} now={it.now} />
      <p className="text-13 text-ink-muted">{sentences(says.counted(it), says.markedLate(it))}</p>
    </>
  )
}

function AfterTheCall({ it }: { it: CompanyBrief & BriefFacts }) {
  const [icon, title] = whatIsSo(it)
  const over = hasEnded(it)
  return (
    <>
      <Standing
        icon={icon}
        look={over ? 'text-ink-muted' : 'text-accent'}
        words={says.weMoveNext(it) ?? says.online(it) ?? says.noLongerOnline(it) ?? 'Closed'}
      />
      <Title>{!over && it.jobs.length > 1 ? severalJobs(it, it.now) : title}</Title>
      <p className="text-ink-muted">{says.inCharge(it) ?? says.wasInCharge(it)}</p>
    </>
  )
}

function whatIsSo(it: BriefFacts): [Icon, string | undefined] {
  const cases: [Icon, string | undefined][] = [
    [PhoneCall, says.takenOn(it)],
    [PenLine, says.beingWritten(it)],
    [Search, says.isPublic(it)],
    [CalendarX, says.hasExpired(it)],
    [CircleSlash, says.isClosed(it)],
    [CircleCheck, says.somebodyWasHired(it)],
    [CircleCheck, says.isFilled(it)],
    [CircleSlash, says.briefIsClosed(it)],
  ]
  return cases.find(([, words]) => words) ?? [PhoneCall, 'Your brief']
}

const sentences = (...said: (string | undefined)[]) => said.filter(Boolean).join(' ')

function Title({ children }: { children: React.ReactNode }) {
  return <h2 id="next">{children}</h2>
}
