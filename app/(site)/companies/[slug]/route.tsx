import { notFound } from 'next/navigation'
import type { Head } from '@/app/_reading/head'
import { oncePerPage } from '@/app/_reading/once'
import { type Asked, readingPage } from '@/app/_reading/reading-page'
import { companyWords } from '@/components/company/company-words'
import { ButtonLink } from '@/components/ui/button'
import { Empty } from '@/components/ui/empty'
import { findAnswerRate } from '@/db/applications/answer-rate'
import { findCompany } from '@/db/companies'
import { listCompanyJobs, type PublicJob } from '@/db/jobs/jobs'
import { siteAddress } from '@/db/site/address'
import { breadcrumbs } from '@/integrations/structured-data/json-ld'
import { organization } from '@/integrations/structured-data/organization'
import { jobQuery } from '@/search/query'
import { feedLinks } from '../../_feeds/feed-links'
import { StructuredData } from '../../_parts/structured-data'
import { CompanyHead, trail } from './company-head'
import { Openings } from './openings'

const find = oncePerPage(async (slug: string) => {
  const company = await findCompany(slug)
  return company && { ...company, jobs: await listCompanyJobs(company.id, 20) }
})

async function headOf({ params }: Asked<'slug'>): Promise<Head> {
  const company = await find(params.slug)
  if (!company) return {}
  return {
    title: `Jobs at ${company.name}`,
    description: [companyWords(company), company.about].filter(Boolean).join('. '),
    alternates: {
      canonical: `/companies/${company.slug}`,
      types: feedLinks(jobQuery.parse({ company: company.slug })),
    },
    robots: company.jobs.length > 0 ? undefined : { index: false, follow: true },
  }
}

export const GET = readingPage(CompanyPage, headOf)

async function CompanyPage({ params }: Asked<'slug'>) {
  const company = (await find(params.slug)) ?? notFound()
  const { jobs } = company
  const openings = jobs.length > 0 ? await Openings({ company, jobs, now: new Date() }) : undefined

  return (
    <div className="wrap">
      <CompanyMarkup company={company} />
      <CompanyHead company={company} rate={await findAnswerRate(company.id)} />
      {openings ?? (
        <Empty title={`${company.name} has no open job today`}>
          <p>Its earlier jobs have closed. New ones will be listed here.</p>
          <p className="flex flex-wrap gap-3">
            <ButtonLink href="/jobs" look="main">
              See every open job
            </ButtonLink>
            <ButtonLink href="/companies">Companies that are hiring</ButtonLink>
          </p>
        </Empty>
      )}
    </div>
  )
}

/** What search engines read of a company; its jobs have markup on their own pages only. */
function CompanyMarkup({ company }: { company: PublicJob['company'] }) {
  const path = `/companies/${company.slug}`
  const names = [...trail, { name: company.name, path }]
  return (
    <StructuredData
      blocks={[
        organization(company, siteAddress(path)),
        breadcrumbs(names.map(({ name, path }) => ({ name, url: siteAddress(path) }))),
      ]}
    />
  )
}
