import { listColleagues } from '@/db/briefs/run'
import type { Named } from '@/db/desk/many/named'
import { listJobsToInviteTo } from '@/db/lists/invite'
import { listLabels } from '@/db/lists/labels'
import type { Staff } from '@/db/people/users'
import type { Viewer } from '@/db/pool/viewer'
import type { Asks } from '@/rules/desk/list-act'

/** What there is to choose among where an act asks for it: colleagues, jobs or lists, by id. */
export async function listChoices(
  recruiter: Staff,
  asks: Asks | undefined,
  [first]: Named[],
  viewer: Viewer | undefined,
): Promise<Record<string, string>> {
  if (asks === 'colleague') return listColleagues(recruiter)
  if (asks === 'labels')
    return Object.fromEntries((await listLabels(recruiter)).lists.map(({ id, name }) => [id, name]))
  if (asks !== 'job' || !first) return {}
  const reach = viewer ? { candidateId: first.id, viewer } : { contactId: first.id }
  const jobs = await listJobsToInviteTo(recruiter, reach)
  return Object.fromEntries(jobs.map(({ id, title, company }) => [id, `${title}, ${company}`]))
}
