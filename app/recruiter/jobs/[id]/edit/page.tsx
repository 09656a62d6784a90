import { DeskHead } from '@/components/desk/desk-head'
import { Facts } from '@/components/desk/panel'
import { listRecentCompanies } from '@/db/companies'
import { listEditedParts } from '@/db/imports/edit-job'
import { formatDate } from '@/rules/dates'
import { readAt } from '@/rules/jobs/apply-elsewhere'
import type { EditablePart } from '@/rules/jobs/imported-draft'
import { ActionForm } from '../../../action-form'
import { reviseJobAction } from '../../actions'
import { JobForm } from '../../job-form'
import { importedValues, jobValues } from '../../job-values'
import { type OwnJob, requireOwnJob } from '../../own-job'
import { followSourceAction } from './actions'
import { ImportedForm } from './imported-form'
import { importedOptions } from './imported-options'

export const metadata = { title: 'Edit a job' }

export default async function EditJobPage({ params }: PageProps<'/recruiter/jobs/[id]/edit'>) {
  const { recruiter, job } = await requireOwnJob(params, '/edit')

  return (
    <>
      <DeskHead
        title="Edit"
        trail={[
          { name: 'Jobs', path: '/recruiter/jobs' },
          { name: job.title, path: `/recruiter/jobs/${job.id}` },
        ]}
        facts={
          <p>
            {job.title}, {job.company.name}.{' '}
            {job.publishedAt
              ? 'It is public: readers see each change at once.'
              : 'Nobody sees it before you publish it.'}
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
          submit={job.publishedAt ? 'Save the changes' : 'Save the draft and preview it'}
        />
      )}
    </>
  )
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
            folded="Give the job back to its source"
            submit="Let imports write all of it again"
            look="danger"
          >
            <p className="text-ink-muted">
              What was written here is shown until the next import, which writes it as its source says.
            </p>
          </ActionForm>
        </div>
      )}
    </>
  )
}

/** What an imported job has from its source, which each import writes anew: to be read, not changed. */
function OfItsSource({ job }: { job: OwnJob }) {
  const origin = readAt(job)
  return (
    <section aria-labelledby="source" className="mt-6 grid max-w-[62rem] gap-3">
      <h2 id="source" className="text-17">
        What its source says
      </h2>
      <p className="text-ink-muted">
        Each import writes these anew, so they are changed where the job was read
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
              {job.title}
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
