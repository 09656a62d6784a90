import { AnswerDays } from '@/components/clock/answer-clock'
import { Panel } from '@/components/desk/panel'
import { ButtonLink } from '@/components/ui/button'
import type { findDeskBrief } from '@/db/briefs/desk'
import { formatWeekday } from '@/rules/dates'
import { dueWords } from '@/rules/work-queue'
import { ActionForm } from '../../action-form'
import { closeBriefAction, convertBriefAction, qualifyBriefAction } from '../actions'

type Brief = NonNullable<Awaited<ReturnType<typeof findDeskBrief>>>

/** The one next step of a brief, and the way out of it. */
export function BriefSteps({ brief, now }: { brief: Brief; now: Date }) {
  return (
    <div className="grid gap-8">
      {brief.status === 'received' && <Qualify brief={brief} now={now} />}
      {brief.status === 'qualified' && (
        <Panel id="convert" title="Turn it into a job">
          <ActionForm
            action={convertBriefAction}
            id={brief.id}
            submit="Write the job from this brief"
            look="main"
          >
            <p className="text-ink-muted">
              A draft with everything that the company wrote. You complete it, preview it and publish it.
            </p>
          </ActionForm>
        </Panel>
      )}
      {brief.jobId && (
        <Panel id="job" title="Its job">
          <p>
            <ButtonLink href={`/recruiter/jobs/${brief.jobId}`}>Open the job</ButtonLink>
          </p>
        </Panel>
      )}
      {!brief.closedAt && (
        <ActionForm
          action={closeBriefAction}
          id={brief.id}
          folded="Close this brief"
          submit="Close the brief"
          look="danger"
          text={{ name: 'reason', label: 'Reason', hint: 'The company reads it on its page.', rows: 3 }}
        />
      )}
    </div>
  )
}

function Qualify({ brief, now }: { brief: Brief; now: Date }) {
  return (
    <Panel
      id="qualify"
      title="Call, then qualify"
      aside={
        brief.dueAt && (
          <span className={brief.dueAt < now ? 'font-semibold text-bad' : ''}>
            {dueWords(brief.dueAt, now)}
          </span>
        )
      }
    >
      {brief.dueAt && (
        <>
          <AnswerDays from={brief.createdAt} due={brief.dueAt} now={now} />
          <p className="text-ink-muted">
            {brief.contactName} was told that one of us calls by{' '}
            <time dateTime={brief.dueAt.toISOString().slice(0, 10)}>{formatWeekday(brief.dueAt)}</time>.
          </p>
        </>
      )}
      <ActionForm
        action={qualifyBriefAction}
        id={brief.id}
        submit="Take it on as qualified"
        look="main"
        text={{
          name: 'note',
          label: 'What was agreed',
          hint: 'The company reads it on its page.',
          optional: true,
          rows: 4,
        }}
      />
    </Panel>
  )
}
