import { BriefStatusBadge } from '@/components/brief/brief-status-badge'
import { CircleCheck } from '@/components/ui/icons'
import { WholeWords } from '@/components/ui/whole-words'
import type { CompanyBrief } from '@/db/briefs/briefs'
import { addDays, formatDate } from '@/rules/dates'
import { keptDays } from '@/rules/retention'
import { roleInText } from '@/rules/roles/in-words'
import { seniorities } from '@/rules/vocabulary'

/** What a company reads where it has just sent its brief. */
export function JustSent({ brief }: { brief: CompanyBrief }) {
  return (
    <div role="status" className="grid gap-3">
      <h1 className="flex items-center gap-3">
        <CircleCheck aria-hidden strokeWidth={1.8} className="size-9 shrink-0 text-good" />
        Brief sent
      </h1>
      <p className="max-w-[65ch] text-17">
        Your request number is <b className="font-semibold whitespace-nowrap">{brief.number}</b>. We are
        sending an e-mail to {brief.email} with a link to this page. The link is private: keep it to come
        back.
      </p>
    </div>
  )
}

/** What a brief is about, and where it stands. */
export function Title({ brief }: { brief: CompanyBrief }) {
  return (
    <>
      <h1 className="text-32">
        <WholeWords text={`${seniorities[brief.seniority]} ${roleInText(brief.role)}, ${brief.city}`} />
      </h1>
      <p className="mt-2 flex flex-wrap items-center gap-x-3 gap-y-1 text-ink-muted">
        <b className="font-[580] text-ink">{brief.number}</b>
        <BriefStatusBadge status={brief.status} />
        <span>
          sent <time dateTime={brief.createdAt.toISOString()}>{formatDate(brief.createdAt)}</time>
          {brief.closedAt &&
            `, and can be read here until ${formatDate(addDays(brief.closedAt, keptDays.briefLinks))}`}
        </span>
      </p>
    </>
  )
}
