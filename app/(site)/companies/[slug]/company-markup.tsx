import type { PublicJob } from '@/db/jobs/jobs'
import { siteAddress } from '@/db/site/address'
import { breadcrumbs } from '@/integrations/structured-data/json-ld'
import { organization } from '@/integrations/structured-data/organization'
import { StructuredData } from '../../_parts/structured-data'
import { trail } from './company-head'

/** What search engines read of a company; its jobs have markup on their own pages only. */
export function CompanyMarkup({ company }: { company: PublicJob['company'] }) {
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
