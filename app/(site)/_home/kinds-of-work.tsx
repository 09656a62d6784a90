import { type Category, categories, roles } from '@/rules/roles/roles'
import { keysOf } from '@/rules/vocabulary'

/** Open jobs by kind of work, drawn from zero, with the roles that hire most. */
export function KindsOfWork({ counts }: { counts: Map<string, number> }) {
  const kinds = keysOf(categories)
    .map((category) => kindOf(category, counts))
    .sort((a, b) => b.total - a.total)
  const most = Math.max(1, ...kinds.map((kind) => kind.total))
  return (
    <ul className="grid gap-x-10 sm:grid-cols-2 lg:grid-cols-3">
      {kinds.map((kind) => (
        <li key={kind.category} className="border-b border-line pt-4 pb-5">
          <h3 className="text-15 font-normal tracking-normal">
            <a
              href={kind.path}
              className="flex items-baseline justify-between gap-3 font-text hover:underline"
            >
              <b className="font-[580]">{categories[kind.category]}</b>
              <span className="tabular-nums">
                {kind.total.toLocaleString('en')}{' '}
                <span className="text-ink-muted">{kind.total === 1 ? 'job' : 'jobs'}</span>
              </span>
            </a>
          </h3>
          <svg aria-hidden width="100%" height="4" className="my-2.5 block">
            <rect width="100%" height="4" className="fill-quiet" />
            <rect width={`${(kind.total / most) * 100}%`} height="4" className="fill-accent" />
          </svg>
          <ul className="flex flex-wrap gap-x-4 text-13 text-ink-muted">
            {kind.top.map(({ slug, name, count }) => (
              <li key={slug} className="flex">
                <a
                  href={`/jobs?role=${slug}`}
                  className="flex min-h-7 items-center gap-1 hover:text-ink hover:underline"
                >
                  {name} <span className="tabular-nums">{count}</span>
                  <span className="sr-only"> {count === 1 ? 'job' : 'jobs'}</span>
                </a>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  )
}

function kindOf(category: Category, counts: Map<string, number>) {
  const own = roles
    .filter((role) => role.category === category)
    .map(({ slug, name }) => ({ slug, name, count: counts.get(slug) ?? 0 }))
    .sort((a, b) => b.count - a.count)
  return {
    category,
    total: own.reduce((sum, role) => sum + role.count, 0),
    path: `/jobs?${new URLSearchParams(own.map(({ slug }) => ['role', slug]))}`,
    top: own.filter((role) => role.count > 0).slice(0, 3),
  }
}
