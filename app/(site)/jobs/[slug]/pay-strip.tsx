import { PayRuler, PayTrack } from '@/components/pay/pay-ruler'
import type { PublicJob } from '@/db/jobs'
import { formatDate } from '@/rules/dates'
import { formatPay, formatPayShort, formatThousands } from '@/rules/pay'
import { wholePayScale } from '@/rules/pay-scale'
import { roleInText } from '@/rules/role-words'
import { countries, seniorities, word } from '@/rules/vocabulary'
import { plural } from '@/rules/words'
import type { Comparison } from './compare-pay'

/** This job's range over what open jobs like it pay, and what sources print. */
export function PayStrip({ job, compared, now }: { job: PublicJob; compared: Comparison; now: Date }) {
  const { pay, role, level, bands, like } = compared
  // A fifth of room at both ends: an axis cut to the bars would make small differences look large.
  const amounts = [pay, ...bands, ...(level ? [level] : [])].flatMap(({ min, max }) => [min * 0.8, max * 1.2])
  const scale = wholePayScale(amounts, pay.currency)
  const seniority = seniorities[compared.seniority].toLowerCase()
  const jobsLike = `open ${seniority} ${roleInText(role)}`
  const range = (of: { min: number; max: number }) => ({ ...pay, min: of.min, max: of.max })
  return (
    <section aria-labelledby="pay">
      <h2 id="pay">{level ? verdict(compared, seniority) : 'Its pay beside what sources print'}</h2>
      {level && (
        <p className="mt-1 text-ink-muted">
          Its middle is {formatThousands((pay.min + pay.max) / 2, pay.currency)}; the middle of what is open
          is {formatThousands(level.middle, pay.currency)}.
        </p>
      )}
      <figure className="mt-4 rounded-m border border-line bg-surface p-4 sm:p-6">
        <div className="grid gap-x-5 sm:grid-cols-[11rem_minmax(0,1fr)]">
          <p className="self-end pb-1 text-13 text-ink-muted max-sm:hidden">Gross a year</p>
          <PayRuler scale={scale} />
          <Row name="This job" source="Stated by the employer">
            <PayTrack scale={scale} range={pay} label={formatPayShort(pay)} />
          </Row>
          {level && (
            <Row name={`Open ${seniority} jobs`} source={`Middle half of ${level.count}`}>
              <PayTrack
                scale={scale}
                range={level}
                middle={level.middle}
                look="mid"
                label={`middle ${formatThousands(level.middle, pay.currency)}`}
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
                <NumberRow
                  name={`Middle half of ${plural(level.count, 'open job')}`}
                  value={formatPay(range(level))}
                />
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
          {level && `Quartiles of the middles of ${level.count} ranges that are paid by the year, among `}
          {!level && 'Fewer than five of these state yearly pay, too few for a middle: '}
          <a href={like.path} className="live">
            {plural(like.count, `${jobsLike} job`)}
          </a>{' '}
          in {word(countries, job.country)}. Counted{' '}
          <time dateTime={now.toISOString()}>{formatDate(now)}</time>.
        </figcaption>
      </figure>
    </section>
  )
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

function verdict({ pay, level }: Comparison, seniority: string) {
  const distance = level ? (pay.min + pay.max) / 2 / level.middle - 1 : 0
  if (Math.abs(distance) < 0.01) return `In the middle of what ${seniority} jobs like it pay`
  return `${distance > 0 ? 'Above' : 'Below'} the middle of what ${seniority} jobs like it pay`
}
