import { amountShort, asOfWords, isCurrency, sourceName } from '@/app/(site)/_guide/guide-words'
import { payCurrencies, payGroups } from '@/app/(site)/_guide/pay-groups'
import { bucketWords } from '@/content/guide/salary-words'
import type { GuideContent } from '@/content/guide/schema'
import { type ChartGroup, payChart } from '@/integrations/guides/pay-chart'
import { formatDate } from '@/rules/dates'
import type { LiveNumbers } from '@/rules/live/numbers'
import { currencyName, formatPayShort, formatThousands } from '@/rules/pay/pay'
import { wholePayScale } from '@/rules/pay/scale'
import { countryName } from '@/rules/places/countries'
import { roleAtStart } from '@/rules/roles/in-words'
import { type Currency, seniorities } from '@/rules/vocabulary'
import { dataHeaders, readData } from '../read-data'

/** The pay of a guide as a picture for pages of others; `?currency=USD` for another currency than its first. */
export async function GET(request: Request, { params }: RouteContext<'/guides/[slug]/pay.svg'>) {
  const data = await readData(params)
  if (!data) return new Response('There is no such guide.', { status: 404 })
  const { guide, live, address, licence } = data
  const offered = [
    ...new Set([...payCurrencies(guide), ...(live?.pay ?? []).map(({ currency }) => currency)]),
  ]
  const currency = new URL(request.url).searchParams.get('currency') ?? offered[0]
  if (!currency || !isCurrency(currency) || !offered.includes(currency)) {
    const choice =
      offered.length > 0 ? `There is: ${offered.join(', ')}.` : 'The guide has no pay figure yet.'
    return new Response(`No such chart. ${choice}`, { status: 404 })
  }
  const groups = [...printed(guide, currency), ...counted(live, currency)]
  const amounts = groups.flatMap(({ rows }) => rows.flatMap(({ min, max }) => [min, max]))
  const chart = payChart({
    title: `${roleAtStart(guide.slug)}: pay a year, in ${currencyName(currency)}`,
    groups,
    scale: wholePayScale(amounts, currency),
    credit: `${address(`/guides/${guide.slug}`)}, ${formatDate(new Date())}. Sources are shown side by side and never averaged. Our counts: ${licence.name}; printed figures belong to their sources.`,
  })
  return new Response(chart, {
    headers: { ...dataHeaders('image/svg+xml; charset=utf-8'), 'cache-control': 'public, max-age=3600' },
  })
}

function printed(guide: GuideContent, currency: Currency): ChartGroup[] {
  return payGroups(guide, currency).flatMap(({ source, facts }) => {
    const [fact] = facts
    if (!fact) return []
    const terms = [fact.gross ? 'gross' : 'net', countryName(fact.country), asOfWords(fact.asOf)].join(', ')
    return {
      heading: sourceName(source),
      note: `${fact.population}; ${terms}`,
      rows: facts.map((each) => ({ ...each, name: bucketWords(each), words: amountShort(each) })),
    }
  })
}

function counted(live: LiveNumbers | undefined, currency: Currency): ChartGroup[] {
  const pay = live?.pay.filter((figure) => figure.currency === currency) ?? []
  const [all] = pay.filter(({ seniority }) => !seniority)
  if (!live || !all) return []
  const note = `the middle half of the ${all.n} jobs that state gross pay a year, and its median; ${formatDate(new Date(live.computedAt))}`
  const rows = pay.map(({ seniority, n, min, max, middle }) => ({
    name: seniority ? seniorities[seniority] : 'All levels',
    words: `${formatPayShort({ min, max, currency, period: 'year' })}, median ${formatThousands(middle, currency)}, n = ${n}`,
    min,
    max,
    middle,
  }))
  return [{ heading: 'Open jobs on Metier', note, rows }]
}
