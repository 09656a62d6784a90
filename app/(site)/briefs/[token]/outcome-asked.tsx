import { ButtonLink } from '@/components/ui/button'
import { PenLine } from '@/components/ui/icons'
import { Standing } from '@/components/ui/standing'
import type { CompanyBrief } from '@/db/briefs/briefs'
import { findOutcome } from '@/db/briefs/outcome'
import { hasEnded } from '@/rules/briefs/sentences'

/** The question how the search ended, until it has an answer; nothing while the search goes on. */
export async function OutcomeAsked({ token, brief }: { token: string; brief: CompanyBrief }) {
  if (!hasEnded(brief) || (await findOutcome(brief.id))) return null
  return (
    <section
      aria-labelledby="ended"
      className="grid justify-items-start gap-2 rounded-m border border-line bg-surface p-5 sm:p-6"
    >
      <Standing look="text-sun-ink" icon={PenLine} words="One question is left" />
      <h2 id="ended">How did the search end?</h2>
      <p className="text-ink-muted">
        Whether you hired somebody, and through us. It takes less than a minute.
      </p>
      <ButtonLink look="main" href={`/briefs/${token}/outcome`} className="mt-2">
        Answer it
      </ButtonLink>
    </section>
  )
}
