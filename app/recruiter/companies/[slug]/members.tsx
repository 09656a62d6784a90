import { ButtonForm } from '@/app/_lib/button-form'
import { listMembers } from '@/db/company-space/members'
import { formatDate } from '@/rules/dates'
import { takeOffAtDeskAction } from './member-actions'

/** Who acts for a company in its own space; the desk may end that. */
export async function Members({ companyId, slug }: { companyId: string; slug: string }) {
  const members = await listMembers(companyId)
  if (members.length === 0) return null
  return (
    <section aria-labelledby="members" className="mt-10 max-w-[42rem]">
      <h2 id="members" className="text-17">
        Its own space
      </h2>
      <p className="text-ink-muted">They follow its searches and write this page, too.</p>
      <ul className="mt-3 grid gap-3">
        {members.map(({ id, name, email, joinedAt }) => (
          <li
            key={id}
            className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 border-t border-line pt-3"
          >
            <p className="min-w-0 wrap-anywhere">
              {name}
              <span className="block text-14 text-ink-muted">
                {email}, since {formatDate(joinedAt)}
              </span>
            </p>
            <ButtonForm action={takeOffAtDeskAction} sends={{ companyId, slug, who: id }} at={id} size="s">
              Take off<span className="sr-only"> {name}</span>
            </ButtonForm>
          </li>
        ))}
      </ul>
    </section>
  )
}
