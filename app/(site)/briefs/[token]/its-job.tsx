import { ButtonLink } from '@/components/ui/button'
import type { CompanyBrief } from '@/db/briefs/briefs'
import type { countForCompany } from '@/db/briefs/by-company'
import { briefSentences as says } from '@/rules/briefs/sentences'
import { jobState } from '@/rules/jobs/state'
import { plural } from '@/rules/words'

/** What has come of the job so far, as numbers of the record. */
export function Numbers({ numbers }: { numbers: Awaited<ReturnType<typeof countForCompany>> }) {
  if (!numbers) return null
  const { applied, answered, daysToFirstAnswer } = numbers
  const days = daysToFirstAnswer === undefined ? '' : Math.max(1, daysToFirstAnswer)
  return (
    <p className="mt-3 text-ink-muted">
      {plural(applied, 'person has', 'people have')} applied.{' '}
      {plural(answered, 'of them has', 'of them have')} an answer
      {days && `; the first came within ${plural(days, 'working day')}`}.
    </p>
  )
}

/** Where the job of a brief stands: its page while it is open, and else what became of it, since its page is gone. */
export function ItsJob({ brief, now }: { brief: CompanyBrief; now: Date }) {
  const it = { ...brief, now }
  if (!brief.job) return null
  if (jobState(brief.job, now) === 'published')
    return (
      <ButtonLink href={`/jobs/${brief.job.slug}`} className="mt-3 justify-self-start">
        See your job as candidates do
      </ButtonLink>
    )
  const said = [
    says.notPublicYet(it),
    says.leftOn(it),
    says.leftAfterHire(it),
    says.leftFilled(it),
    says.leftWithoutHire(it),
  ].filter(Boolean)
  return said.length > 0 && <p className="mt-3">{said.join(' ')}</p>
}
