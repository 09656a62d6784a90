import { ButtonLink } from '@/components/ui/button'
import { Empty } from '@/components/ui/empty'
import { formatDate } from '@/rules/dates'
import { type RoleSlug, roleName } from '@/rules/roles/roles'

export function JobClosed({ role, forNow }: { role: RoleSlug | null; forNow: boolean }) {
  return (
    <Empty title={forNow ? 'This job takes no applications now' : 'This job has closed'}>
      <p>
        {forNow ? 'It may come back. ' : 'Nobody can apply for it any more. '}Others for the same role may be
        open.
      </p>
      <p>
        <ButtonLink look="main" href={role ? `/jobs?role=${role}` : '/jobs'}>
          See {role && roleName(role)} jobs
        </ButtonLink>
      </p>
    </Empty>
  )
}

export function AlreadyApplied({ id, createdAt }: { id: string; createdAt: Date }) {
  return (
    <Empty title="You have applied for this job">
      <p>
        You sent your application on <time dateTime={createdAt.toISOString()}>{formatDate(createdAt)}</time>.
        Its page shows where it stands.
      </p>
      <p>
        <ButtonLink look="main" href={`/candidate/applications/${id}`}>
          Follow your application
        </ButtonLink>
      </p>
    </Empty>
  )
}
