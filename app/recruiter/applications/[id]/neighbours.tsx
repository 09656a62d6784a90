import { ButtonLink } from '@/components/ui/button'
import { findNeighbours } from '@/db/board/neighbours'
import type { Staff } from '@/db/people/users'

/** Leads to who stands before and after in the table of the job, by hand and by k and j. */
export async function Neighbours({
  recruiter,
  application,
}: {
  recruiter: Staff
  application: { id: string; jobId: number }
}) {
  const { previous, next } = await findNeighbours(recruiter, application)
  return (
    <>
      {previous && (
        <ButtonLink href={`/recruiter/applications/${previous.id}`} size="s" rel="prev">
          Previous<span className="sr-only">: {previous.name}</span>
        </ButtonLink>
      )}
      {next && (
        <ButtonLink href={`/recruiter/applications/${next.id}`} size="s" rel="next">
          Next<span className="sr-only">: {next.name}</span>
        </ButtonLink>
      )}
    </>
  )
}
