import type { ComponentProps } from 'react'
import type { PublicJob } from '@/db/jobs/jobs'
import { payWords, placeWords } from '@/rules/jobs/in-words'
import { titleShown } from '@/rules/titles/shown'
import { Logo } from '../ui/logo'
import { WholeWords } from '../ui/whole-words'
import { JobAdvert } from './job-advert'
import { JobFacts } from './job-facts'
import { JobProcess } from './job-process'
import { JobText } from './job-text'

type Shown = ComponentProps<typeof JobFacts>['job'] &
  ComponentProps<typeof JobText>['job'] &
  ComponentProps<typeof JobAdvert>['job'] &
  Pick<PublicJob, 'title' | 'summary' | 'steps' | 'payNet'> & {
    company: Pick<PublicJob['company'], 'name' | 'logo'>
  }

/** A job as its page will show it, for whoever looks at it before it is public. */
export function JobSheet({ job }: { job: Shown }) {
  return (
    <article className="grid min-w-0 gap-12 rounded-m border border-line bg-paper p-5 text-15 sm:p-8">
      <div>
        <header className="grid gap-x-5 gap-y-3 pb-7 sm:grid-cols-[auto_minmax(0,1fr)]">
          <Logo name={job.company.name} logo={job.company.logo} size="l" />
          <div className="grid gap-2">
            <h1 lang={job.language} className="text-32">
              <WholeWords text={titleShown(job)} />
            </h1>
            <p className="text-17">
              <b className="font-[580]">{job.company.name}</b>{' '}
              <span className="text-ink-muted">
                {placeWords(job)}, {payWords(job)}
              </span>
            </p>
            <p lang={job.language} className="text-ink-muted">
              {job.summary}
            </p>
          </div>
        </header>
        <JobFacts job={job} />
      </div>
      {job.advert ? <JobAdvert job={job} /> : <JobText job={job} />}
      <JobProcess steps={job.steps} language={job.language} />
    </article>
  )
}
