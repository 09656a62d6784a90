import type { CompanyBrief } from '@/db/briefs/briefs'
import { companySizes } from '@/rules/briefs/company'
import { formatPay } from '@/rules/pay/pay'
import { roleName } from '@/rules/roles/roles'
import { contracts, countries, seniorities, word, workplaces } from '@/rules/vocabulary'

// What is only told where there is something to tell.
const mayBeLeftOut = new Set(['Good to know', 'Website', 'People', 'What it does', 'SIREN', 'Reach'])

/** The whole of what the company wrote, as it was received. */
export function WhatWasSent({
  brief,
  edit,
  description,
}: {
  brief: CompanyBrief
  edit: string | false
  description?: { name: string; href: string }
}) {
  const facts: [string, string][] = [
    ['Role', roleName(brief.role)],
    ['Seniority', seniorities[brief.seniority]],
    ['How many', String(brief.openings)],
    ['Technologies', brief.technologies.join(', ')],
    ['Good to know', brief.nice.join(', ')],
    ['Contract', contracts[brief.contract]],
    ['Workplace', workplaces[brief.workplace]],
    ['Place', `${brief.city}, ${word(countries, brief.country)}`],
    ['Pay', payWords(brief)],
    ['Start', brief.start],
    ['Company', `${brief.companyName}${brief.confidential ? ' (confidential)' : ''}`],
    ['Website', brief.website],
    ['People', word(companySizes, brief.size)],
    ['What it does', brief.about],
    ['SIREN', brief.siren],
    ['Contact', brief.contactName],
    ['E-mail', brief.email],
    ['Phone', brief.phone],
    ['Reach', brief.reach],
  ]
  return (
    <section aria-labelledby="sent" className="rounded-m border border-line bg-surface p-5 text-14">
      <h2 id="sent" className="text-17">
        What you sent
      </h2>
      {edit && (
        <p className="mt-1">
          <a href={edit} className="inline-block py-1 underline">
            Change it
          </a>
        </p>
      )}
      <h3 className="mt-4 font-text text-14 font-normal tracking-normal text-ink-muted">The work</h3>
      <p className="whitespace-pre-line">{brief.problem}</p>
      {description && (
        <p className="mt-2">
          <a href={description.href} className="inline-block py-1 underline wrap-anywhere">
            {description.name}
          </a>
        </p>
      )}
      <dl className="mt-4 grid gap-2 border-t border-line pt-4">
        {facts.map(
          ([name, value]) =>
            (value || !mayBeLeftOut.has(name)) && (
              <div key={name} className="grid grid-cols-[6.5rem_minmax(0,1fr)] gap-x-3">
                <dt className="text-ink-muted">{name}</dt>
                <dd className="min-w-0 wrap-anywhere">{value ? brokenAtSigns(value) : 'not given'}</dd>
              </div>
            ),
        )}
      </dl>
    </section>
  )
}

/** An address that is too long for its line is broken after its @. */
function brokenAtSigns(value: string) {
  const [name, ...hosts] = value.split('@')
  return hosts.length === 1 ? (
    <>
      {name}@<wbr />
      {hosts[0]}
    </>
  ) : (
    value
  )
}

function payWords({ payMin, payMax, payCurrency }: CompanyBrief) {
  const [min, max] = [payMin ?? payMax, payMax ?? payMin]
  if (!min || !max) return ''
  return `${formatPay({ min, max, currency: payCurrency, period: 'year' })} gross, per year`
}
