import { AnswerDays } from '@/components/clock/answer-clock'
import { Panel } from '@/components/desk/panel'
import type { FullApplication } from '@/db/applications/desk'
import { offeredReasons } from '@/rules/applications/reasons'
import { rejectionReasons, stages } from '@/rules/applications/stages'
import { formatDate, formatWeekday } from '@/rules/dates'
import { type JobStage, nextPlaces } from '@/rules/stages/job-stages'
import { dueWords } from '@/rules/work-queue'
import type { LetterTo } from './letter-to'
import { MoveForm } from './move-form'
import { RefuseForm } from './refuse-form'

/** When the answer is due and the two ways to give it; for a closed application, what the answer was. */
export function AnswerPanel({
  application,
  jobStages,
  to,
  now,
}: {
  application: FullApplication
  jobStages: readonly JobStage[]
  to: LetterTo
  now: Date
}) {
  const { id, version, stage, stageName, movedAt, dueAt, closedAt, rejectedBecause } = application
  const over = closedAt !== null

  return (
    <Panel id="answer" title={over ? (stageName ?? stages[stage]) : 'Your answer'}>
      {closedAt && (
        <p className="text-ink-muted">
          Closed on <time dateTime={closedAt.toISOString()}>{formatDate(closedAt)}</time>.{' '}
          {rejectedBecause && `The reason given: ${rejectionReasons[rejectedBecause]}.`}
        </p>
      )}
      {dueAt && (
        <div className="grid gap-2">
          <p>
            Due by{' '}
            <time dateTime={dueAt.toISOString()} className="font-semibold">
              {formatWeekday(dueAt)}
            </time>
            {dueAt < now && <b className="ms-2 font-semibold text-bad">{dueWords(dueAt, now)}</b>}
          </p>
          <AnswerDays from={movedAt} due={dueAt} now={now} />
        </div>
      )}
      <MoveForm id={id} seen={version} over={over} to={to} next={nextPlaces(application, jobStages)} />
      <RefuseForm id={id} seen={version} over={over} to={to} reasons={offeredReasons()} />
    </Panel>
  )
}
