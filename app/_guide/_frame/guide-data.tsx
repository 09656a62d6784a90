import { Disclosure } from '@/app/_guide/disclosure'
import { licence } from '@/content/editorial'
import { siteAddress } from '@/db/site/address'
import { roleInText } from '@/rules/roles/in-words'
import type { Role } from '@/rules/roles/roles'
import { Section } from './section'

/** The occupation codes closest to the role, and its figures as data. */
export function GuideData({ role, hasPay }: { role: Role; hasPay: boolean }) {
  const { rome, isco, onet } = role.codes
  const codes = [
    { scheme: 'ROME 4.0 (France)', code: rome },
    { scheme: 'ISCO-08 (ILO)', code: isco },
    { scheme: 'O*NET-SOC (United States)', code: onet },
  ]
  return (
    <Section id="data" heading="Codes and data">
      <p className="reading">
        Official lists of occupations and job titles rarely match. These are the closest codes in our reading.
        They are not an official match.
      </p>
      <dl className="mt-4 grid max-w-[40rem] border-t border-line">
        {codes.map(({ scheme, code }) => (
          <div key={scheme} className="grid grid-cols-[minmax(0,1fr)_8rem] border-b border-line py-2">
            <dt>{scheme}</dt>
            <dd className="font-semibold tabular-nums">{code}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-6 max-w-[68ch] text-ink-muted">
        This guide’s facts and live numbers, with their sources and method:{' '}
        <a href={`/guides/${role.slug}.json`} className="underline">
          JSON
        </a>
        ,{' '}
        <a href={`/guides/${role.slug}.csv`} className="underline">
          CSV
        </a>
        . Our own words and counts are free to reuse under{' '}
        <a href={licence.url} rel="license noopener" className="underline">
          {licence.name}
        </a>
        . The figures that we quote belong to their sources.
      </p>
      {hasPay && <Embedding role={role} />}
    </Section>
  )
}

function Embedding({ role: { slug } }: { role: Role }) {
  const [page, picture] = [siteAddress(`/guides/${slug}`), siteAddress(`/guides/${slug}/pay.svg`)]
  return (
    <div className="mt-4 max-w-[68ch]">
      <Disclosure name="Show the pay chart on your page">
        <p className="text-14 text-ink-muted">
          <a href={`/guides/${slug}/pay.svg`} className="underline">
            The chart
          </a>{' '}
          names its sources and its date. It is always up to date. Copy this code:
        </p>
        <pre className="mt-2 rounded-m bg-sunken p-3 text-13 break-all whitespace-pre-wrap select-all">
          {`<a href="${page}"><img src="${picture}" width="720" alt="What a ${roleInText(slug)} earns, source by source"></a>`}
        </pre>
      </Disclosure>
    </div>
  )
}
