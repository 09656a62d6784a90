import { NewestOnly } from '@/components/job/newest-only'
import { PayRuler, PayTrack } from '@/components/pay/pay-ruler'
import { WholeWords } from '@/components/ui/whole-words'
import { formatDate } from '@/rules/dates'
import { currencyName, formatPayShort, formatThousands } from '@/rules/pay/pay'
import { wholePayScale } from '@/rules/pay/scale'
import { plural } from '@/rules/words'
import type { MarketCheck as Checked } from './read-check'
import { WhoAsksToo } from './who-asks-too'

/** The market beside a form, and the way to it on a page of its own; what it needs, until a role is named. */
export function MarketSoFar({ check }: { check: Checked | undefined }) {
  if (!check)
    return (
      <p className="text-ink-muted">
        Choose a role. Then you see here how many comparable jobs are open and what they pay.
      </p>
    )
  return (
    <>
      <MarketCheck check={check} />
      <p>
        <a href={check.page} className="py-1 underline">
          This check on a page of its own, which names no company
        </a>
      </p>
    </>
  )
}

/** What the site says of jobs like the one that is asked for: how many are open, and what they pay. */
export function MarketCheck({ check }: { check: Checked }) {
  const { at, compared, open, pay, payMore, daysOpen, technologies, newest, people, wider } = check
  return (
    <>
      <section>
        <h2 className="text-25">Market check</h2>
        <p className="text-13 text-ink-muted">
          {compared}. <time dateTime={at}>{formatDate(new Date(at))}</time>
        </p>
        <div className="mt-3 empty:hidden">
          <NewestOnly jobs={check.newestOnly} />
        </div>
        <p className="mt-3">
          {open.n > 0 ? (
            <a href={open.path} className="live">
              {plural(open.n, 'comparable job is open.', 'comparable jobs are open.')}
            </a>
          ) : (
            nothingOpen(check)
          )}
        </p>
        {daysOpen && (
          <p className="mt-1">
            Half of the {daysOpen.count} that closed in the last half year were open for{' '}
            {plural(daysOpen.middle, 'day')} or less.
          </p>
        )}
      </section>
      {pay && <WhatTheyPay {...pay} more={payMore} />}
      {technologies && <WhoAsksToo {...technologies} open={open.n} />}
      <section className="border-t border-line pt-5">
        <h3 className="text-17">
          {people ? `${people} or more people to find` : 'Fewer than five people to find'}
        </h3>
        <p className="text-13 text-ink-muted">
          They look for such work and let the recruiters of this site find them. We round down to fives, and
          leave out whoever hides from a company.
        </p>
        {wider.length > 0 && (
          <ul className="mt-2">
            {wider.map(({ change, people: then }) => (
              <li key={change}>
                {change}: {then} or more, instead of {people ?? 'fewer than five'}
              </li>
            ))}
          </ul>
        )}
      </section>
      {newest.length > 0 && (
        <section className="border-t border-line pt-5">
          <h3 className="text-17">The newest of them</h3>
          <ul className="mt-1">
            {newest.map((job) => (
              <li key={job.slug} className="border-b border-line py-2 last:border-0 last:pb-0">
                <a href={`/jobs/${job.slug}`} lang={job.language} className="font-[560] hover:underline">
                  <WholeWords text={job.title} />
                </a>
                <p className="text-13 text-ink-muted">{job.about}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

const nothingOpen = ({ newestOnly }: Checked) =>
  newestOnly ? 'None of these jobs is comparable.' : 'No comparable job is open on this site today.'

function WhatTheyPay({
  half,
  currency,
  counted,
  budget,
  more,
}: NonNullable<Checked['pay']> & { more: Checked['payMore'] }) {
  const scale = wholePayScale([half.min, half.max], currency)
  const range = formatPayShort({ min: half.min, max: half.max, currency, period: 'year' })
  return (
    <section className="border-t border-line pt-5">
      <h3 className="text-17">{`Median pay: ${formatThousands(half.middle, currency)} a year`}</h3>
      <p>{budget ?? `Half of these jobs pay ${range}, before tax.`}</p>
      <div className="mt-2 mb-4">
        <PayRuler scale={scale} />
        <PayTrack scale={scale} range={half} middle={half.middle} look="mid" />
      </div>
      <p className="text-13 text-ink-muted">
        <a href={counted.path} className="live">
          {plural(counted.n, 'job states', 'jobs state')} yearly pay in {currencyName(currency)}.
        </a>{' '}
        We take the middle of each range, before tax.
      </p>
      {more && (
        <p className="mt-2">
          <a href={more.path} className="live">
            {more.n} of these {more.of} go higher than your budget.
          </a>
        </p>
      )}
    </section>
  )
}
