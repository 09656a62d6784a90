import { Badge } from '@/components/ui/badge'
import { PencilLine } from '@/components/ui/icons'
import { Logo } from '@/components/ui/logo'
import { WholeWords } from '@/components/ui/whole-words'
import { type listDrafts, wordsOf } from '@/db/applications/drafts'
import { lookOver } from '@/rules/applications/sections'
import { formatDate } from '@/rules/dates'
import { plural } from '@/rules/words'

/** An application that is begun and not sent: its job, how far it is, and until when it can be sent. */
export function DraftRow({ of, now }: { of: Awaited<ReturnType<typeof listDrafts>>[number]; now: Date }) {
  const { title, slug, language, company, companyLogo, validUntil, closedAt, unlistedAt, draft, questions } =
    of
  const isOver = closedAt !== null || (validUntil !== null && validUntil <= now)
  const { missing } = lookOver(wordsOf(draft), questions)
  return (
    <li className="relative grid grid-cols-[auto_minmax(0,1fr)] items-center gap-x-4 gap-y-2 border-b border-line py-4 hover:bg-sunken md:grid-cols-[auto_minmax(0,1fr)_8rem_20rem]">
      <Logo name={company} logo={companyLogo} />
      <div className="min-w-0">
        <h3 className="text-17 font-semibold tracking-[-0.005em]">
          <a
            href={`/jobs/${slug}/apply`}
            lang={language}
            className="after:absolute after:inset-0 hover:underline"
          >
            <WholeWords text={title} />
          </a>
        </h3>
        <p className="text-14 text-ink-muted">{company}</p>
      </div>
      <p className="col-start-2 md:col-start-auto">
        <Badge tint={isOver || unlistedAt ? 'outline' : 'accent'} icon={PencilLine}>
          Draft
        </Badge>
      </p>
      <div className="col-start-2 flex flex-wrap items-center gap-x-3 gap-y-1 text-14 md:col-start-auto">
        {isOver || unlistedAt ? (
          <span className="text-ink-muted">
            {isOver ? 'This job has closed.' : 'This job takes no applications at the moment.'} What you wrote
            is still here.
          </span>
        ) : (
          <>
            <span className="md:min-w-32">
              {missing.length === 0 ? 'Ready to send' : `${plural(missing.length, 'thing')} missing`}
            </span>
            {validUntil && (
              <span className="text-ink-muted">
                Last day <time dateTime={validUntil.toISOString()}>{formatDate(validUntil)}</time>
              </span>
            )}
          </>
        )}
      </div>
    </li>
  )
}
