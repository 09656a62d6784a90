import type { DeskAccess } from '@/rules/desk/may'

/** What each of them may do, as it is chosen from. */
export const accessesInWords: Record<DeskAccess, string> = {
  recruiter: 'Recruiter: their own jobs and briefs',
  manager: 'Manager: everybody’s jobs and briefs, imports, recruiters',
  owner: 'Owner: everything, people and settings too',
}
