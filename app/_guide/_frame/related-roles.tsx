import { comparableWith, pairSlug } from '@/rules/roles/pairs'
import { findRole, roleName } from '@/rules/roles/roles'

type Neighbour = { slug: string; text?: string }

/** Roles that border on this one, each with the open jobs that its figure opens. */
export function RelatedRoles({ roles, openJobs }: { roles: Neighbour[]; openJobs: Map<string, number> }) {
  return (
    <ul className="grid gap-x-8 border-t border-line sm:grid-cols-2">
      {roles
        .filter(({ slug }) => findRole(slug))
        .map(({ slug, text }) => (
          <li
            key={slug}
            className="grid grid-cols-[minmax(0,1fr)_auto] content-start gap-x-4 border-b border-line py-3"
          >
            <a href={`/guides/${slug}`} className="inline-block py-1 font-semibold underline">
              {roleName(slug)}
            </a>
            <JobCount slug={slug} count={openJobs.get(slug) ?? 0} />
            {text && <p className="col-span-2 text-ink-muted">{text}</p>}
          </li>
        ))}
    </ul>
  )
}

function JobCount({ slug, count }: { slug: string; count: number }) {
  if (count === 0) return <span className="text-13 text-ink-muted">no open job</span>
  return (
    <a href={`/jobs?role=${slug}`} className="live text-14">
      {count} {count === 1 ? 'job' : 'jobs'}
      <span className="sr-only">: {roleName(slug)}</span>
    </a>
  )
}

/** The ways to this role side by side with each of its neighbours. */
export function ComparedRoles({ slug }: { slug: string }) {
  const role = findRole(slug)
  if (!role) return null
  return (
    <div className="mt-6 print:hidden">
      <h3 className="mb-2 text-17">Side by side with</h3>
      <ul className="flex flex-wrap gap-2">
        {comparableWith(slug).map((other) => (
          <li key={other.slug}>
            <a
              href={`/guides/compare/${pairSlug(role, other)}`}
              className="inline-flex min-h-8 items-center rounded-full border border-line bg-surface px-3 text-14 hover:border-line-strong"
            >
              {other.name}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
