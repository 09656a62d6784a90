import { Empty } from '@/components/ui/empty'
import { plural } from '@/rules/words'
import { placesMeantBy, zeroHelp } from '@/search/jobs'
import { alertPath, type JobQuery, searchPath, withoutFilter } from '@/search/query'
import { filterWords, type Labels } from '../_filters/filter-words'

/** Names the filter that keeps every job out, and how many jobs there are without it. */
export async function NothingFound({ query, labels }: { query: JobQuery; labels: Labels }) {
  if (query.after) return <PastTheEnd query={query} />
  const [reliefs, places] = await Promise.all([zeroHelp(query), placesMeantBy(query)])
  return (
    <Empty
      title={
        places.length > 0
          ? 'No place here is called that'
          : reliefs.length > 0
            ? 'Remove one filter to see jobs'
            : 'No open job fits this search'
      }
    >
      {places.map(({ label, query: meant, count }) => (
        <p key={label}>
          Did you mean <b className="font-[580] text-ink">{label}</b>?{' '}
          <a href={searchPath(meant)} className="live inline-block py-0.5">
            {plural(count, 'job')}
          </a>
        </p>
      ))}
      {reliefs.length > 0 ? (
        <ul className="grid justify-items-start gap-1">
          {reliefs.map(({ filter, value, count }) => (
            <li key={`${filter} ${value}`}>
              {filter === 'all' ? 'With any of ' : 'Without '}
              <b className="font-[580] text-ink">
                {filter === 'tech' && value ? labels(filter, value) : filterWords(filter, query, labels)}
              </b>
              :{' '}
              <a href={searchPath(withoutFilter(query, filter, value))} className="live inline-block py-0.5">
                {plural(count, 'job')}
              </a>
            </li>
          ))}
        </ul>
      ) : (
        places.length === 0 && <p>To see jobs, remove two filters or more.</p>
      )}
      <p>
        <a href={alertPath(query)} className="inline-block py-0.5 underline">
          Get an e-mail when such a job opens
        </a>
      </p>
      <p>
        <a href="/jobs" className="inline-block py-0.5 underline">
          See every open job
        </a>
      </p>
    </Empty>
  )
}

function PastTheEnd({ query }: { query: JobQuery }) {
  return (
    <Empty title="There are no more jobs on this page">
      <p>
        Some may have closed after you opened the list.{' '}
        <a href={searchPath({ ...query, after: undefined })} className="underline">
          Go to the first page
        </a>
      </p>
    </Empty>
  )
}
