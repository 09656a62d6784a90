import { OutcomeRows } from '@/components/desk/outcome-rows'
import type { ImportFile } from '@/db/imports/files'
import { listImportRows } from '@/db/imports/rows'
import { type Outcome, outcomes } from '@/rules/imports/outcomes'
import { listAddress } from '../../list-address'

const pageLength = 50

/** The records of a file, each with what becomes of it, and why. */
export async function Rows({
  file: { id, counts, total, fileName },
  show,
  after,
}: {
  file: ImportFile
  show?: Outcome
  after?: number
}) {
  const found = await listImportRows(id, { outcome: show, after, limit: pageLength + 1 })
  const rows = found.slice(0, pageLength)
  return (
    <OutcomeRows
      of={{ one: /json(?:\.gz)?$/i.test(fileName) ? 'Record' : 'Line', many: 'records' }}
      what="Job"
      {...{ counts, total, outcomes, show }}
      bad="rejected"
      address={(page) => listAddress(`/recruiter/imports/${id}`, page)}
      rows={rows.map(({ record, title, outcome, reason, jobId }) => ({
        at: record,
        what: <Title title={title} jobId={jobId} />,
        outcome,
        reason: reason && /^(?:has|is|ends) /.test(reason) ? `It ${reason}` : reason,
      }))}
      isLater={after !== undefined}
      next={found.length > pageLength ? rows.at(-1)?.record : undefined}
    />
  )
}

function Title({ title, jobId }: { title: string; jobId: number | null }) {
  if (!jobId) return title || <span className="text-ink-muted">without a name</span>
  return (
    <a href={`/recruiter/jobs/${jobId}`} data-row className="underline">
      {title}
    </a>
  )
}
