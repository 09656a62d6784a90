import { roleAtStart } from '@/rules/roles/in-words'
import { comparableWith, pairSlug, type RolePair } from '@/rules/roles/pairs'

/** What else each of the two roles is compared with. */
export function OtherComparisons({ pair }: { pair: RolePair }) {
  return (
    <nav
      aria-label="Other comparisons"
      className="grid gap-6 border-t border-line pt-6 sm:grid-cols-2 print:hidden"
    >
      {pair.map((role) => (
        <div key={role.slug}>
          <h2 className="mb-2 text-17">{roleAtStart(role.slug)} or…</h2>
          <ul className="grid gap-1">
            {comparableWith(role.slug)
              .filter((other) => !pair.includes(other))
              .map((other) => (
                <li key={other.slug}>
                  <a
                    href={`/guides/compare/${pairSlug(role, other)}`}
                    className="inline-block py-0.5 underline"
                  >
                    {other.name}
                  </a>
                </li>
              ))}
          </ul>
        </div>
      ))}
    </nav>
  )
}
