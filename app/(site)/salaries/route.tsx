import { readGuide } from '@/app/_guide/read-guide'
import type { Head } from '@/app/_reading/head'
import { type Asked, readingPage } from '@/app/_reading/reading-page'
import { Empty } from '@/components/ui/empty'
import { WholeWords } from '@/components/ui/whole-words'
import { readLiveNumbers } from '@/db/live/numbers'
import { roleAtStart } from '@/rules/roles/in-words'
import { seniorities } from '@/rules/vocabulary'
import { plural } from '@/rules/words'
import { PayAnswer } from './pay-answer'
import { SalaryForm } from './salary-form'
import { inCountry, type SalaryQuery, salaryPath, salaryQuery } from './salary-query'

async function headOf({ searchParams }: Asked): Promise<Head> {
  const query = salaryQuery.parse(searchParams)
  return {
    title: headline(query),
    description:
      'What each source and the open jobs say a role pays, side by side, like with like, never averaged.',
    // Years, level and country shade one answer: the role's address stands for all of them.
    alternates: { canonical: salaryPath({ role: query.role }) },
  }
}

export const GET = readingPage(SalariesPage, headOf)

async function SalariesPage({ searchParams }: Asked) {
  const query = salaryQuery.parse(searchParams)
  const answer = query.role ? await Answer({ query, slug: query.role.slug }) : <Start />
  return (
    <div className="wrap">
      <header className="pt-10 pb-6 md:pt-14">
        <h1>
          <WholeWords text={headline(query)} />
        </h1>
        <p className="mt-3 max-w-[40em] text-17 text-ink-muted">
          {askedWords(query) || 'Every source that we know, and the jobs open today, side by side.'}
        </p>
      </header>
      <SalaryForm query={query} />
      <div className="mt-8 max-w-[54rem]">{answer}</div>
    </div>
  )
}

async function Answer({
  query,
  slug,
}: {
  query: SalaryQuery
  slug: NonNullable<SalaryQuery['role']>['slug']
}) {
  const { level, country } = query
  const [guide, live] = await Promise.all([
    readGuide(slug),
    readLiveNumbers({ role: slug, seniority: level, country }),
  ])
  if (!guide) return null
  return (
    <>
      <PayAnswer guide={guide} query={query} live={live} />
      <p className="mt-8">
        <a href={`/guides/${slug}#pay`} className="font-semibold text-accent underline">
          Pay in the guide: what moves it, and what each source counts
        </a>
      </p>
    </>
  )
}

function Start() {
  return (
    <Empty title="Choose a role">
      <p>
        Give your years of experience, your level, or both: some sources use years, others use levels. You can
        share the address of the page.
      </p>
      <p>
        For example{' '}
        <a href="/salaries?role=back-end-developer&years=2&level=junior&country=FR" className="underline">
          a junior back-end developer with two years in France
        </a>
        .
      </p>
    </Empty>
  )
}

const headline = ({ role, country }: SalaryQuery) =>
  role ? `${roleAtStart(role.slug)} salaries${inCountry(country)}` : 'Salaries by source'

/** "Junior, 2 years of experience"; empty where the reader has said neither. */
function askedWords({ years, level }: SalaryQuery) {
  const said = [level && seniorities[level], years !== undefined && `${plural(years, 'year')} of experience`]
  return said.filter(Boolean).join(', ')
}
