import { StageBadge } from '@/components/application/stage-badge'
import { DeskCell, DeskRow, DeskTable } from '@/components/desk/desk-table'
import { DueClock, DueDay } from '@/components/desk/due'
import { ListKeys } from '@/components/desk/list-keys'
import type { DeskApplication } from '@/db/applications/desk'
import { type Stage, stages as stageNames } from '@/rules/applications/stages'
import { age } from '@/rules/dates'
import { applicationKeys } from '@/rules/desk/entries'
import { type JobFacts, jobSentences } from '@/rules/jobs/sentences'
import { keysOf } from '@/rules/vocabulary'
import { plural } from '@/rules/words'

/** How far the candidates of a job have come, and who waits for an answer, the earliest due first. */
export function JobApplications({
  applications,
  facts,
  now,
}: {
  applications: DeskApplication[]
  facts: JobFacts
  now: Date
}) {
  return (
    <section aria-labelledby="open" className="min-w-0">
      {facts.stages.size > 0 && <StageCounts stages={facts.stages} />}
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 id="open" className="text-17">
          {applications.length > 0
            ? `${plural(applications.length, 'open application')}`
            : 'No open application'}
        </h2>
        {applications.length > 0 && <ListKeys />}
      </div>
      {applications.length === 0 && <p className="mt-2 text-ink-muted">{whyNone(facts)}</p>}
      {applications.length > 0 && (
        <DeskTable
          caption="Open applications"
          columns={[
            { name: 'Candidate' },
            { name: 'Stage', width: 'w-40' },
            { name: 'Applied', width: 'w-26' },
            { name: 'Clock', width: 'w-34' },
            { name: 'Due', width: 'w-28' },
          ]}
        >
          {applications.map((row) => (
            <DeskRow
              key={row.id}
              href={`/recruiter/applications/${row.id}`}
              name={row.name}
              under={row.email}
              keys={applicationKeys(row.id)}
            >
              <DeskCell>
                <StageBadge stage={row.stage} name={row.stageName} />
              </DeskCell>
              <DeskCell>
                <time dateTime={row.createdAt.toISOString()} className="text-ink-muted">
                  {age(row.createdAt, now)}
                </time>
              </DeskCell>
              <DeskCell>{row.dueAt && <DueClock from={row.movedAt} due={row.dueAt} now={now} />}</DeskCell>
              <DeskCell>{row.dueAt && <DueDay due={row.dueAt} now={now} />}</DeskCell>
            </DeskRow>
          ))}
        </DeskTable>
      )}
    </section>
  )
}

const whyNone = (facts: JobFacts) =>
  jobSentences.onceItIsPublished(facts) ??
  jobSentences.appliedElsewhere(facts) ??
  jobSentences.nobodyYet(facts) ??
  jobSentences.nobodyApplied(facts) ??
  jobSentences.allAnswered(facts) ??
  jobSentences.allAnsweredOrWithdrawn(facts) ??
  jobSentences.allWithdrawn(facts)

function StageCounts({ stages }: { stages: Map<Stage, number> }) {
  return (
    <dl className="mb-6 grid grid-cols-[repeat(auto-fit,minmax(5.5rem,1fr))] gap-x-4 gap-y-3 border-y border-line py-3">
      {keysOf(stageNames).map((stage) => (
        <div key={stage}>
          <dt className="text-13 text-ink-muted">{stageNames[stage]}</dt>
          <dd
            className={`font-head text-20 font-[640] tabular-nums ${stages.has(stage) ? '' : 'text-ink-muted'}`}
          >
            {stages.get(stage) ?? 0}
          </dd>
        </div>
      ))}
    </dl>
  )
}
