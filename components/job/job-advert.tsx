import type { PublicJob } from '@/db/jobs/jobs'
import { formatDate } from '@/rules/dates'
import { advertWords } from '@/rules/jobs/advert-words'
import { readAt } from '@/rules/jobs/apply-elsewhere'

type Shown = Pick<PublicJob, 'advert' | 'language' | 'source' | 'applyUrl' | 'sourceUrl' | 'updatedAt'>

/** The advert of an imported job in its employer's words, and where it was read. */
export function JobAdvert({ job }: { job: Shown }) {
  const origin = readAt(job)
  const words = advertWords(job.language)
  return (
    <section aria-labelledby="advert">
      <h2 id="advert" lang={words.lang}>
        {words.advert}
      </h2>
      <div
        lang={job.language}
        className="advert reading mt-4"
        // biome-ignore lint/security/noDangerouslySetInnerHtml: importers keep a safe subset of HTML only
        dangerouslySetInnerHTML={{ __html: job.advert }}
      />
      {origin && (
        <p className="mt-6 text-13 text-ink-muted">
          Read on{' '}
          <a href={origin.url} rel="nofollow noopener" className="inline-block py-0.5 underline">
            {origin.host}
          </a>
          , last changed here on{' '}
          <time dateTime={job.updatedAt.toISOString()}>{formatDate(job.updatedAt)}</time>.
        </p>
      )}
    </section>
  )
}
