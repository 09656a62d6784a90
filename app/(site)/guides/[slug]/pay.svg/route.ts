import { amountShort, asOfWords, sourceName } from '@/app/_guide/guide-words'
import { axisTitle } from '@/app/_guide/pay-figure'
import { axisScale, type PayAxis, type PayGroup, payAxes } from '@/app/_guide/pay-groups'
import type { PayFact } from '@/content/guide/pay-facts'
import { bucketWords, fitWords } from '@/content/guide/salary-words'
import { type ChartGroup, payChart } from '@/integrations/guides/pay-chart'
import { formatDate } from '@/rules/dates'
import type { LiveNumbers } from '@/rules/live/numbers'
import { axisName, standings, statedAxis } from '@/rules/pay/axis'
import { formatPayShort, formatThousands } from '@/rules/pay/pay'
import { countryName } from '@/rules/places/countries'
import { roleAtStart } from '@/rules/roles/in-words'
import { siteName } from '@/rules/site/settings'
import { seniorities } from '@/rules/vocabulary'
import { dataHeaders, readData } from '../read-data'

/** The pay of a guide as a picture for pages of others; `?currency=USD` for another currency than its first. */
export async function GET(request: Request, { params }: RouteContext<'/guides/[slug]/pay.svg'>) {
  const data = await readData(params)
  if (!data) return new Response('There is no such guide.', { status: 404 })
  const { guide, live, address, licence } = data
  const axes = payAxes([{ guide }], live?.pay)
  const asked = new URL(request.url).searchParams.get('currency')
  // Gross yearly pay is what pages of others ask for; another measure is drawn where a currency has no such figure.
  const [drawn] = axes
    .filter(({ axis }) => !asked || axis.currency === asked)
    .sort((one, other) => Number(isStated(other)) - Number(isStated(one)))
  if (!drawn) {
    const offered = [...new Set(axes.map(({ axis }) => axis.currency))].join(', ')
    const choice = offered ? `There is: ${offered}.` : 'The guide has no pay figure yet.'
    return new Response(`No such chart. ${choice}`, { status: 404 })
  }
  const { axis, groups: printed } = drawn
  const facts = printed.flatMap((group) => group.facts)
  const groups = [...printed.flatMap(printedGroup), ...counted(live, drawn)]
  const chart = payChart({
    title: `${roleAtStart(guide.slug)}: ${inText(axisTitle(axis, facts))}`,
    groups,
    scale: axisScale(drawn),
    credit: `${address(`/guides/${guide.slug}`)}, ${formatDate(new Date())}. Sources are shown side by side and never averaged. Our counts: ${licence.name}; printed figures belong to their sources.`,
  })
  return new Response(chart, {
    headers: { ...dataHeaders('image/svg+xml; charset=utf-8'), 'cache-control': 'public, max-age=3600' },
  })
}

const isStated = ({ name, axis }: PayAxis) => name === axisName(statedAxis(axis.currency))

const inText = (title: string) => title.charAt(0).toLowerCase() + title.slice(1)

function printedGroup({ source, facts }: PayGroup): ChartGroup[] {
  const [fact] = facts
  if (!fact) return []
  const { population, gross, period, country, asOf, standing, statistic } = fact
  const terms = [
    `${gross ? 'gross' : 'net'} a ${period}`,
    country ? countryName(country) : 'all countries together',
    statistic?.years ?? asOfWords(asOf),
  ].join(', ')
  const fit = statistic ? ` ${fitWords[statistic.fit]}.` : ''
  const rows = facts.map((each) => ({ ...each, name: bucketWords(each), words: chartWords(each) }))
  const note = `${population}; ${terms}.${fit} ${standings[standing]}`.trim()
  return [{ heading: sourceName(source), note, rows }]
}

function chartWords(fact: PayFact) {
  const { middle, figure } = fact
  if (middle === undefined) return figure === 'median' ? `${amountShort(fact)}, median` : amountShort(fact)
  return `${amountShort(fact)}, median ${amountShort({ ...fact, min: middle, max: middle })}`
}

function counted(live: LiveNumbers | undefined, { live: pay, axis: { currency } }: PayAxis): ChartGroup[] {
  const all = pay.find(({ seniority }) => !seniority)
  if (!live || !all) return []
  const note = `half of the ${all.n} jobs that state gross pay per year, and their median; ${formatDate(new Date(live.computedAt))}`
  const rows = pay.map(({ seniority, n, min, max, middle }) => ({
    name: seniority ? seniorities[seniority] : 'All levels',
    words: `${formatPayShort({ min, max, currency, period: 'year' })}, median ${formatThousands(middle, currency)}, n = ${n}`,
    min,
    max,
    middle,
  }))
  return [{ heading: `Open jobs on ${siteName()}`, note, rows }]
}
