import { type Category, categories, roles } from '@/rules/roles/roles'
import { plural } from '@/rules/words'
import { RoleList, type Shown } from './role-list'

/** One kind of work and its guides. */
export function CategorySection({ category, ...shown }: Shown & { category: Category }) {
  const all = roles.filter((role) => role.category === category)
  return (
    <section
      id={category}
      aria-labelledby={`${category}-heading`}
      className="later grid gap-x-12 gap-y-4 border-b border-line py-8 last-of-type:border-0 min-[980px]:grid-cols-[13rem_minmax(0,1fr)]"
    >
      <div>
        <h2 id={`${category}-heading`}>{categories[category]}</h2>
        <p className="mt-1 text-14 text-ink-muted">{plural(all.length, 'role')}</p>
      </div>
      <RoleList roles={all} {...shown} />
    </section>
  )
}
