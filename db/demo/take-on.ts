import { dayOf, siteCalendar } from '../../rules/calendar'
import { fold } from '../../rules/words'
import { findBriefByToken } from '../briefs/briefs'
import { listBriefJobs } from '../briefs/its-jobs'
import { sayOutcome } from '../briefs/outcome'
import { pauseBrief } from '../briefs/pause'
import { closeBrief, convertBrief, qualifyBrief } from '../briefs/steps'
import { addViews } from '../job-views/job-views'
import { closeJob } from '../jobs/close'
import { publishJob } from '../jobs/desk'
import type { Staff } from '../people/users'
import { applyAndHear, type KeepCv } from './apply-and-hear'
import type { DemoBrief, WhoApplied } from './briefs'

type Come = Pick<DemoBrief, 'state' | 'note' | 'applied'>

const duties = ['Own the work from the first talk to its running', 'Read the changes of two colleagues']

/** Takes a brief of the demo as far as it has come, through the product's own verbs; `at` gives the moment so many days later. */
export async function takeOn(
  recruiter: Staff,
  brief: { id: string; token: string },
  { state, note = '', applied = [] }: Come,
  keepCv: KeepCv,
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
  if ((state !== 'won' && state !== 'open') || draft.outcome !== 'done') return
  await publishJob(recruiter, draft.jobId, at(3))
  const [job] = await listBriefJobs(id)
  for (const somebody of applied) await applyFor(recruiter, job?.slug ?? '', somebody, keepCv, at)
  if (state === 'open') return
  await closeJob(recruiter, draft.jobId, 'filled', at(20))
  await sayOutcome({ id, by }, { outcome: 'us', why: 'She starts in January.' }, at(21))
}

/** What is read of a job, and who writes because of it. */
async function applyFor(
  recruiter: Staff,
  slug: string,
  { after, ...somebody }: WhoApplied,
  keepCv: KeepCv,
  at: (days: number) => Date,
): Promise<void> {
  const email = `${fold(somebody.name).split(' ')[0]}@demo.metier.test`
  const when = { sentAt: at(after), now: at(365) }
  await applyAndHear(recruiter, slug, { ...somebody, email }, keepCv, when)
  await addViews([{ slug, source: 'site', n: 20 + somebody.note.length }], dayOf(at(after), siteCalendar()))
}
