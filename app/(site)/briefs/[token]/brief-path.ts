import type { CompanyBrief, listVisibleBriefEvents } from '@/db/briefs/briefs'
import { type BriefStatus, briefEventKinds, briefStatuses } from '@/rules/applications/stages'

export type BriefEvent = Awaited<ReturnType<typeof listVisibleBriefEvents>>[number]

const path: BriefStatus[] = ['received', 'qualified', 'searching']

const meaning: Partial<Record<BriefStatus, string>> = {
  qualified: 'We have spoken with you and know who you need.',
  searching: 'We write the job from your brief. It is public once it is complete.',
}

const shortlist = {
  name: briefEventKinds.shortlist,
  meaning: 'You read about people who agreed that you see them, and say whom you would like to meet.',
}

/** The steps that a brief has still to take, in order, with what each means; none once it has ended. */
export function stepsAhead(
  brief: Pick<CompanyBrief, 'status'>,
  events: Pick<BriefEvent, 'status'>[] = [],
): { name: string; meaning?: string }[] {
  if (brief.status === 'won' || brief.status === 'closed') return []
  const ahead = path.slice(path.indexOf(brief.status) + 1)
  return [
    ...ahead.map((status) => ({ name: briefStatuses[status], meaning: meaning[status] })),
    ...(events.some(({ status }) => status === 'shortlist') ? [] : [shortlist]),
    { name: 'Closed', meaning: 'The job is filled, or the search has ended.' },
  ]
}
