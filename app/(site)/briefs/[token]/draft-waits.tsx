import { ButtonLink } from '@/components/ui/button'
import { PenLine } from '@/components/ui/icons'
import { Standing } from '@/components/ui/standing'
import type { DraftToApprove } from '@/db/jobs/approvals'

/** The texts of jobs that wait for their company's word; before all else, for nobody else can move. */
export function DraftsWait({ token, drafts }: { token: string; drafts: DraftToApprove[] }) {
  const waiting = drafts.filter(({ approval }) => approval === 'waiting')
  const isOnly = drafts.length === 1
  return waiting.map(({ id, title, language }) => (
    <section
      key={id}
      aria-labelledby={`waits-${id}`}
      className="grid justify-items-start gap-2 rounded-m border border-line bg-surface p-5 sm:p-6"
    >
      <Standing look="text-sun-ink" icon={PenLine} words="Waiting for you" />
      <h2 id={`waits-${id}`}>
        {isOnly ? (
          'The text of your job is ready'
        ) : (
          <>
            The text of <span lang={language}>{title}</span> is ready
          </>
        )}
      </h2>
      <p className="text-ink-muted">Read it. Then approve it, or ask for changes.</p>
      <ButtonLink look="main" href={`/briefs/${token}/draft?job=${id}`} className="mt-2">
        Read the text{isOnly || <span className="sr-only"> of {title}</span>}
      </ButtonLink>
    </section>
  ))
}
