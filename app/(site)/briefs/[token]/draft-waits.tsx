import { ButtonLink } from '@/components/ui/button'
import { PenLine } from '@/components/ui/icons'
import { Standing } from '@/components/ui/standing'
import type { DraftToApprove } from '@/db/jobs/approvals'

/** The text of the job while it waits for its company's word; before all else, for nobody else can move. */
export function DraftWaits({ token, draft }: { token: string; draft: DraftToApprove | undefined }) {
  if (draft?.approval !== 'waiting') return null
  return (
    <section
      aria-labelledby="waits"
      className="grid justify-items-start gap-2 rounded-m border border-line bg-surface p-5 sm:p-6"
    >
      <Standing look="text-sun-ink" icon={PenLine} words="Waiting for you" />
      <h2 id="waits">The text of your job is ready</h2>
      <p className="text-ink-muted">Read it. Then approve it, or ask for changes.</p>
      <ButtonLink look="main" href={`/briefs/${token}/draft`} className="mt-2">
        Read the text
      </ButtonLink>
    </section>
  )
}
