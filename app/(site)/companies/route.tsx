import type { Head } from '@/app/_reading/head'
import { type Asked, readingPage } from '@/app/_reading/reading-page'
import { NextPage } from '@/components/desk/next-page'
import { ButtonLink } from '@/components/ui/button'
import { Empty } from '@/components/ui/empty'
import { countHiringCompanies, listHiringCompanies } from '@/db/companies'
import { plural, slugify } from '@/rules/words'
import { CompanyGroups, letterOf } from './company-groups'
import { CompanySearch } from './company-search'

const pageSize = 120

async function headOf({ searchParams }: Asked): Promise<Head> {
  const { q, from } = await readAddress(searchParams)
  return {
    title: 'Companies that are hiring',
    description: 'Every company with an open job, and how many it has.',
    alternates: { canonical: q || !from ? '/companies' : companiesPath({ from }) },
    robots: q ? { index: false, follow: true } : undefined,
  }
}

export const GET = readingPage(CompaniesPage, headOf)

async function CompaniesPage({ searchParams }: Asked) {
  const now = new Date()
  const { q, from } = await readAddress(searchParams)
  const [letters, companies] = await Promise.all([
    countHiringCompanies(now),
    listHiringCompanies({ q, from }, pageSize + 1, now),
  ])
  const total = [...letters.values()].reduce((sum, count) => sum + count, 0)
  const next = companies[pageSize]?.slug

  return (
    <div className="wrap">
      <header className="grid items-end gap-x-10 gap-y-6 pt-10 pb-8 md:grid-cols-[minmax(0,1fr)_22rem] md:pt-14">
        <div>
          <h1>Companies</h1>
          <p className="mt-3 max-w-[38em] text-17 text-ink-muted">
            {plural(total, 'company', 'companies')} with a job open today. Click an underlined figure to see
            its jobs.
          </p>
        </div>
        <CompanySearch q={q} />
      </header>
      <LetterLinks counts={letters} from={q ? undefined : from} />
      {companies.length > 0 ? (
        <CompanyGroups companies={companies.slice(0, pageSize)} />
      ) : (
        <div className="mt-8">
          <Empty title={q ? `No company with open jobs is called “${q}”` : 'No company from here on'}>
            <p>We list companies that have an open job.</p>
            <p className="flex flex-wrap gap-3">
              <ButtonLink href="/companies">See every company</ButtonLink>
              {q && <ButtonLink href={`/jobs?${new URLSearchParams({ q })}`}>Search the jobs</ButtonLink>}
            </p>
          </Empty>
        </div>
      )}
      <NextPage
        first={from ? companiesPath({ q }) : undefined}
        next={next && companiesPath({ q, from: next })}
      />
    </div>
  )
}

async function readAddress(searchParams: Asked['searchParams']) {
  const { q, from } = searchParams
  return { q: [q].flat()[0]?.trim().slice(0, 80) ?? '', from: slugify([from].flat()[0] ?? '') }
}

function companiesPath(address: { q?: string; from?: string }) {
  const params = new URLSearchParams(Object.entries(address).filter(([, value]) => value))
  return params.size > 0 ? `/companies?${params}` : '/companies'
}

/** Jumps to the companies from a letter on. */
function LetterLinks({ counts, from }: { counts: Map<string, number>; from?: string }) {
  const letters = [...new Set([...counts.keys()].map(letterOf))]
  return (
    <nav aria-label="By first letter" className="border-y border-line py-3">
      <ul className="flex flex-wrap gap-1">
        {letters.map((letter) => (
          <li key={letter}>
            <a
              href={`/companies?from=${letter === digits ? '0' : letter.toLowerCase()}`}
              aria-current={from && letterOf(from) === letter ? 'true' : undefined}
              className="inline-flex min-h-9 min-w-9 items-center justify-center rounded-s px-2 font-[580] hover:bg-quiet aria-[current]:bg-accent-soft aria-[current]:text-accent-deep"
            >
              {letter}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

const digits = letterOf('0')
