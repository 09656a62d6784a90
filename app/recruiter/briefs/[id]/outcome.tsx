import { Panel } from '@/components/desk/panel'
import { findOutcome } from '@/db/briefs/outcome'
import { outcomesAtDesk } from '@/rules/briefs/outcome'
import { formatDate } from '@/rules/dates'

/** How a search ended, as its company says it; nothing while it goes on. */
export async function Outcome({ brief }: { brief: { id: string; closedAt: Date | null } }) {
  if (!brief.closedAt) return null
  const said = await findOutcome(brief.id)
  return (
    <Panel id="outcome" title="How it ended">
      {said ? (
        <>
          <p>
            <b className="font-[580]">{outcomesAtDesk[said.outcome]}</b>, says {said.by || 'the company'} on{' '}
            {formatDate(said.at)}.
          </p>
          {said.why && <p className="max-w-[60ch] wrap-anywhere whitespace-pre-line">{said.why}</p>}
        </>
      ) : (
        <p className="text-ink-muted">
          The company has not said yet. We ask once more, four weeks after the end.
        </p>
      )}
    </Panel>
  )
}
