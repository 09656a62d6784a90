import type { Metadata } from 'next'
import { listGuides } from '@/db/guides'
import { countOpenJobsByRole } from '@/db/jobs'
import { type Category, categories, roles } from '@/rules/roles'
import { plural } from '@/rules/words'
import { CategorySection } from './category-section'

export const metadata: Metadata = {
  title: 'Role guides',
  description: 'What the work is, what it takes and what it pays, role by role, with the jobs open today.',
  alternates: { canonical: '/guides' },
}

export default async function GuidesPage() {
  const [guides, openJobs] = await Promise.all([listGuides(), countOpenJobsByRole()])
  const titles = new Map(guides.map(({ slug, title }) => [slug, title]))
  const counts = roles.map(({ slug }) => openJobs.get(slug) ?? 0)
  const open = counts.reduce((sum, count) => sum + count, 0)
  const shown = Object.keys(categories) as Category[] // Object.keys forgets its key type

  return (
    <div className="wrap">
      <header className="pt-10 pb-8 md:pt-14">
        <h1>Role guides</h1>
        <p className="mt-3 max-w-[38em] text-17 text-ink-muted md:text-20 md:leading-normal">
          What the work is, what it takes and what it pays. {plural(roles.length, 'role')},{' '}
          {plural(titles.size, 'guide')} written so far, each figure with its source.
        </p>
      </header>
      <nav aria-label="Kinds of work" className="border-b border-line pb-6">
        <ul className="flex flex-wrap gap-2">
          {shown.map((category) => (
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
      <p className="pt-4 text-13 text-ink-muted">
        <a href="/jobs" className="live">
          {plural(open, 'open job')}
        </a>{' '}
        in all. A bar is as long as its role has open jobs; an underlined figure opens the jobs it counts.
      </p>
      {shown.map((category) => (
        <CategorySection
          key={category}
          category={category}
          titles={titles}
          openJobs={openJobs}
          most={Math.max(...counts, 1)}
        />
      ))}
    </div>
  )
}
