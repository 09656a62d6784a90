import { payWords, placeWords } from '@/components/job/job-words'
import { PayRuler, PayTrack } from '@/components/pay/pay-ruler'
import { WholeWords } from '@/components/ui/whole-words'
import { listRoleJobs } from '@/db/jobs/jobs'
import { findRolePay } from '@/db/live/pay-levels'
import { formatDate } from '@/rules/dates'
import { formatPayShort, formatThousands } from '@/rules/pay/pay'
import { type MiddleHalf, wholePayScale } from '@/rules/pay/scale'
import type { Role } from '@/rules/roles/roles'
import { plural } from '@/rules/words'
import { countJobsByRole } from '@/search/jobs'

/** What the board says of the role that the company comes with: who else is hiring, and for how much. */
export async function MarketCheck({ role, now }: { role: Role; now: Date }) {
  const [openJobs, pay, newest] = await Promise.all([
    countJobsByRole(now),
    findRolePay(role.slug),
    listRoleJobs(role.slug, 3, now),
  ])
  const open = openJobs.get(role.slug) ?? 0
  return (
    <>
      <section>
        <h2 className="text-25">Market check</h2>
        <p className="text-13 text-ink-muted">
          {role.name}, <time dateTime={now.toISOString()}>{formatDate(now)}</time>
        </p>
        <p className="mt-3">
          {open > 0 ? (
            <>
              <a href={`/jobs?role=${role.slug}`} className="live">
                {plural(open, 'comparable job')}
              </a>{' '}
              {open === 1 ? 'is' : 'are'} open today.
            </>
          ) : (
            'Nobody else looks for this role here today.'
          )}
        </p>
      </section>
      {pay && <MiddleOfPay pay={pay} />}
      {newest.length > 0 && (
        <section className="border-t border-line pt-5">
          <h3 className="text-17">The newest of them</h3>
          <ul className="mt-1">
            {newest.map((job) => (
              <li key={job.id} className="border-b border-line py-2 last:border-0 last:pb-0">
                <a href={`/jobs/${job.slug}`} lang={job.language} className="font-[560] hover:underline">
                  <WholeWords text={job.title} />
                </a>
                <p className="text-13 text-ink-muted">
                  {job.company}, {placeWords(job)}, {payWords(job)}
                </p>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

function MiddleOfPay({ pay }: { pay: MiddleHalf }) {
  const scale = wholePayScale([pay.min, pay.max], 'EUR')
  const half = formatPayShort({ min: pay.min, max: pay.max, currency: 'EUR', period: 'year' })
  const middle = formatThousands(pay.middle, 'EUR')
  return (
    <section className="border-t border-line pt-5">
      <h3 className="text-17">Middle pay is {middle}</h3>
      <p>Half of them offer {half} gross a year.</p>
      <div className="mt-2 mb-4">
        <PayRuler scale={scale} />
        <PayTrack scale={scale} range={pay} middle={pay.middle} look="mid" />
      </div>
      <p className="text-13 text-ink-muted">
        The middles of {plural(pay.count, 'open job')} that state yearly pay in euros, all levels together.
      </p>
    </section>
  )
}
