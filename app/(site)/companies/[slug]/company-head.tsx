import { companyWords } from '@/components/company/company-words'
import { Crumbs } from '@/components/ui/crumbs'
import { ArrowUpRight } from '@/components/ui/icons'
import { Logo } from '@/components/ui/logo'
import type { PublicJob } from '@/db/jobs/jobs'
import { type AnswerRate, answerRateWords } from '@/rules/applications/answer-rate'
import { picturePath, pictureWidths } from '@/rules/pictures'
import { websiteOf } from '@/rules/websites'

export const trail = [{ name: 'Companies', path: '/companies' }]

/** Who a company is, in its own words. */
export function CompanyHead({ company, rate }: { company: PublicJob['company']; rate?: AnswerRate }) {
  const website = websiteOf(company.website)
  return (
    <>
      <Crumbs trail={trail} here={company.name} />
      <header className="grid gap-x-5 gap-y-3 py-6 sm:grid-cols-[auto_minmax(0,1fr)] lg:py-8">
        <Logo name={company.name} logo={company.logo} size="l" />
        <div className="grid gap-2">
          <h1>{company.name}</h1>
          <p className="flex flex-wrap gap-x-4 text-17 text-ink-muted">
            {companyWords(company)}
            {website && (
              <a
                href={website.href}
                rel="noopener nofollow"
                className="inline-flex items-center gap-1 text-ink underline"
              >
                {website.host}
                <ArrowUpRight aria-hidden strokeWidth={1.5} className="size-4" />
              </a>
            )}
          </p>
          {company.about && <p className="mt-1 max-w-[64ch] text-17">{company.about}</p>}
          {rate && (
            <p className="max-w-[64ch] text-14 text-ink-muted">{answerRateWords(company.name, rate)}</p>
          )}
        </div>
      </header>
      {company.picture && <Picture name={company.picture} />}
    </>
  )
}

function Picture({ name }: { name: string }) {
  const [small, large] = pictureWidths.picture
  return (
    // biome-ignore lint/performance/noImgElement: next/image sets style attributes, which the policy refuses
    <img
      src={picturePath(name, small)}
      srcSet={`${picturePath(name, small)} ${small}w, ${picturePath(name, large)} ${large}w`}
      sizes="(width < 75rem) 100vw, 1200px"
      alt=""
      width={large}
      height={large / 2}
      className="mb-8 aspect-[3/1] h-auto w-full rounded-m object-cover max-sm:aspect-[2/1]"
    />
  )
}
