import { PlainTextForm } from '@/app/_plain/text-form'
import type { findOutcome } from '@/db/briefs/outcome'
import { briefOutcomes } from '@/rules/briefs/outcome'
import { formatDate } from '@/rules/dates'
import { sayOutcomeAction } from './actions'

/** The one question that is left of a search that has ended; what was said can be said anew. */
export function OutcomeForm({
  token,
  said,
}: {
  token: string
  said: Awaited<ReturnType<typeof findOutcome>>
}) {
  return (
    <>
      {said && (
        <p role="status" className="rounded-m bg-good-soft px-4 py-2.5 font-[550] text-good">
          {said.by} told us on {formatDate(said.at)}: {briefOutcomes[said.outcome]}. Thank you.
        </p>
      )}
      <PlainTextForm
        action={sayOutcomeAction}
        address={`/briefs/${token}/outcome`}
        id="answer"
        sends={{ brief: token }}
        text={{
          name: 'why',
          label: 'In a sentence',
          hint: 'If the job was not filled, write why: the budget, the market, another plan.',
          rows: 3,
          maxLength: 1000,
          defaultValue: said?.why,
        }}
        choice={{
          name: 'outcome',
          label: 'How it ended',
          options: briefOutcomes,
          defaultValue: said?.outcome,
        }}
        submit={said ? 'Change the answer' : 'Send the answer'}
        look={said ? undefined : 'main'}
      />
    </>
  )
}
