import { requireMember } from '@/app/_lib/company'
import { ButtonLink } from '@/components/ui/button'
import { countForCompany, listJobsOfBriefs } from '@/db/briefs/its-jobs'
import { listSearches } from '@/db/company-space/searches'
import { Search } from './search'

export const metadata = { title: 'Your searches' }

export default async function CompanySpacePage() {
  const member = await requireMember()
  const searches = await listSearches(member)
  const ids = searches.map(({ id }) => id)
  const [jobs, numbers] = [await listJobsOfBriefs(ids), await countForCompany(...ids)]
  const now = new Date()

  return (
    <>
      <header className="flex flex-wrap items-end justify-between gap-x-6 gap-y-4">
        <div className="min-w-0">
          <h1 className="text-32 wrap-anywhere">{member.company.name}</h1>
          <p className="mt-1 text-ink-muted">
            Your searches and what comes of them.{' '}
            <a href={`/companies/${member.company.slug}`} className="inline-block py-1 underline">
              All your open jobs
            </a>
          </p>
        </div>
        <ButtonLink href="/briefs/new" look="main">
          Begin another search
        </ButtonLink>
      </header>
      {searches.length === 0 ? (
        <p className="mt-8">You have no search yet.</p>
      ) : (
        <ul className="mt-8 grid gap-5">
          {searches.map((search) => (
            <Search
              key={search.id}
              search={search}
              jobs={jobs.filter(({ briefId }) => briefId === search.id)}
              numbers={numbers}
              now={now}
            />
          ))}
        </ul>
      )}
    </>
  )
}
