import { comparableWith, pairSlug } from '@/rules/roles/pairs'
import { findRole } from '@/rules/roles/roles'

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
