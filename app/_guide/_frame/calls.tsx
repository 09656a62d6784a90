import { ButtonLink } from '@/components/ui/button'
import { plural } from '@/rules/words'
import type { Market } from '../_live/market'

/** Where the reader goes from here: to the jobs, or to a brief. */
export function Calls({ market: { role, open } }: { market: Market }) {
  return (
    <div className="grid gap-8 border-t border-ink pt-6 sm:grid-cols-2 print:hidden">
      <section>
        <h2 className="text-20">Looking for this work?</h2>
        <p className="mt-1 mb-3 text-ink-muted">
          {open > 0
            ? `${plural(open, 'open job')} today, with ${open === 1 ? 'its' : 'their'} pay.`
            : 'No open job today.'}
        </p>
        <ButtonLink href={`/jobs?role=${role}`} look="main">
          {open > 0 ? `See ${plural(open, 'open job')}` : 'Search this role'}
        </ButtonLink>
      </section>
      <section>
        <h2 className="text-20">Hiring for this role?</h2>
        <p className="mt-1 mb-3 text-ink-muted">
          Tell us who you need in four short steps. You need no account.
        </p>
        <ButtonLink href={`/briefs/new?role=${role}&from=${role}`}>Start a brief</ButtonLink>
      </section>
    </div>
  )
}
