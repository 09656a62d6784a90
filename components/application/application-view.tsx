import type { ApplicationEvent, OwnApplication } from '@/db/applications/applications'
import { type Answer, answerInWords } from '@/rules/applications/questions'
import { applicationSentences } from '@/rules/applications/sentences'
import { isOpenStage } from '@/rules/applications/stages'
import { payWords, placeWords } from '@/rules/jobs/in-words'
import { ArrowUpRight, FileText, type Icon, Mail, Phone, UserRound } from '../ui/icons'
import { WholeWords } from '../ui/whole-words'
import { factsOf } from './application-words'
import { History } from './history'
import { NextMove } from './next-move'

type Props = {
  application: OwnApplication
  events: ApplicationEvent[]
  answers: Answer[]
  /** What may still be done with what was sent. */
  afterSent?: React.ReactNode
  /** The form that takes it back. */
  withdraw: React.ReactNode
  now: Date
  /** What is asked of the candidate now, in the place of who moves next. */
  asked?: React.ReactNode
  /** What else may be done or read about it, under the next move. */
  children?: React.ReactNode
}

/** What its candidate sees of an application under its title: the next move, the history, what was sent. */
export function ApplicationView({
  application,
  events,
  answers,
  afterSent,
  withdraw,
  now,
  asked,
  children,
}: Props) {
  return (
    <div className="grid items-start gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,1fr)_17.5rem]">
      <div className="grid min-w-0 gap-10">
        {asked ?? <NextMove application={application} now={now} />}
        {children}
        <History application={application} events={events} now={now} />
      </div>
      <aside aria-label="What was sent" className="grid min-w-0 gap-4">
        <WhatWasSent application={application} answers={answers} now={now} />
        {afterSent}
        {isOpenStage(application.stage) && withdraw}
      </aside>
    </div>
  )
}

/** The job that an application is for, as the title of its page. */
export function ApplicationTitle({ application }: { application: OwnApplication }) {
  const { jobTitle, jobSlug, language, company } = application
  return (
    <>
      <h1 className="text-32" lang={language}>
        <WholeWords text={jobTitle} />
      </h1>
      <p className="mt-2 text-ink-muted">
        <b className="font-[580] text-ink">{company}</b> {placeWords(application)}, {payWords(application)}.{' '}
        <a href={`/jobs/${jobSlug}`} className="py-1 text-ink underline">
          See the job
        </a>
      </p>
    </>
  )
}

function WhatWasSent({ application, answers, now }: Pick<Props, 'application' | 'answers' | 'now'>) {
  const { cvName, name, email, phone, links, note } = application
  const it = factsOf(application, now)
  return (
    <div className="rounded-m border border-line bg-surface p-5">
      <h2 className="text-17">What you sent</h2>
      <ul className="mt-3 grid gap-2.5 text-14">
        <Sent icon={FileText}>{cvName}</Sent>
        <Sent icon={UserRound}>{name}</Sent>
        <Sent icon={Mail}>{email}</Sent>
        {phone && <Sent icon={Phone}>{phone}</Sent>}
        {links && (
          <Sent icon={ArrowUpRight}>
            <span className="whitespace-pre-line wrap-anywhere">{links.replace(/^https?:\/\//gm, '')}</span>
          </Sent>
        )}
      </ul>
      {note && (
        <>
          <h3 className="mt-4 font-text text-13 font-[580] tracking-normal text-ink-muted">Your note</h3>
          <p className="mt-1 text-14 whitespace-pre-line">{note}</p>
        </>
      )}
      {answers.map((answer) => (
        <div key={answer.question}>
          <h3 className="mt-4 font-text text-13 font-[580] tracking-normal text-ink-muted">
            {answer.question}
          </h3>
          <p className="mt-1 text-14 break-words whitespace-pre-line">{answerInWords(answer)}</p>
        </div>
      ))}
      <p className="mt-4 border-t border-line pt-4 text-13 text-ink-muted">
        {applicationSentences.readers(it) ?? applicationSentences.closedToReaders(it)} Your CV has no public
        address.
      </p>
    </div>
  )
}

function Sent({ icon: Icon, children }: { icon: Icon; children: React.ReactNode }) {
  return (
    <li className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-2.5">
      <Icon aria-hidden strokeWidth={1.5} className="mt-0.5 size-4 text-ink-muted" />
      <span>{children}</span>
    </li>
  )
}
