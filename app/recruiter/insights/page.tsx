import { requireRecruiter } from '@/app/_lib/session'
import { BarChart } from '@/components/desk/bar-chart'
import { Chips } from '@/components/desk/chips'
import { DeskHead } from '@/components/desk/desk-head'
import { Notice } from '@/components/desk/notice'
import { Unread } from '@/components/desk/unread'
import { ButtonLink } from '@/components/ui/button'
import { Download } from '@/components/ui/icons'
import { compareOpinions } from '@/db/insights/opinions'
import { listStaff } from '@/db/people/staff'
import type { Staff } from '@/db/people/users'
import { listViewerCompanies } from '@/db/pool/viewer'
import { opinionsInWords } from '@/rules/applications/blind'
import { formatDate, formatDateAndTime } from '@/rules/dates'
import { readsFeedback, seesAllWork } from '@/rules/desk/may'
import { insightsQuery, windows } from '@/rules/insights/query'
import { readAddress } from '@/rules/pages/address'
import { keysOf } from '@/rules/vocabulary'
import { listAddress } from '../list-address'
import { Channels } from './channels'
import { readInsights } from './read-insights'
import { ScopeForm } from './scope-form'

export const metadata = { title: 'Insights' }

const path = '/recruiter/insights'

export default async function InsightsPage({ searchParams }: PageProps<'/recruiter/insights'>) {
  const recruiter = await requireRecruiter(path)
  const { done, ...asked } = await searchParams
  const { query, unread } = readAddress(insightsQuery, asked)
  const now = new Date()
  const { since, answers, charts } = await readInsights(recruiter, query, now)
  const here = (changed: object) => listAddress(path, { ...query, ...changed }, { window: '90' })

  return (
    <>
      <DeskHead
        title="Insights"
        facts={
          <span>
            Since {formatDate(since)}, counted {formatDateAndTime(now)}
          </span>
        }
      >
        <ButtonLink size="s" href={listAddress(`${path}/data.csv`, query)}>
          <Download aria-hidden strokeWidth={1.5} />
          CSV
        </ButtonLink>
        {readsFeedback(recruiter) && (
          <ButtonLink size="s" href={`${path}/feedback`}>
            What people say
          </ButtonLink>
        )}
      </DeskHead>
      <Notice>
        {done === 'channel' && 'The channel is there. Copy its tag to the links that you share.'}
      </Notice>
      <Unread names={unread} />
      <div className="mt-5 flex flex-wrap items-end justify-between gap-4">
        <Chips
          label="How far back"
          chips={keysOf(windows).map((window) => ({
            name: windows[window],
            href: here({ window }),
            on: query.window === window,
          }))}
        />
        <ScopeForm
          query={query}
          companies={Object.fromEntries(
            (await listViewerCompanies(recruiter)).map(({ slug, name }) => [slug, name]),
          )}
          staff={await staffOf(recruiter)}
        />
      </div>
      <p className="mt-6 max-w-[68ch] text-15">
        {answers ?? 'Fewer than five applications of this time were owed an answer, which says nothing yet.'}
      </p>
      <BlindEffect recruiter={recruiter} since={since} />
      <div className="mt-6 grid items-start gap-x-10 gap-y-8 lg:grid-cols-2">
        {charts.map((chart) => (
          <BarChart key={chart.id} chart={chart} />
        ))}
      </div>
      <Channels />
    </>
  )
}

/** What managers and owners read of first opinions, before and after the name; nothing where nobody has recorded one. */
async function BlindEffect({ recruiter, since }: { recruiter: Staff; since: Date }) {
  if (!seesAllWork(recruiter)) return null
  const compared = await compareOpinions(recruiter, since)
  return compared.first > 0 && <p className="mt-3 max-w-[68ch]">{opinionsInWords(compared)}</p>
}

/** Whoever sees all work looks at each colleague’s jobs, too. */
async function staffOf(recruiter: Staff): Promise<Record<string, string>> {
  if (!seesAllWork(recruiter)) return {}
  const staff = await listStaff(recruiter)
  return Object.fromEntries(staff.map(({ id, name }) => [id, name]))
}
