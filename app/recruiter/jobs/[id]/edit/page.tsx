import { MarketSoFar } from '@/app/_market/market-check'
import { readMarketCheck } from '@/app/_market/read-check'
import { DeskHead } from '@/components/desk/desk-head'
import { listRecentCompanies } from '@/db/companies'
import { listEditedParts } from '@/db/imports/edit-job'
import { listDismissals } from '@/db/wording/dismiss'
import type { EditablePart } from '@/rules/jobs/imported-draft'
import { languageCodes, languageName } from '@/rules/languages'
import { besideForm } from '@/rules/linter/of-job'
import { countryCodes, countryName } from '@/rules/places/countries'
import { roles } from '@/rules/roles/roles'
import { ActionForm } from '../../../action-form'
import { reviseJobAction } from '../../actions'
import { JobForm } from '../../job-form'
import { importedValues, jobValues } from '../../job-values'
import { MarketBeside } from '../../market-beside'
import { type OwnJob, requireOwnJob } from '../../own-job'
import { followSourceAction } from './actions'
import { ImportedForm } from './imported-form'
import { OfItsSource } from './of-its-source'

export const metadata = { title: 'Edit a job' }

export default async function EditJobPage({ params }: PageProps<'/recruiter/jobs/[id]/edit'>) {
  const { recruiter, job } = await requireOwnJob(params, '/edit')

  return (
    <>
      <DeskHead
        title="Edit"
        trail={[
          { name: 'Jobs', path: '/recruiter/jobs' },
          { name: job.title, path: `/recruiter/jobs/${job.id}`, lang: job.language },
        ]}
        facts={
          <p>
            <span lang={job.language}>{job.title}</span>, {job.company.name}.{' '}
            {job.publishedAt
              ? 'This job is public. Readers see each change immediately.'
              : 'Only you can see it until you publish it.'}
          </p>
        }
      />
      {job.imported ? (
        <Imported job={job} edited={(await listEditedParts([job.id])).get(job.id) ?? []} />
      ) : (
        <JobForm
          action={reviseJobAction}
          id={job.id}
          seen={job.version}
          companies={await listRecentCompanies(recruiter.id)}
          values={jobValues(job)}
          check={{ beside: besideForm(job), dismissed: await listDismissals(job.id) }}
          isDraft={!job.publishedAt && !job.closedAt}
          submit={job.publishedAt ? 'Save the changes' : 'Save the draft and preview it'}
        >
          <MarketBeside>
            <MarketSoFar check={await readMarketCheck(asked(job))} />
          </MarketBeside>
        </JobForm>
      )}
    </>
  )
}

/** What the market is asked for a job; its pay compares where it is by the year. */
function asked(job: OwnJob) {
  const { payMin, payMax, payCurrency, ...values } = jobValues(job)
  return job.payPeriod === 'year' ? { ...values, payMin, payMax, payCurrency } : { ...values, payCurrency }
}

function Imported({ job, edited }: { job: OwnJob; edited: EditablePart[] }) {
  return (
    <>
      <OfItsSource job={job} />
      <ImportedForm
        id={job.id}
        seen={job.version}
        values={importedValues(job)}
        options={importedOptions}
        edited={edited}
      />
      {edited.length > 0 && (
        <div className="mt-10 max-w-[62rem]">
          <ActionForm
            action={followSourceAction}
            id={job.id}
            seen={job.version}
            folded="Undo your changes to this job"
            submit="Let imports overwrite everything"
            look="danger"
          >
            <p className="text-ink-muted">
              Your changes stay until the next import. It then writes everything again from the source.
            </p>
          </ActionForm>
        </div>
      )}
    </>
  )
}

const byName = (options: (readonly [string, string])[]) =>
  Object.fromEntries(options.sort(([, a], [, b]) => a.localeCompare(b)))

/** Every role, country and language by name; made by the server, since a browser may know other names. */
const importedOptions = {
  roles: byName(roles.map(({ slug, name }) => [slug, name] as const)),
  countries: byName(countryCodes.map((code) => [code, countryName(code)] as const)),
  languages: byName(languageCodes.map((code) => [code, languageName(code)] as const)),
}
