import type { ReactNode } from 'react'
import { PlainButtonForm } from '@/app/_plain/button-form'
import { CirclePause } from '@/components/ui/icons'
import { Standing } from '@/components/ui/standing'
import type { CompanyBrief } from '@/db/briefs/briefs'
import { formatDate } from '@/rules/dates'
import { jobState } from '@/rules/jobs/state'
import { resumeBriefAction } from './people-actions'

/** That a search rests, what that means, and the button with which it goes on. */
export function Paused({
  token,
  brief,
  pausedAt,
  now,
  children,
}: {
  token: string
  brief: CompanyBrief
  pausedAt: Date
  now: Date
  children: ReactNode
}) {
  const isPublic = brief.job && jobState(brief.job, now) === 'published'
  return (
    <section
      aria-labelledby="paused"
      className="grid justify-items-start gap-2 rounded-m border border-line bg-surface p-5 sm:p-6"
    >
      <Standing look="text-sun-ink" icon={CirclePause} words="Paused by you" />
      <h2 id="paused">The search rests since {formatDate(pausedAt)}</h2>
      <p className="text-ink-muted">
        Nobody is asked for you, and we send you no e-mails about the shortlist.
        {isPublic && ' Your job is still public, and people can apply.'}
      </p>
      {children}
      <div className="mt-2">
        <PlainButtonForm
          action={resumeBriefAction}
          address={`/briefs/${token}`}
          id="resume"
          sends={{ brief: token }}
          look="main"
        >
          Go on with the search
        </PlainButtonForm>
      </div>
    </section>
  )
}
