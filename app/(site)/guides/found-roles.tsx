import { searchRoles } from '@/app/(site)/guides/search-roles'
import { Empty } from '@/components/ui/empty'
import { plural } from '@/rules/words'
import { RoleList, type Shown } from './role-list'

/** The roles that a search may mean, or where else to look. */
export function FoundRoles({ q, ...shown }: Shown & { q: string }) {
  const found = searchRoles(q)
  if (found.length === 0) {
    return (
      <Empty title={`We have no guide to “${q}”`}>
        <p>
          The guides are about sixty roles around software and digital products.{' '}
          <a href="/guides" className="underline">
            See them all
          </a>
          , or{' '}
          <a href={`/jobs?${new URLSearchParams({ q })}`} className="underline">
            search the open jobs for it
          </a>
          .
        </p>
      </Empty>
    )
  }
  return (
    <section aria-labelledby="found">
      <div className="mb-4 flex flex-wrap items-baseline gap-x-4">
        <h2 id="found">
          {plural(found.length, 'guide')} for “{q}”
        </h2>
        <a href="/guides" className="underline">
          All guides
        </a>
      </div>
      <RoleList roles={found} {...shown} />
    </section>
  )
}
