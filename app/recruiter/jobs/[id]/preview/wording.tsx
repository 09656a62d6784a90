import { ButtonForm } from '@/app/_lib/button-form'
import { Panel } from '@/components/desk/panel'
import { listDismissals } from '@/db/wording/dismiss'
import { formatDate } from '@/rules/dates'
import { lintAdvert } from '@/rules/linter/lint'
import { advertOfJob } from '@/rules/linter/of-job'
import { Findings } from '../../findings'
import type { OwnJob } from '../../own-job'
import { takeBackDismissalAction } from './actions'
import { DismissForm } from './dismiss-form'

/** What speaks against the text: what a law forbids, what only warns, and what the recruiter keeps all the same. */
export async function Wording({ job, done }: { job: OwnJob; done: string }) {
  const dismissed = await listDismissals(job.id)
  const found = lintAdvert(advertOfJob(job), dismissed)
  const warnings = found.filter(({ kind }) => kind === 'style')
  return (
    <Panel id="wording" title="Wording" aside="No legal advice">
      {done === 'kept' && <p role="status">Kept, with your reason.</p>}
      {found.length === 0 && <p>Nothing speaks against this text.</p>}
      <Findings found={found} />
      {warnings.length > 0 && <DismissForm id={job.id} seen={job.version} warnings={warnings} />}
      {dismissed.length > 0 && (
        <ul aria-label="Kept all the same" className="grid gap-3 border-t border-line pt-3 text-14">
          {dismissed.map(({ rule, quote, because, by, at }) => (
            <li key={`${rule} ${quote}`} className="grid gap-1">
              <p className="wrap-anywhere">
                {quote ? <q className="font-[580]">{quote}</q> : <b className="font-[580]">{rule}</b>} is
                kept: {because}
              </p>
              <p className="text-13 text-ink-muted">
                {by}, {formatDate(at)}
              </p>
              <ButtonForm
                action={takeBackDismissalAction}
                at={`${rule} ${quote}`}
                sends={{ id: String(job.id), seen: String(job.version), rule, quote }}
                size="s"
              >
                Warn of {quote || rule} again
              </ButtonForm>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  )
}
