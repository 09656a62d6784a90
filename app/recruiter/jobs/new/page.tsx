import { requireRecruiter } from '@/app/_lib/session'
import { MarketSoFar } from '@/app/_market/market-check'
import { DeskHead } from '@/components/desk/desk-head'
import { listRecentCompanies } from '@/db/companies'
import { besideForm } from '@/rules/linter/of-job'
import { createJobAction } from '../actions'
import { JobForm } from '../job-form'
import { MarketBeside } from '../market-beside'

export const metadata = { title: 'New job' }

export default async function NewJobPage() {
  const recruiter = await requireRecruiter('/recruiter/jobs/new')
  const companies = await listRecentCompanies(recruiter.id)

  return (
    <>
      <DeskHead
        title="New job"
        trail={[{ name: 'Jobs', path: '/recruiter/jobs' }]}
        facts={<p>Only you can see it until you publish it.</p>}
      />
      <JobForm
        action={createJobAction}
        companies={companies}
        values={{ payCurrency: 'EUR', payPeriod: 'year', language: 'en', country: 'FR', workplace: 'hybrid' }}
        check={{ beside: besideForm() }}
        isDraft
        submit="Save the draft and preview it"
      >
        <MarketBeside>
          <MarketSoFar check={undefined} />
        </MarketBeside>
      </JobForm>
    </>
  )
}
