import { companyWords } from '@/components/company/company-words'
import { JobRow } from '@/components/job/job-row'
import { Logo } from '@/components/ui/logo'
import { WholeWords } from '@/components/ui/whole-words'
import type { GuideContent } from '@/content/guide/schema'
import type { JobCard, PublicJob } from '@/db/jobs/jobs'
import { roleInText } from '@/rules/roles/in-words'
import { categories, type RoleSlug } from '@/rules/roles/roles'

/** Who hires. */
export function CompanyCard({ company }: { company: PublicJob['company'] }) {
  return (
    <section
      aria-labelledby="company"
      className="grid grid-cols-[auto_minmax(0,1fr)] gap-5 rounded-m border border-line bg-surface p-5 sm:p-6"
    >
      <Logo name={company.name} logo={company.logo} size="l" />
      <div className="grid gap-1.5">
        <h2 id="company" className="text-20">
          <a href={`/companies/${company.slug}`} className="hover:underline">
            {company.name}
          </a>
        </h2>
        <p className="text-14 text-ink-muted">{companyWords(company)}</p>
        {company.about && <p className="max-w-[64ch]">{company.about}</p>}
        <p>
          <a href={`/companies/${company.slug}`} className="inline-block py-0.5 underline">
            Jobs at {company.name}
          </a>
        </p>
      </div>
    </section>
  )
}

/** Other open jobs of the role. */
export function SimilarJobs({ role, jobs, now }: { role: RoleSlug | null; jobs: JobCard[]; now: Date }) {
  if (jobs.length === 0) return null
  return (
    <section aria-labelledby="similar">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 border-b-2 border-ink pb-2.5">
        <h2 id="similar">Similar jobs</h2>
        {role && (
          <a href={`/jobs?role=${role}`} className="py-0.5 underline">
            All {roleInText(role)} jobs
          </a>
        )}
      </div>
      <ul>
        {jobs.map((job) => (
          <JobRow key={job.id} job={job} now={now} />
        ))}
      </ul>
      {role && (
        <p className="mt-4">
          <a href={`/jobs/alert?role=${role}`} className="inline-block py-0.5 underline">
            Get new {roleInText(role)} jobs by e-mail
          </a>
        </p>
      )}
    </section>
  )
}

/** The way to the guide of the role. */
export function GuideCard({ guide }: { guide: GuideContent }) {
  return (
    <div className="relative grid gap-1.5 rounded-m border border-line bg-surface p-5 hover:border-line-strong">
      <p className="text-13 font-[580] text-accent">Role guide, {categories[guide.category]}</p>
      <h2 className="text-17">
        <a href={`/guides/${guide.slug}`} className="after:absolute after:inset-0 hover:underline">
          <WholeWords text={guide.title} />
        </a>
      </h2>
      <p className="text-14 text-ink-muted">The work, the training, and pay by source.</p>
    </div>
  )
}
