import { CountedAt } from '@/components/live/counted-at'
import { LiveCount } from '@/components/live/live-count'
import { PayRuler, PayTrack } from '@/components/pay/pay-ruler'
import type { PublicJob } from '@/db/jobs/jobs'
import { countryInText, jobsInWords } from '@/rules/live/query'
import { currencyName, formatPay, formatPayShort, formatThousands } from '@/rules/pay/pay'
import { wholePayScale } from '@/rules/pay/scale'
import { payStanding, whyNotCompared } from '@/rules/pay/standing'
import { countryName } from '@/rules/places/countries'
import { type RoleSlug, roleName } from '@/rules/roles/roles'
import { type Seniority, seniorities } from '@/rules/vocabulary'
import { plural } from '@/rules/words'
import type { Comparison, Level } from './compare-pay'

/** This job's range over what open jobs like it pay, and what sources print. */
export function PayStrip({ job, compared }: { job: PublicJob; compared: Comparison | undefined }) {
  if (!compared) return <PayNotCompared job={job} />
  const { pay, level, bands } = compared
  // A fifth of room at both ends: an axis cut to the bars would make small differences look large.
  const amounts = [pay, ...bands, ...(level ? [level] : [])].flatMap(({ min, max }) => [min * 0.8, max * 1.2])
  const scale = wholePayScale(amounts, pay.currency)
  const range = (of: { min: number; max: number }) => ({ ...pay, min: of.min, max: of.max })
  return (
    <section aria-labelledby="pay">
      <h2 id="pay">
        {level ? verdicts[payStanding(pay, level.middle)] : 'Its pay, compared with published figures'}
      </h2>
      {level && (
        <p className="mt-1 text-ink-muted">
          We compare it with: {likeIt(compared.seniority, compared.role, level.query.place && job.country)}.
          The middle of its range is {formatThousands((pay.min + pay.max) / 2, pay.currency)}. The median of
          the open jobs is {formatThousands(level.middle, pay.currency)}.
        </p>
      )}
      <figure className="mt-4 rounded-m border border-line bg-surface p-4 sm:p-6">
        <div className="grid gap-x-5 sm:grid-cols-[11rem_minmax(0,1fr)]">
          <p className="self-end pb-1 text-13 text-ink-muted max-sm:hidden">Gross, per year</p>
          <PayRuler scale={scale} />
          <Row name="This job" source="Stated by the employer">
            <PayTrack scale={scale} range={pay} label={formatPayShort(pay)} />
          </Row>
          {level && (
            <Row name="Open jobs like it" source={`Half of ${plural(level.n, 'job')}`}>
              <PayTrack
                scale={scale}
                range={level}
                middle={level.middle}
                look="mid"
                label={`median ${formatThousands(level.middle, pay.currency)}`}
              />
            </Row>
          )}
          {bands.map((band) => (
            <Row key={band.source} name={band.label} source={band.source}>
              <PayTrack scale={scale} range={band} look="mid" label={formatPayShort(range(band))} />
            </Row>
          ))}
        </div>
        <details className="mt-4 text-14">
          <summary className="inline-block min-h-7 py-0.5 text-13 font-[550] text-accent">
            Show the numbers
          </summary>
          <table className="mt-1 w-full border-collapse">
            <tbody>
              <NumberRow name="This job" value={formatPay(pay)} />
              {level && (
                <>
                  <NumberRow
                    name={`Half of ${plural(level.n, 'open job')}`}
                    value={formatPay(range(level))}
                  />
                  <NumberRow
                    name="Their median"
                    value={formatPay(range({ min: level.middle, max: level.middle }))}
                  />
                </>
              )}
              {bands.map((band) => (
                <NumberRow
                  key={band.source}
                  name={`${band.label}, ${band.source}`}
                  value={formatPay(range(band))}
                />
              ))}
            </tbody>
          </table>
        </details>
        <figcaption className="mt-2 text-13 text-ink-muted">
          {level ? <Counted level={level} country={job.country} /> : <TooFew compared={compared} />}
        </figcaption>
      </figure>
    </section>
  )
}

function Counted({ level, country }: { level: Level; country: string }) {
  const widened = country !== '' && !level.query.place
  return (
    <>
      {widened &&
        `Fewer than five comparable jobs are open in ${countryInText(country)}, so we count all countries. `}
      We take the middle of the range of each of{' '}
      <LiveCount figure={level}>{jobsInWords(level.query, level.n)}</LiveCount>, including this one.{' '}
      <CountedAt computedAt={level.computedAt} />
    </>
  )
}

function TooFew({ compared: { seniority, role, pay } }: { compared: Comparison }) {
  const like = likeIt(seniority, role)
  return `Fewer than five open jobs like it (${like}) state yearly pay in ${currencyName(pay.currency)}, so we show no median.`
}

function Row({ name, source, children }: { name: string; source: string; children: React.ReactNode }) {
  return (
    <>
      <p className="min-w-0 pt-1.5 leading-tight max-sm:pt-2.5">
        <b className="text-14 font-[580]">{name}</b>{' '}
        <span className="text-13 text-ink-muted sm:block">{source}</span>
      </p>
      <div className="sm:py-1.5">{children}</div>
    </>
  )
}

function NumberRow({ name, value }: { name: string; value: string }) {
  return (
    <tr className="border-b border-line">
      <th className="py-1.5 pe-3 text-start font-normal">{name}</th>
      <td className="py-1.5 text-end whitespace-nowrap tabular-nums">{value}</td>
    </tr>
  )
}

const verdicts = {
  above: 'Its pay is above the median',
  in: 'Its pay is at the median',
  below: 'Its pay is below the median',
}

const likeIt = (seniority: Seniority, role: RoleSlug, country = '') =>
  [roleName(role), seniorities[seniority], country && countryName(country)].filter(Boolean).join(', ')

/** Pay that is stated, but not as that of others is counted, with the reason. */
function PayNotCompared({ job }: { job: PublicJob }) {
  const why = job.role && job.seniority && whyNotCompared(job)
  if (!why) return null
  return (
    <section aria-labelledby="pay">
      <h2 id="pay">We do not compare its pay</h2>
      <p className="mt-1 max-w-[64ch] text-ink-muted">{why}</p>
    </section>
  )
}
