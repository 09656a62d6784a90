import { BookOpen } from 'lucide-react'
import { type Category, categories, type Role, roles } from '@/rules/roles'
import { plural } from '@/rules/words'

type Shown = { titles: Map<string, string>; openJobs: Map<string, number>; most: number }

/** One kind of work: the guides that are written, then the roles that still wait for theirs. */
export function CategorySection({ category, ...shown }: Shown & { category: Category }) {
  const all = roles.filter((role) => role.category === category)
  const written = all.filter(({ slug }) => shown.titles.has(slug))
  const waiting = all.filter(({ slug }) => !shown.titles.has(slug))
  return (
    <section
      id={category}
      aria-labelledby={`${category}-heading`}
      className="grid gap-x-12 gap-y-4 border-b border-line py-8 last-of-type:border-0 min-[980px]:grid-cols-[13rem_minmax(0,1fr)]"
    >
      <div>
        <h2 id={`${category}-heading`}>{categories[category]}</h2>
        <p className="mt-1 text-14 text-ink-muted">{plural(all.length, 'role')}</p>
      </div>
      <div className="grid gap-6">
        {written.length > 0 && (
          <ul className="grid gap-3 sm:grid-cols-2">
            {written.map((role) => (
              <Written key={role.slug} role={role} {...shown} />
            ))}
          </ul>
        )}
        {waiting.length > 0 && (
          <div>
            <h3 className="mb-1 font-text text-13 font-normal tracking-normal text-ink-muted">
              {written.length > 0 ? 'Guide not written yet' : 'No guide written yet'}
            </h3>
            <ul className="grid gap-x-8 sm:grid-cols-2">
              {waiting.map((role) => (
                <li
                  key={role.slug}
                  className="grid min-h-10 grid-cols-[minmax(0,1fr)_22%_2rem] items-center gap-x-3 border-t border-line"
                >
                  <a href={`/guides/${role.slug}`} className="py-1.5 hover:underline">
                    {role.name}
                  </a>
                  <OpenJobs role={role} {...shown} />
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </section>
  )
}

function Written({ role, ...shown }: Shown & { role: Role }) {
  return (
    <li className="relative grid gap-3 rounded-m border border-line bg-surface p-4 hover:border-line-strong">
      <p className="flex items-start gap-3">
        <BookOpen aria-hidden strokeWidth={1.5} className="mt-0.5 size-5 shrink-0 text-accent" />
        <a
          href={`/guides/${role.slug}`}
          className="font-head text-17 leading-snug font-[650] after:absolute after:inset-0 hover:underline"
        >
          {shown.titles.get(role.slug)}
        </a>
      </p>
      <div className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-3 text-14">
        <OpenJobs role={role} {...shown} words />
      </div>
    </li>
  )
}

function OpenJobs({ role, openJobs, most, words }: Shown & { role: Role; words?: boolean }) {
  const count = openJobs.get(role.slug) ?? 0
  const name = <span className="sr-only">: {role.name}</span>
  return (
    <>
      <svg aria-hidden className="block h-1.5 w-full">
        <rect width="100%" height="6" className="fill-quiet" />
        <rect width={`${(count / most) * 100}%`} height="6" className="fill-accent" />
      </svg>
      {count === 0 ? (
        <span className="text-end text-14 text-ink-muted">0</span>
      ) : (
        <a
          href={`/jobs?role=${role.slug}`}
          className="live relative inline-block min-w-8 py-1 text-end text-14"
        >
          {words ? plural(count, 'open job') : count}
          {!words && <span className="sr-only"> open jobs</span>}
          {name}
        </a>
      )}
    </>
  )
}
