import { findBriefByToken, submitBrief } from '@/db/briefs/briefs'
import { convertBrief, qualifyBrief } from '@/db/briefs/steps'
import { findStaff } from '@/db/people/users'
import { unsaid } from '@/rules/briefs/draft'
import { load, memoryOf } from './load'
import { serve, site } from './serve'
import { readyRecord, type WebResult } from './web'

/** Measures what a company sees of its brief in a market of so many jobs: each page is rendered for it alone. */
export async function measureBriefs(jobs: number): Promise<WebResult> {
  const folder = await readyRecord(jobs)
  const token = await someFollowedBrief()
  const { pids, stop } = await serve(folder)
  const rows: WebResult['rows'] = []
  const asked =
    'role=back-end-developer&seniority=senior&country=FR&payMin=55000&payMax=65000&payCurrency=EUR'
  const pages: [what: string, address: string][] = [
    // What the framework takes for a page of words alone: the others are to be read beside it.
    ['a page of plain words', '/cookies'],
    ['the form', '/briefs/new?role=back-end-developer'],
    ['the market check', `/briefs/new/market?${asked}`],
    ['the market check as a page', `/briefs/market?${asked}`],
    ['the page of a brief', `/briefs/${token}`],
  ]
  try {
    // The first pages of a server pay for the compiling of all.
    for (const [, address] of pages) await load(site + address, pids, { cookie: 'somebody=1' })
    for (const [what, address] of pages) {
      rows.push([what, 'rendered', await load(site + address, pids, { cookie: 'somebody=1' })])
    }
    return { jobs, memory: memoryOf(pids), rows }
  } finally {
    stop()
  }
}

/** A brief of which a job is written, and somebody follows it. */
async function someFollowedBrief(): Promise<string> {
  const recruiter = await findStaff('bench@example.com')
  if (!recruiter) throw new Error('the market has no recruiter')
  const { token } = await submitBrief({
    ...unsaid,
    ...{ role: 'back-end-developer', seniority: 'senior', technologies: ['Go', 'PostgreSQL'] },
    problem: 'Our planner takes 96 minutes a night. It has to take 40 before the depots open at three.',
    ...{ contract: 'permanent', workplace: 'hybrid', city: 'Lyon', country: 'FR' },
    ...{ payMin: 55_000, payMax: 65_000, payCurrency: 'EUR', start: 'January 2027' },
    ...{
      companyName: 'Halden',
      contactName: 'Marc Delorme',
      email: `bench-${Date.now()}@example.com`,
      phone: '',
    },
  })
  const { id = '' } = (await findBriefByToken(token)) ?? {}
  await qualifyBrief(recruiter, id, 'Agreed on the phone.')
  await convertBrief(recruiter, id)
  return token
}
