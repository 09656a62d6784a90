import { WholeWords } from '@/components/ui/whole-words'
import type { RoleMarket } from '@/db/live/numbers'
import { figurePath } from '@/rules/live/query'
import { formatThousands } from '@/rules/pay/pay'
import type { Role, RoleSlug } from '@/rules/roles/roles'
import { plural } from '@/rules/words'

export type Shown = { titles: Map<string, string>; market: Map<RoleSlug, RoleMarket>; most: number }

/** Guides as cards: the question, how many jobs are open, and what their middle pays. */
export function RoleList({ roles, ...shown }: Shown & { roles: readonly Role[] }) {
  return (
    <ul className="grid gap-3 sm:grid-cols-2">
      {roles.map((role) => (
        <Guide key={role.slug} role={role} {...shown} />
      ))}
    </ul>
  )
}

function Guide({ role, titles, market, most }: Shown & { role: Role }) {
  const { openings, pay } = market.get(role.slug) ?? {}
  const count = openings?.n ?? 0
  return (
    <li className="relative grid content-between gap-3 rounded-m border border-line bg-surface p-4 hover:border-line-strong">
      <div>
        <a
          href={`/guides/${role.slug}`}
          className="font-head text-17 leading-snug font-[650] after:absolute after:inset-0 hover:underline"
        >
          <WholeWords text={titles.get(role.slug) ?? role.name} />
        </a>
        <p lang="fr" className="mt-0.5 text-13 text-ink-muted">
          {role.nameFr}
        </p>
      </div>
      <div>
        <svg aria-hidden className="mb-1.5 block h-1.5 w-full">
          <rect width="100%" height="6" className="fill-quiet" />
          <rect width={`${(count / most) * 100}%`} height="6" className="fill-accent" />
        </svg>
        <p className="flex flex-wrap justify-between gap-x-4 text-14">
          {openings && count > 0 ? (
            <a href={figurePath(openings.query)} className="live relative py-0.5">
              {plural(count, 'open job')}
              <span className="sr-only">: {role.name}</span>
            </a>
          ) : (
            <span className="py-0.5 text-ink-muted">no open job</span>
          )}
          {pay && (
            <a href={figurePath(pay.query)} className="live relative py-0.5">
              <span className="sr-only">{role.name}: </span>
              middle {formatThousands(pay.middle, pay.currency)}, n = {pay.n}
            </a>
          )}
        </p>
      </div>
    </li>
  )
}
