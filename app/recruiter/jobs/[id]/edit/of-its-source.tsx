import { Facts } from '@/components/desk/panel'
import { WholeWords } from '@/components/ui/whole-words'
import { formatDate } from '@/rules/dates'
import { readAt } from '@/rules/jobs/apply-elsewhere'
import type { OwnJob } from '../../own-job'

/** What an imported job has from its source, which each import writes anew: to be read, not changed. */
export function OfItsSource({ job }: { job: OwnJob }) {
  const origin = readAt(job)
  return (
    <section aria-labelledby="source" className="mt-6 grid max-w-[62rem] gap-3">
      <h2 id="source" className="text-17">
        What its source says
      </h2>
      <p className="text-ink-muted">
        Imports overwrite these. To change them, change them at the source
        {origin && (
          <>
            :{' '}
            <a href={origin.url} rel="nofollow noopener" className="underline">
              {origin.host}
            </a>
          </>
        )}
        .
      </p>
      <Facts
        facts={[
          [
            'Title',
            <span key="title" lang={job.language}>
              <WholeWords text={job.title} />
            </span>,
          ],
          ['Company', job.company.name],
          ['Last day', job.validUntil && formatDate(job.validUntil)],
          ['Other places', job.otherPlaces.map(({ city }) => city).join(', ')],
        ]}
      />
      <details className="rounded-m border border-line px-4 py-3">
        <summary className="font-[550]">The advert</summary>
        <p lang={job.language} className="mt-3 max-w-[68ch] wrap-anywhere whitespace-pre-line">
          {job.work}
        </p>
      </details>
    </section>
  )
}
