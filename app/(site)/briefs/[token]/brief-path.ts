import type { CompanyBrief, listVisibleBriefEvents } from '@/db/briefs/briefs'
import { type BriefStatus, briefStatuses } from '@/rules/applications/stages'

export type BriefEvent = Awaited<ReturnType<typeof listVisibleBriefEvents>>[number]

const path: BriefStatus[] = ['received', 'qualified', 'searching']

const meaning: Partial<Record<BriefStatus, string>> = {
  qualified: 'We have spoken with you and know who you need.',
  searching: 'We write the job from your brief. It is public once it is complete.',
}

/** The steps that a brief has still to take, in order, with what each means; none once it has ended. */
export function stepsAhead(brief: Pick<CompanyBrief, 'status'>): { name: string; meaning?: string }[] {
  if (brief.status === 'won' || brief.status === 'closed') return []
  const ahead = path.slice(path.indexOf(brief.status) + 1)
  return [
    ...ahead.map((status) => ({ name: briefStatuses[status], meaning: meaning[status] })),
    { name: 'Closed', meaning: 'The job is filled, or the search has ended.' },
  ]
}
