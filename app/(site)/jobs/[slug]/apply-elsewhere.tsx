import { ButtonLink } from '@/components/ui/button'
import { ArrowUpRight } from '@/components/ui/icons'
import type { PublicJob } from '@/db/jobs/jobs'
import { applyElsewhere } from '@/rules/jobs/apply-elsewhere'

/** The way to apply: our form, or for an imported job the employer's own page in a new tab. */
export function ApplyLink({
  job,
  className,
  children,
}: {
  job: PublicJob
  className?: string
  children: React.ReactNode
}) {
  const elsewhere = applyElsewhere(job)
  if (!elsewhere)
    return (
      <ButtonLink href={`/jobs/${job.slug}/apply`} look="main" className={className}>
        {children}
      </ButtonLink>
    )
  return (
    <ButtonLink
      href={elsewhere.url}
      target="_blank"
      rel="noopener nofollow"
      look="main"
      className={className}
    >
      {children}
      <ArrowUpRight aria-hidden strokeWidth={1.75} />
      <span className="sr-only"> at {elsewhere.host}, in a new tab</span>
    </ButtonLink>
  )
}

/** What a candidate is not promised where the employer takes applications elsewhere. */
export function NoClock({ host }: { host: string }) {
  return (
    <>
      <p className="text-15">
        You apply at <b className="font-[580]">{host}</b>. It opens in a new tab.
      </p>
      <p className="text-13 text-ink-muted">We do not know when they will answer you there.</p>
    </>
  )
}
