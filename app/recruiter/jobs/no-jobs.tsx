import { ButtonLink } from '@/components/ui/button'
import { Empty } from '@/components/ui/empty'

/** Where no job fits, or there is none yet. */
export function NoJobs({ filtered }: { filtered: boolean }) {
  return (
    <Empty title={filtered ? 'No job fits' : 'You have no job yet'}>
      <p>{filtered ? 'Change the filter or the words.' : 'Write one, or turn a brief into one.'}</p>
      <p>
        {filtered ? (
          <ButtonLink href="/recruiter/jobs">See all your jobs</ButtonLink>
        ) : (
          <ButtonLink href="/recruiter/jobs/new">Write a job</ButtonLink>
        )}
      </p>
    </Empty>
  )
}
