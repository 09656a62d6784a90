import { findBriefByToken } from '../briefs/briefs'
import { sayOutcome } from '../briefs/outcome'
import { pauseBrief } from '../briefs/pause'
import { closeBrief, convertBrief, qualifyBrief } from '../briefs/steps'
import { closeJob } from '../jobs/close'
import { publishJob } from '../jobs/desk'
import type { Staff } from '../people/users'
import type { demoBriefs } from './briefs'

type State = (typeof demoBriefs)[number]['state']

const duties = ['Own the work from the first talk to its running', 'Read the changes of two colleagues']

/** Takes a brief of the demo as far as it has come, through the product's own verbs; `at` gives the moment so many days later. */
export async function takeOn(
  recruiter: Staff,
  brief: { id: string; token: string },
  { state, note = '' }: { state: State; note?: string },
  at: (days: number) => Date,
): Promise<void> {
  const { id, token } = brief
  if (state === 'closed') await closeBrief(recruiter, id, note, at(3))
  if (state === 'received' || state === 'closed') return
  await qualifyBrief(recruiter, id, note, at(1), undefined, ['budget', 'musts', 'start'])
  if (state === 'qualified') return

  const draft = await convertBrief(recruiter, id, at(2), undefined, duties)
  const by = (await findBriefByToken(token))?.by ?? ''
  if (state === 'paused')
    await pauseBrief({ id, by }, { why: 'The budget is decided in two weeks.', closeJob: false }, at(6))
  if (state !== 'won' || draft.outcome !== 'done') return
  await publishJob(recruiter, draft.jobId, at(3))
  await closeJob(recruiter, draft.jobId, 'filled', at(20))
  await sayOutcome({ id, by }, { outcome: 'us', why: 'She starts in January.' }, at(21))
}
