import { MarketCheck } from '@/app/_market/market-check'
import { readMarketCheck } from '@/app/_market/read-check'
import { Panel } from '@/components/desk/panel'
import { Badge } from '@/components/ui/badge'
import type { findDeskBrief } from '@/db/briefs/desk'
import { findDeskJob } from '@/db/jobs/desk'
import type { Staff } from '@/db/people/users'
import { type Origin, originsOf } from '@/rules/briefs/origins'
import { guideDuties } from '../guide-duties'

const words = { brief: 'Brief', guide: 'Guide', recruiter: 'Recruiter' } satisfies Record<Origin, string>
const tints = { brief: 'accent', guide: 'sunSoft', recruiter: 'quiet' } as const

/** The text of the job that is being written, the newest of several, each paragraph with where it comes from, and its market beside it. */
export async function DraftOrigins({
  recruiter,
  brief,
}: {
  recruiter: Staff
  brief: NonNullable<Awaited<ReturnType<typeof findDeskBrief>>>
}) {
  const draft = brief.jobs.findLast((one) => !one.publishedAt && !one.closedAt && !one.archivedAt)
  const job = draft && (await findDeskJob(recruiter, draft.id))
  if (!job) return null
  const parts = originsOf(job, brief, await guideDuties(brief.role))
  const market = await readMarketCheck({
    ...{ role: job.role, seniority: job.seniority, contract: job.contract, country: job.country },
    ...(job.payPeriod === 'year' && {
      payMin: job.payMin?.toString(),
      payMax: job.payMax?.toString(),
      payCurrency: job.payCurrency,
    }),
  })
  return (
    <Panel id="origins" title="Where the text comes from">
      <ul className="grid gap-2 text-14">
        {parts.map(({ part, text, origin }) => (
          <li
            key={part + text}
            className="grid grid-cols-[6.5rem_5.5rem_minmax(0,1fr)] items-start gap-x-3 max-sm:grid-cols-[auto_minmax(0,1fr)]"
          >
            <span className="text-ink-muted">{part}</span>
            <span>
              <Badge tint={tints[origin]}>{words[origin]}</Badge>
            </span>
            <span className="line-clamp-2 wrap-anywhere max-sm:col-span-full">{text}</span>
          </li>
        ))}
      </ul>
      {market && (
        <div className="mt-5 grid gap-5 border-t border-line pt-5 text-14 lg:grid-cols-2 lg:gap-x-10">
          <MarketCheck check={market} />
        </div>
      )}
    </Panel>
  )
}
