import { AnswerDays } from '@/components/clock/answer-clock'
import { Panel } from '@/components/desk/panel'
import type { findDeskBrief } from '@/db/briefs/desk'
import { formatWeekday } from '@/rules/dates'
import { dueWords } from '@/rules/work-queue'
import { ActionForm } from '../../action-form'
import { closeBriefAction, convertBriefAction, qualifyBriefAction } from '../actions'
import { Checklist } from './checklist'
import { ItsJobs } from './its-jobs'

type Brief = NonNullable<Awaited<ReturnType<typeof findDeskBrief>>>

/** The one next step of a brief, and the way out of it. A step that is over shows what was sent to it too late. */
export function BriefSteps({ brief, agreed, now }: { brief: Brief; agreed: number; now: Date }) {
  const { id, version: seen } = brief
  return (
    <div className="grid gap-8">
      <Panel
        id="step"
        title={titles[brief.status]}
        aside={brief.dueAt && <Due due={brief.dueAt} now={now} />}
      >
        {brief.dueAt && <TheCall brief={brief} due={brief.dueAt} now={now} />}
        <ActionForm
          action={qualifyBriefAction}
          id={id}
          seen={seen}
          over={brief.status !== 'received'}
          submit="Accept this brief"
          look="main"
          text={{
            name: 'note',
            label: 'What you agreed',
            hint: 'We send it to the company by e-mail. It is also on their page.',
            optional: true,
            rows: 4,
          }}
        >
          <Checklist />
        </ActionForm>
        <ActionForm
          action={convertBriefAction}
          id={id}
          seen={seen}
          over={brief.status !== 'qualified' && brief.status !== 'searching'}
          {...(brief.jobs.length > 0
            ? {
                folded: 'Write another job',
                foldedLook: 'text-accent',
                submit: 'Write another job from this brief',
              }
            : { submit: 'Write the job from this brief', look: 'main' })}
        >
          <p className="text-ink-muted">
            This makes a draft from what the company wrote and from the guide of the role. You then complete
            it and publish it.
            {brief.jobs.length > 0 && ' The company follows each job on its page.'}
          </p>
        </ActionForm>
        {brief.jobs.length > 0 && <ItsJobs brief={brief} agreed={agreed} now={now} />}
      </Panel>
      <ActionForm
        action={closeBriefAction}
        id={id}
        seen={seen}
        over={brief.closedAt !== null}
        folded="Close this brief"
        submit="Close the brief"
        look="danger"
        text={{
          name: 'reason',
          label: 'Reason',
          hint: 'We send it to the company by e-mail. It is also on their page.',
          rows: 3,
        }}
      />
    </div>
  )
}

const titles: Record<Brief['status'], string> = {
  received: 'Call, then accept',
  qualified: 'Write the job',
  searching: 'Its job',
  won: 'Its job is filled',
  closed: 'Closed',
}

function Due({ due, now }: { due: Date; now: Date }) {
  return <span className={due < now ? 'font-semibold text-bad' : ''}>{dueWords(due, now)}</span>
}

function TheCall({ brief, due, now }: { brief: Brief; due: Date; now: Date }) {
  return (
    <>
      <AnswerDays from={brief.createdAt} due={due} now={now} />
      <p className="text-ink-muted">
        {brief.contactName} was told that we call by{' '}
        <time dateTime={due.toISOString()}>{formatWeekday(due)}</time>.
      </p>
    </>
  )
}
