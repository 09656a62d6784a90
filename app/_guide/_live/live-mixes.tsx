import { ShareList } from '@/components/live/share-list'
import type { Share } from '@/rules/live/figures'
import { plural } from '@/rules/words'
import type { Market } from './market'

/** How the open jobs of a role share out; nothing below five jobs. */
export function LiveMixes({ market: { numbers, open } }: { market: Market }) {
  const { seniorities, workplaces, technologies, cities } = numbers
  if (technologies.length + cities.length + seniorities.length + workplaces.length === 0) return null
  return (
    <section aria-labelledby="mixes">
      <h2 id="mixes" className="sr-only">
        The open jobs in shares
      </h2>
      <div className="grid gap-x-10 gap-y-6 sm:max-[979px]:grid-cols-2">
        <ShareList
          name="Most common technologies"
          caption={`In how many of the ${plural(open, 'open job')} each is named`}
          shares={technologies}
          of={open}
        />
        <ShareList
          name="Seniority"
          caption={saying('level', seniorities, open)}
          shares={seniorities}
          of={open}
        />
        <ShareList
          name="Workplace"
          caption={saying('workplace', workplaces, open)}
          shares={workplaces}
          of={open}
        />
        <ShareList
          name="Top places"
          caption="A job with several places counts in each"
          shares={cities}
          of={open}
          areCities
        />
      </div>
    </section>
  )
}

function saying(what: string, shares: Share[], open: number) {
  const said = shares.reduce((sum, { n }) => sum + n, 0)
  return said === open
    ? `Of ${plural(open, 'open job')}`
    : `${said} of ${plural(open, 'open job')} say their ${what}`
}
