import { JobRow } from '@/components/job/job-row'
import { ButtonLink } from '@/components/ui/button'
import { Crumbs } from '@/components/ui/crumbs'
import { categories, type Role } from '@/rules/roles'
import { plural } from '@/rules/words'
import type { Market } from './market'
import { RelatedRoles } from './related-roles'

/** A role whose guide is not written yet: what we do know of it. */
export function RolePage({ role, market }: { role: Role; market: Market }) {
  const { open, newest, now } = market
  return (
    <div className="wrap max-w-[820px]">
      <Crumbs
        trail={[
          { name: 'Role guides', path: '/guides' },
          { name: categories[role.category], path: `/guides#${role.category}` },
        ]}
        here={role.name}
      />
      <header className="border-b border-ink pt-8 pb-8">
        <h1>{role.name}</h1>
        <p className="mt-3 max-w-[40em] text-17 text-ink-muted">
          <span lang="fr">{role.nameFr}</span> in French. The guide to this role is not written yet. Here is
          what the board says today.
        </p>
        <div className="mt-5 flex flex-wrap gap-3">
          <ButtonLink href={`/jobs?role=${role.slug}`} look="main">
            {open > 0 ? `See ${plural(open, 'open job')}` : 'Search this role'}
          </ButtonLink>
          <ButtonLink href={`/briefs/new?role=${role.slug}`}>Hire for this role</ButtonLink>
        </div>
      </header>
      <section aria-labelledby="newest" className="mt-10">
        <h2 id="newest">{open > 0 ? 'Newest jobs' : 'No open job today'}</h2>
        {open > 0 ? (
          <ul className="mt-2">
            {newest.map((job) => (
              <JobRow key={job.id} job={job} now={now} />
            ))}
          </ul>
        ) : (
          <p className="mt-2 text-ink-muted">
            Jobs open and close every day; the roles below are near to this one.
          </p>
        )}
      </section>
      <section aria-labelledby="related" className="mt-12">
        <h2 id="related" className="mb-4">
          Related roles
        </h2>
        <RelatedRoles roles={role.related.map((slug) => ({ slug }))} openJobs={market.openJobs} />
      </section>
    </div>
  )
}
