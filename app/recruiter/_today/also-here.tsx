import type { Staff } from '@/db/people/users'
import { approvalAnswers } from '@/rules/briefs/approval'
import { age } from '@/rules/dates'
import type { Absent } from '@/rules/desk/absence'
import { changesSettings } from '@/rules/desk/may'
import { roleName } from '@/rules/roles/roles'
import { missingFacts, siteSettings } from '@/rules/site/settings'
import { plural } from '@/rules/words'
import { NobodyCovers, Short } from './short'
import type { Waiting } from './waiting'

const most = 6

/** What waits without a date: messages to read, qualified briefs to turn into jobs, and drafts to publish. */
export function AlsoHere({
  recruiter,
  waiting: { qualified, unread, answered, drafts },
  now,
  absent,
}: {
  recruiter: Staff
  waiting: Waiting
  now: Date
  absent?: Absent
}) {
  const missing = !absent && changesSettings(recruiter) ? missingFacts(siteSettings()) : []
  const nothing = qualified.length + unread.length + answered.length + drafts.length === 0
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
        rows={qualified.slice(0, most).map((brief) => ({
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
        rows={drafts.slice(0, most).map((job) => ({
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
