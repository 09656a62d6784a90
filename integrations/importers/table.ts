import { contractOf } from '@/adverts/contract'
import type { ImportedJob } from '@/adverts/imported-job'
import { periodIn } from '@/adverts/pay/periods'
import type { JobPart } from '@/rules/imports/heads'
import { fold, slugify } from '@/rules/words'
import { deadline } from './deadline'
import { joined, link, needed, payOf } from './fields'

/** A job as a row of a table or an element of a feed has it: its parts by name, each as it is written there. */
export type JobRow = Partial<Record<JobPart, string>>

/** The id of such a job: its reference, else its address, else what it is called and where it is. */
export function idOfRow(row: unknown): string | undefined {
  const { id, url, title, company, city } = row as JobRow // what the readers of tables and feeds make
  return id || url || slugify(joined(title, company, city)) || undefined
}

/** The job that a row states. What it does not say stays absent; pay without a period is left to its words. */
export function readRow(given: unknown): ImportedJob {
  const row = given as JobRow // as above
  const title = needed('title').parse(row.title ?? '')
  const until = deadline.parse(row.deadline)
  const texts = [row.description, row.profile].filter((text) => text !== undefined)
  const url = link.parse(row.url)
  return {
    externalId: idOfRow(row) ?? '',
    title,
    company: row.company,
    ...(texts.some((text) => /<\/?[a-z][^>]*>/i.test(text))
      ? { html: texts.join('<br><br>') }
      : { text: texts.join('\n\n') }),
    places: [placeOf(row)],
    ...workplaceOf(row.workplace),
    contract: contractOf(row.contract),
    ...paySaid(row),
    tags: row.tags?.split(/\s*[,;|\n]\s*/).filter(Boolean),
    sourceUrl: url,
    applyUrl: link.parse(row.applyUrl) ?? url,
    publishedAt: dayOf(row.published),
    validUntil: until?.moment,
    lastDay: until?.day,
  }
}

function placeOf({ city, region, country }: JobRow) {
  const code = country && /^[a-z]{2}$/i.test(country) ? country.toUpperCase() : undefined
  return { text: joined(city, region, code ? undefined : country), country: code }
}

function workplaceOf(said = ''): Pick<ImportedJob, 'workplace' | 'maybeRemote'> {
  const words = fold(said)
  if (/hybrid|parti(el|al)|\d jours?|\d days?/.test(words)) return { workplace: 'hybrid' }
  if (/full|100|complet|total|integral/.test(words) || words === 'remote') return { workplace: 'remote' }
  if (/on.?site|sur (site|place)|present|bureau|office/.test(words)) return { workplace: 'onsite' }
  return /^(yes|oui|true|vrai|1|x)$|remote|teletravail|distan/.test(words) ? { maybeRemote: true } : {}
}

function paySaid(row: JobRow): Pick<ImportedJob, 'pay' | 'payText'> {
  const { payMin, payMax, currency, period, pay } = row
  const unit = fold(period ?? '')
  const said = periodIn(`per ${unit}`) ?? periodIn(unit)
  const range = { min: amountOf(payMin), max: amountOf(payMax), currency: currency?.replace('€', 'EUR') }
  const known = said && said !== 'week' ? payOf(range, said) : undefined
  const words = joined(pay, [payMin, payMax].filter(Boolean).join(' - '), currency, period).replace(
    /, /g,
    ' ',
  )
  return known ? { pay: known } : { payText: words || undefined }
}

/** “45 000”, “45.000,00 €”, “45k”: a number as either language writes it; undefined for what is none. */
export function amountOf(said = ''): number | undefined {
  const bare = said.toLowerCase().replace(/[\s\u00a0\u202f€$£'’]|eur|gbp|usd|chf/g, '')
  const grouped = bare.replace(/[.,](?=\d{3}(?:\D|$))/g, '').replace(',', '.')
  const [, figures = '', thousand] = /^(\d+(?:\.\d+)?)(k)?$/.exec(grouped) ?? []
  return figures ? Number(figures) * (thousand ? 1000 : 1) : undefined
}

function dayOf(said: string | undefined): Date | undefined {
  const { moment, day } = deadline.safeParse(said).data ?? {}
  if (moment ?? day) return moment ?? new Date(`${day}T00:00:00Z`)
  const date = new Date(/[a-z]{3} \d{4}/i.test(said ?? '') ? (said ?? '') : '')
  return Number.isNaN(date.getTime()) ? undefined : date
}
