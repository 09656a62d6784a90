import type { PublicJob } from '@/db/jobs/jobs'
import { whyNotCompared } from '@/rules/pay/standing'

/** Pay that is stated, but not as that of others is counted, with the reason. */
export function PayNotCompared({ job }: { job: PublicJob }) {
  const why = job.role && job.seniority && whyNotCompared(job)
  if (!why) return null
  return (
    <section aria-labelledby="pay">
      <h2 id="pay">Its pay is not compared</h2>
      <p className="mt-1 max-w-[64ch] text-ink-muted">{why}</p>
    </section>
  )
}
