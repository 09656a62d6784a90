import { Panel } from '@/components/desk/panel'
import { findApproval, textHashOf } from '@/db/jobs/approval-state'
import { type ApprovalState, approvalState } from '@/rules/briefs/approval'
import { formatDate } from '@/rules/dates'
import { ActionForm } from '../../action-form'
import { askForApprovalAction } from '../actions'
import type { OwnJob } from '../own-job'

/** Where the text of a job from a brief stands with its company, and the way to ask. */
export async function Approval({ job }: { job: OwnJob }) {
  if (!job.briefId || job.closedAt) return null
  const last = await findApproval(job.id)
  const state = approvalState(last, textHashOf(job))
  return (
    <Panel id="approval" title="The company’s word">
      <p>{words(state, last)}</p>
      {state === 'changes' && <p className="wrap-anywhere whitespace-pre-line">{last?.words}</p>}
      <ActionForm
        action={askForApprovalAction}
        id={job.id}
        seen={job.version}
        over={state === 'waiting' || state === 'approved'}
        submit={state === 'never asked' ? 'Ask the company to approve it' : 'Ask the company again'}
      >
        <p className="text-ink-muted">
          They read the text on their page. Once you have asked, it is not public before they approve it.
        </p>
      </ActionForm>
    </Panel>
  )
}

function words(state: ApprovalState, last: Awaited<ReturnType<typeof findApproval>>) {
  const answered = last?.answeredAt ? ` on ${formatDate(last.answeredAt)}` : ''
  return {
    'never asked': 'The company has not been asked about this text.',
    waiting: last && `Asked on ${formatDate(last.askedAt)}. The company has not answered yet.`,
    approved: `The company approved this text${answered}.`,
    changes: `The company asked for changes${answered}:`,
    outdated: `The company approved an earlier text${answered}. This one is another.`,
  }[state]
}
