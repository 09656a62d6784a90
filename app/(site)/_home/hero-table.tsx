import { WholeWords } from '@/components/ui/whole-words'
import type { PaidJob } from '@/db/live/pay-levels'
import { formatPay } from '@/rules/pay/pay'
import { titleShown } from '@/rules/titles/shown'
import { seniorities, word } from '@/rules/vocabulary'

/** The figures of the chart, each with its job. */
export function HeroTable({ jobs }: { jobs: PaidJob[] }) {
  return (
    <details className="mt-2 text-14 text-ink">
      <summary className="inline-block min-h-7 py-0.5 text-13 font-[550] text-accent">
        Show the numbers
      </summary>
      <div className="mt-2">
        <table className="w-full border-collapse text-start">
          <thead className="text-13 text-ink-muted">
            <tr className="border-b border-line-strong">
              <th className="py-1.5 pe-3 text-start font-medium">Job</th>
              <th className="py-1.5 pe-3 text-start font-medium">Level</th>
              <th className="py-1.5 text-end font-medium">Gross, per year</th>
            </tr>
          </thead>
          <tbody>
            {jobs.map((job) => (
              <tr key={job.slug} className="border-b border-line">
                <th className="py-1.5 pe-3 text-start font-normal [overflow-wrap:anywhere]">
                  <a href={`/jobs/${job.slug}`} lang={job.language} className="font-[550] underline">
                    <WholeWords text={titleShown(job)} />
                  </a>{' '}
                  <span className="text-ink-muted">{job.company}</span>
                </th>
                <td className="py-1.5 pe-3">{word(seniorities, job.seniority)}</td>
                <td className="py-1.5 text-end whitespace-nowrap tabular-nums">
                  {formatPay({ min: job.payMin, max: job.payMax, currency: 'EUR', period: 'year' })}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}
