import path from 'node:path'
import { vi } from 'vitest'
import { asSomebody } from '@/app/_who-may/testing'
import { listDeskLetters } from '@/db/desk/letters'
import { listGuideRevisions } from '@/db/guides/versions'
import { listMessages } from '@/db/messages/messages'
import type { Staff } from '@/db/people/users'
import { listReports } from '@/db/reports/reports'
import { listTemplates } from '@/db/templates/templates'
import { type Desk, someDesk } from '@/db/testing/desk/desk'
import { grow } from '@/db/testing/desk/grow'
import { renderAll, type See } from './render-all'

export type Asked = { params?: Record<string, string>; query?: Record<string, string | string[]> }

/** What each page of the desk is asked; one without rows of its own needs nothing. */
export const pages: Record<string, (desk: Desk) => Asked | Promise<Asked>> = {
  '': () => ({}),
  act: async ({ owner }) => ({
    query: { list: 'mail', do: 'stop', id: (await listDeskLetters(owner)).map(({ id }) => `${id}.0`) },
  }),
  applications: () => ({}),
  'applications/[id]': ofApplication,
  'applications/act': ({ application: { id } }) => ({ query: { id: `${id}.0`, do: 'move' } }),
  audit: () => ({}),
  away: () => ({}),
  briefs: () => ({}),
  'briefs/[id]': ofBrief,
  'briefs/[id]/shortlist': ofBrief,
  candidates: () => ({}),
  'candidates/[id]': ({ profile }) => ({ params: { id: profile.id } }),
  'companies/[slug]': ({ job }) => ({ params: { slug: job.company.slug } }),
  contacts: () => ({}),
  'contacts/[id]': ({ contact: { id } }) => ({ params: { id } }),
  'contacts/files/[id]': ({ file: id }) => ({ params: { id } }),
  'contacts/merge': () => ({}),
  'contacts/new': () => ({}),
  find: () => ({ query: { q: 'planner' } }),
  guides: () => ({}),
  'guides/[slug]': ofGuide,
  'guides/[slug]/[part]': ({ guide: slug }) => ({ params: { slug, part: 'figures' } }),
  'guides/[slug]/preview': ofGuide,
  'guides/[slug]/versions': ofGuide,
  'guides/[slug]/versions/[id]': async ({ guide: slug }) => ({
    params: { slug, id: String((await listGuideRevisions(slug))[0]?.id) },
  }),
  imports: () => ({}),
  'imports/[id]': ({ importFile: id }) => ({ params: { id } }),
  'imports/new': () => ({}),
  insights: () => ({}),
  'insights/feedback': () => ({}),
  jobs: () => ({}),
  'jobs/[id]': ofJob,
  'jobs/[id]/blind': ofJob,
  'jobs/[id]/board': ofJob,
  'jobs/[id]/board/table': ofJob,
  'jobs/[id]/close': ofJob,
  'jobs/[id]/criteria': ofJob,
  'jobs/[id]/edit': ofJob,
  'jobs/[id]/preview': ofJob,
  'jobs/[id]/questions': ofJob,
  'jobs/[id]/stages': ofJob,
  'jobs/[id]/triage': ofJob,
  'jobs/act': ({ job: { id, version } }) => ({ query: { id: `${id}.${version}`, do: 'pause' } }),
  'jobs/new': () => ({}),
  mail: () => ({}),
  'mail/[id]': async ({ owner }) => ({ params: { id: (await listDeskLetters(owner))[0]?.id ?? '' } }),
  'mail/kinds': () => ({}),
  messages: () => ({}),
  'messages/[id]': async ({ owner }) => ({
    params: { id: (await listMessages(owner, { state: 'open' }))[0]?.id ?? '' },
  }),
  'messages/people': () => ({}),
  people: () => ({}),
  'people/[id]': ({ colleague: { id } }) => ({ params: { id } }),
  reports: () => ({}),
  'reports/[id]': async ({ owner }) => ({
    params: { id: (await listReports(owner, { state: 'open' }))[0]?.id ?? '' },
  }),
  settings: () => ({}),
  stages: () => ({}),
  templates: () => ({}),
  'templates/[id]': async ({ owner }) => ({ params: { id: (await listTemplates(owner))[0]?.id ?? '' } }),
  'templates/new': () => ({}),
}

function ofJob({ job }: Desk): Asked {
  return { params: { id: String(job.id) } }
}
function ofApplication({ application: { id } }: Desk): Asked {
  return { params: { id } }
}
function ofBrief({ search: { id } }: Desk): Asked {
  return { params: { id } }
}
function ofGuide({ guide: slug }: Desk): Asked {
  return { params: { slug } }
}

/** A desk with so many rows of all that has a page. */
export async function someGrownDesk(rows: number) {
  // React says of each component of the browser that nothing renders it.
  vi.spyOn(console, 'error').mockImplementation(() => {})
  const desk = await someDesk()
  for (let n = 1; n <= rows; n++) await grow(desk, n)
  return desk
}

/** Shows a page of the desk to somebody; `see` is told of each element of it. */
export async function openPage(who: Staff, folder: string, { params, query }: Asked, see?: See) {
  const { default: Page } = await import(path.resolve('app/recruiter', folder, 'page.tsx'))
  const given = { params: Promise.resolve(params ?? {}), searchParams: Promise.resolve(query ?? {}) }
  await asSomebody(who, async () => renderAll(await Page(given), see))
}
