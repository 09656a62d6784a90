import { companyWords } from '@/components/company/company-words'
import { Crumbs } from '@/components/ui/crumbs'
import { Logo } from '@/components/ui/logo'
import { WholeWords } from '@/components/ui/whole-words'
import type { PublicJob } from '@/db/jobs/jobs'
import { roleName } from '@/rules/roles/roles'
import { titleShown } from '@/rules/titles/shown'

/** Where a job stands on the board, from the list down to its role. */
export function trailOf({ role }: Pick<PublicJob, 'role'>) {
  return [
    { name: 'Jobs', path: '/jobs' },
    ...(role ? [{ name: roleName(role), path: `/jobs?role=${role}` }] : []),
  ]
}

/** The name of a job and of who hires; `children` say how it stands. */
export function JobHead({ job, children }: { job: PublicJob; children: React.ReactNode }) {
  return (
    <>
      <Crumbs trail={trailOf(job)} here={titleShown(job)} lang={job.language} />
      <header className="grid gap-x-5 gap-y-3 py-6 sm:grid-cols-[auto_minmax(0,1fr)] lg:py-8">
        <Logo name={job.company.name} logo={job.company.logo} size="l" />
        <div className="grid gap-2">
          <h1 lang={job.language}>
            <WholeWords text={titleShown(job)} />
          </h1>
          <p className="text-17">
            <a href={`/companies/${job.company.slug}`} className="font-[580] hover:underline">
              {job.company.name}
            </a>{' '}
            <span className="text-ink-muted">{companyWords(job.company)}</span>
          </p>
          {children}
        </div>
      </header>
    </>
  )
}
