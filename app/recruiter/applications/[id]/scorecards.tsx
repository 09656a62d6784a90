import { Panel } from '@/components/desk/panel'
import type { FullApplication } from '@/db/applications/desk'
import type { Staff } from '@/db/people/users'
import { listCriteria, listScorecards, type Scorecard } from '@/db/scorecards/scorecards'
import { formatDate } from '@/rules/dates'
import { ratings } from '@/rules/scorecards/scorecard'
import { plural } from '@/rules/words'
import { ScorecardForm } from './scorecard-form'

/** What interviewers saw of the candidate: one’s own, and once it is in those of the others. */
export async function Scorecards({
  application,
  recruiter,
}: {
  application: FullApplication
  recruiter: Staff
}) {
  const criteria = await listCriteria(application.job)
  const { own, others, hidden } = await listScorecards(recruiter, application.id)
  return (
    <Panel
      id="scorecards"
      title="Scorecard"
      aside={
        <a href={`/recruiter/jobs/${application.job.id}/criteria`} className="underline">
          Change the criteria
        </a>
      }
    >
      {hidden > 0 && (
        <p className="text-ink-muted">
          {plural(hidden, 'scorecard')} of others. You read {hidden === 1 ? 'it' : 'them'} once yours is in.
        </p>
      )}
      {own && <Card card={own} title="Yours" />}
      {others.map((card) => (
        <Card key={card.id} card={card} title={card.interviewerName} />
      ))}
      <details open={false}>
        <summary className="inline-flex min-h-8 items-center font-[550] text-accent underline decoration-current/35">
          {own ? 'Change your scorecard' : 'Fill in your scorecard'}
        </summary>
        <div className="mt-3 max-w-[46rem]">
          <ScorecardForm id={application.id} criteria={criteria} own={own} />
        </div>
      </details>
    </Panel>
  )
}

function Card({ card, title }: { card: Scorecard; title: string }) {
  return (
    <article className="grid gap-2 rounded-m border border-line px-4 py-3">
      <p className="flex flex-wrap items-baseline justify-between gap-x-4">
        <b className="font-semibold">
          {title}: {card.overall} of 4, {ratings[card.overall].toLowerCase()}
        </b>
        <span className="text-13 text-ink-muted">{formatDate(card.at)}</span>
      </p>
      <dl className="grid gap-x-6 gap-y-1.5 sm:grid-cols-2">
        {card.rated.map(({ criterion, rating, note }) => (
          <div key={criterion} className="min-w-0 wrap-anywhere">
            <dt className="text-13 text-ink-muted">{criterion}</dt>
            <dd>
              {rating ? `${rating}, ${ratings[rating].toLowerCase()}` : 'Not looked at'}
              {note && <span className="block text-ink-muted">{note}</span>}
            </dd>
          </div>
        ))}
      </dl>
      {card.note && <p className="max-w-[68ch] wrap-anywhere whitespace-pre-line">{card.note}</p>}
    </article>
  )
}
