import { WholeWords } from '@/components/ui/whole-words'
import { listDeskBriefs } from '@/db/briefs/desk'
import { listDeskConversations } from '@/db/conversations/lists'
import { listAnsweredDrafts } from '@/db/jobs/approvals'
import { listDeskJobs } from '@/db/jobs/desk-list'
import type { Staff } from '@/db/people/users'
import { approvalAnswers } from '@/rules/briefs/approval'
import { age } from '@/rules/dates'
import { changesSettings } from '@/rules/desk/may'
import { roleName } from '@/rules/roles/roles'
import { missingFacts, siteSettings } from '@/rules/site/settings'
import { plural } from '@/rules/words'

const most = 6

/** What waits without a date: messages to read, qualified briefs to turn into jobs, and drafts to publish. */
export async function AlsoHere({ recruiter, now }: { recruiter: Staff; now: Date }) {
  const briefs = await listDeskBriefs(recruiter, { status: 'qualified', limit: most })
  const { conversations: unread } = await listDeskConversations(recruiter, { shelf: 'unread' })
  const answered = await listAnsweredDrafts(recruiter)
  const missing = changesSettings(recruiter) ? missingFacts(siteSettings()) : []
  const { jobs } = await listDeskJobs(recruiter, { state: 'draft', sort: 'newest' }, now)

  return (
    <aside aria-label="Without a date" className="grid gap-7 md:max-xl:grid-cols-2">
      {unread.length > 0 && (
        <Short
          title="Messages to read"
          none=""
          rows={unread.slice(0, most).map((row) => ({
            href: row.applicationId
              ? `/recruiter/applications/${row.applicationId}#messages`
              : `/recruiter/briefs/${row.briefId}#messages`,
            name: row.candidate ?? row.contact ?? '',
            under: `${row.jobTitle ?? `Brief ${row.number}`}, ${age(row.newestAt, now)}`,
          }))}
        />
      )}
      <Short
        title="Briefs to turn into jobs"
        none="No brief waits for its job."
        rows={briefs.map((brief) => ({
          href: `/recruiter/briefs/${brief.id}`,
          name: brief.companyName,
          under: `${roleName(brief.role)}, ${brief.city}`,
        }))}
      />
      {answered.length > 0 && (
        <Short
          title="Answers to your drafts"
          none=""
          rows={answered.slice(0, most).map((job) => ({
            href: `/recruiter/jobs/${job.id}#approval`,
            name: job.title,
            lang: job.language,
            under: `${job.answer ? approvalAnswers[job.answer] : ''}, ${job.answeredAt ? age(job.answeredAt, now) : ''}`,
          }))}
        />
      )}
      <Short
        title="Drafts to publish"
        none="You have no draft."
        rows={jobs.slice(0, most).map((job) => ({
          href: `/recruiter/jobs/${job.id}`,
          name: job.title,
          lang: job.language,
          under: `${job.company}, begun ${age(job.createdAt, now)}`,
        }))}
      />
      {missing.length > 0 && (
        <Short
          title="The legal pages"
          none=""
          rows={[
            {
              href: '/recruiter/settings#missing',
              name: `${plural(missing.length, 'fact')} to fill in`,
              under: `First: ${missing[0]?.fact.toLowerCase()}`,
            },
          ]}
        />
      )}
    </aside>
  )
}

function Short({
  title,
  none,
  rows,
}: {
  title: string
  none: string
  rows: { href: string; name: string; lang?: string; under: string }[]
}) {
  return (
    <section className="border-t border-ink pt-3">
      <h2 className="mb-2 text-15">{title}</h2>
      {rows.length === 0 && <p className="text-13 text-ink-muted">{none}</p>}
      <ul>
        {rows.map(({ href, name, lang, under }) => (
          <li key={href} className="relative border-b border-line py-2 leading-snug last:border-0">
            <a
              href={href}
              lang={lang}
              data-row
              className="font-[580] after:absolute after:inset-0 hover:underline"
            >
              <WholeWords text={name} />
            </a>
            <p className="text-13 text-ink-muted">{under}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
