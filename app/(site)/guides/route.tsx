import type { Head } from '@/app/_reading/head'
import { type Asked, readingPage } from '@/app/_reading/reading-page'
import { listGuides } from '@/db/guides/guides'
import { listRoleMarket } from '@/db/live/numbers'
import { type Category, categories, roles } from '@/rules/roles/roles'
import { keysOf } from '@/rules/vocabulary'
import { plural } from '@/rules/words'
import { FoundRoles } from './found-roles'
import { RoleList, type Shown } from './role-list'
import { RoleSearchForm } from './role-search-form'

async function headOf({ searchParams }: Asked): Promise<Head> {
  return {
    title: 'Role guides',
    description: 'What the work is, what it takes and what it pays, role by role, with the jobs open today.',
    alternates: { canonical: '/guides' },
    robots: asked(searchParams) ? { index: false, follow: true } : undefined,
  }
}

export const GET = readingPage(GuidesPage, headOf)

async function GuidesPage({ searchParams }: Asked) {
  const q = asked(searchParams)
  const [guides, market] = await Promise.all([listGuides(), listRoleMarket()])
  const counts = [...market.values()].map(({ openings }) => openings.n)
  const titles = new Map(guides.map(({ slug, title }) => [slug, title]))
  const shown = { titles, market, most: Math.max(...counts, 1) }

  return (
    <div className="wrap">
      <header className="grid gap-6 pt-10 pb-8 md:pt-14">
        <div>
          <h1>Role guides</h1>
          <p className="mt-3 max-w-[38em] text-17 text-ink-muted md:text-20 md:leading-normal">
            What the work is, what it takes and what it pays: {plural(roles.length, 'role')}, each figure with
            its source.{' '}
            <a href="/editorial" className="underline">
              How they are written
            </a>
            .
          </p>
        </div>
        <RoleSearchForm q={q} />
      </header>
      {q ? (
        <FoundRoles q={q} {...shown} />
      ) : (
        <AllRoles open={counts.reduce((sum, count) => sum + count, 0)} {...shown} />
      )}
    </div>
  )
}

function AllRoles({ open, ...shown }: Shown & { open: number }) {
  return (
    <>
      <nav aria-label="Kinds of work" className="border-b border-line pb-6">
        <ul className="flex flex-wrap gap-2">
          {keysOf(categories).map((category) => (
            <li key={category}>
              <a
                href={`#${category}`}
                className="inline-flex min-h-8 items-center rounded-full border border-line bg-surface px-3 text-14 hover:border-line-strong"
              >
                {categories[category]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <p className="max-w-[68ch] pt-4 text-13 text-ink-muted">
        {plural(open, 'open job')} of these roles in all. The longer the bar, the more open jobs a role has.
        The median pay is for a year, before tax. We show it when at least five open jobs state their pay.
        Click an underlined figure to see the jobs that it counts.
      </p>
      <keep-place hidden />
      {keysOf(categories).map((category) => (
        <CategorySection key={category} category={category} {...shown} />
      ))}
    </>
  )
}

function asked({ q }: { q?: string | string[] }): string {
  return typeof q === 'string' ? q.trim().slice(0, 80) : ''
}

/** One kind of work and its guides. */
function CategorySection({ category, ...shown }: Shown & { category: Category }) {
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
