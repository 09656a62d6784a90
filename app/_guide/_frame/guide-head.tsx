import { Prose } from '@/app/_guide/prose'
import { Crumbs } from '@/components/ui/crumbs'
import { WholeWords } from '@/components/ui/whole-words'
import type { GuideContent } from '@/content/guide/schema'
import { formatDate } from '@/rules/dates'
import { categories, type Role } from '@/rules/roles/roles'
import { plural } from '@/rules/words'

/** Category, title, lead, who signs and when it was last changed. */
export function GuideHead({ guide, role }: Titled) {
  const here = { name: categories[role.category], path: categoryPath(role) }
  return (
    <div className="wrap">
      <Crumbs trail={[{ name: 'Role guides', path: '/guides' }, here]} here={role.name} />
      <GuideTitle guide={guide} role={role} />
    </div>
  )
}

type Titled = { guide: GuideContent; role: Role }

const categoryPath = ({ category }: Role) => `/guides#${category}`

/** The same without the way there; on a page that has a title of its own, its heading is the second. */
export function GuideTitle({ guide, role, heading: Heading = 'h1' }: Titled & { heading?: 'h1' | 'h2' }) {
  return (
    <header className="mb-6 border-b border-ink pt-5 pb-6 md:mb-10 md:pt-8 md:pb-10">
      <p className="mb-3 flex flex-wrap items-center gap-x-3 gap-y-1 text-14">
        <a href={categoryPath(role)} className="font-semibold text-accent no-underline hover:underline">
          {categories[role.category]}
        </a>
        {guide.form === 'short' && (
          <span className="rounded-full bg-quiet px-3 py-0.5 text-13">Short guide: the essentials</span>
        )}
      </p>
      <Heading className="text-[clamp(2.25rem,1.5rem+3vw,var(--text-60))] leading-[1.03] font-bold tracking-[-0.035em]">
        <WholeWords text={guide.title} />
      </Heading>
      <Prose
        text={guide.lead}
        className="mt-5 max-w-[40em] text-17 text-ink-muted md:text-20 md:leading-normal"
      />
      <p className="mt-5 flex flex-wrap gap-x-6 gap-y-1 text-13 text-ink-muted">
        <span>By {guide.author.name}</span>
        <span>
          Updated <time dateTime={guide.updatedOn}>{formatDate(guide.updatedOn)}</time>,{' '}
          <a href={`/guides/${guide.slug}/history`} className="underline hover:text-ink">
            what changed
          </a>
        </span>
        <span>
          <a href="/editorial" className="underline hover:text-ink">
            Nobody pays to appear here
          </a>
        </span>
        {guide.sources.length > 0 && (
          <a href="#sources" className="underline hover:text-ink">
            {plural(guide.sources.length, 'source')}
          </a>
        )}
      </p>
    </header>
  )
}
