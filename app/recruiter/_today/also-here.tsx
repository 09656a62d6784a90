import { listDeskBriefs } from '@/db/briefs/desk'
import { listDeskConversations } from '@/db/conversations/lists'
import { listAnsweredDrafts } from '@/db/jobs/approvals'
import { listDeskJobs } from '@/db/jobs/desk-list'
import type { Staff } from '@/db/people/users'
import { approvalAnswers } from '@/rules/briefs/approval'
import { age } from '@/rules/dates'
import type { Absent } from '@/rules/desk/absence'
import { changesSettings } from '@/rules/desk/may'
import { roleName } from '@/rules/roles/roles'
import { missingFacts, siteSettings } from '@/rules/site/settings'
import { plural } from '@/rules/words'
import { NobodyCovers, Short } from './short'

const most = 6

/** What waits without a date: messages to read, qualified briefs to turn into jobs, and drafts to publish. */
export async function AlsoHere({ recruiter, now, absent }: { recruiter: Staff; now: Date; absent?: Absent }) {
  const briefs = await listDeskBriefs(recruiter, { status: 'qualified', limit: most })
  const { conversations: unread } = await listDeskConversations(recruiter, { shelf: 'unread' })
  const answered = await listAnsweredDrafts(recruiter)
  const missing = !absent && changesSettings(recruiter) ? missingFacts(siteSettings()) : []
  const { jobs } = await listDeskJobs(recruiter, { state: 'draft', sort: 'newest' }, now)

  const nothing = briefs.length + unread.length + answered.length + jobs.length === 0
  if (absent && nothing) return null
  return (
    <aside
      aria-label={absent ? `Without a date, for ${absent.name}` : 'Without a date'}
      className={`grid gap-7 ${absent ? 'md:grid-cols-2' : 'md:max-xl:grid-cols-2'}`}
    >
      {!absent && <NobodyCovers recruiter={recruiter} now={now} />}
      <Short
        title="Messages to read"
        rows={unread.slice(0, most).map((row) => ({
          href: row.applicationId
            ? `/recruiter/applications/${row.applicationId}#messages`
            : `/recruiter/briefs/${row.briefId}#messages`,
          name: row.candidate ?? row.contact ?? '',
          under: `${row.jobTitle ?? `Brief ${row.number}`}, ${age(row.newestAt, now)}`,
        }))}
      />
      <Short
        title="Briefs to turn into jobs"
        none={absent ? '' : 'No brief waits for its job.'}
        rows={briefs.map((brief) => ({
          href: `/recruiter/briefs/${brief.id}`,
          name: brief.companyName,
          under: `${roleName(brief.role)}, ${brief.city}`,
        }))}
      />
      <Short
        title="Answers to your drafts"
        rows={answered.slice(0, most).map((job) => ({
          href: `/recruiter/jobs/${job.id}#approval`,
          name: job.title,
          lang: job.language,
          under: `${job.answer ? approvalAnswers[job.answer] : ''}, ${job.answeredAt ? age(job.answeredAt, now) : ''}`,
        }))}
      />
      <Short
        title="Drafts to publish"
        none={absent ? '' : 'You have no draft.'}
        rows={jobs.slice(0, most).map((job) => ({
          href: `/recruiter/jobs/${job.id}`,
          name: job.title,
          lang: job.language,
          under: `${job.company}, begun ${age(job.createdAt, now)}`,
        }))}
      />
      <Short
        title="The legal pages"
        rows={missing.slice(0, 1).map(({ fact }) => ({
          href: '/recruiter/settings#missing',
          name: `${plural(missing.length, 'fact')} to fill in`,
          under: `First: ${fact.toLowerCase()}`,
        }))}
      />
    </aside>
  )
}
