import { Logo } from '@/components/ui/logo'
import type { HiringCompany } from '@/db/companies'
import { countryName } from '@/rules/places/countries'

/** Under which heading an address stands: its letter, or one for all digits. */
export function letterOf(slug: string): string {
  return /^[0-9]/.test(slug) ? '0–9' : slug.charAt(0).toUpperCase()
}

/** Companies by name, under their letters. */
export function CompanyGroups({ companies }: { companies: HiringCompany[] }) {
  const letters = [...new Set(companies.map(({ slug }) => letterOf(slug)))]
  return letters.map((letter) => (
    <section
      key={letter}
      aria-labelledby={`letter-${letter}`}
      className="grid gap-x-8 border-b border-line py-4 last-of-type:border-b-0 md:grid-cols-[4rem_minmax(0,1fr)]"
    >
      <h2 id={`letter-${letter}`} className="text-32 text-ink-muted md:pt-2">
        {letter}
      </h2>
      <ul className="grid gap-x-10 sm:grid-cols-2 lg:grid-cols-3">
        {companies
          .filter(({ slug }) => letterOf(slug) === letter)
          .map((company) => (
            <CompanyLine key={company.slug} {...company} />
          ))}
      </ul>
    </section>
  ))
}

function CompanyLine({ slug, name, logo, industry, city, country, open }: HiringCompany) {
  const about = [industry, city || countryName(country)].filter(Boolean).join(', ')
  return (
    <li className="grid grid-cols-[auto_minmax(0,1fr)_auto] items-center gap-3 py-3">
      <Logo name={name} logo={logo} />
      <div className="min-w-0 leading-snug">
        <a href={`/companies/${slug}`} className="py-0.5 font-[580] hover:underline">
          {name}
        </a>
        <p title={about} className="truncate text-13 text-ink-muted">
          {about}
        </p>
      </div>
      <a href={`/jobs?company=${slug}`} className="live px-1 py-1.5">
        {open.toLocaleString('en')}
        <span className="sr-only">
          {open === 1 ? ' open job' : ' open jobs'} at {name}
        </span>
      </a>
    </li>
  )
}
