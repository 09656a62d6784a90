import { notFound } from 'next/navigation'
import { listChannels } from '@/db/insights/channels'
import {
  countFunnel,
  countOutcomes,
  countRefusals,
  measureAnswers,
  measureStages,
} from '@/db/insights/funnel'
import type { Scope } from '@/db/insights/scope'
import { countViews } from '@/db/insights/views'
import type { Staff } from '@/db/people/users'
import { listViewerCompanies } from '@/db/pool/viewer'
import { answersOfDesk } from '@/rules/applications/answer-rate'
import { rejectionReasons, type Stage, stages } from '@/rules/applications/stages'
import { outcomesAtDesk } from '@/rules/briefs/outcome'
import { dayOf, siteCalendar } from '@/rules/calendar'
import { addDays, formatDate } from '@/rules/dates'
import type { Chart } from '@/rules/insights/figures'
import type { InsightsQuery } from '@/rules/insights/query'
import { sourceName } from '@/rules/views/source'
import { word } from '@/rules/vocabulary'

/** All figures that are asked for, each chart with what it counts. */
export async function readInsights(recruiter: Staff, query: InsightsQuery, now: Date) {
  const scope = await scopeOf(recruiter, query)
  const since = addDays(now, -Number(query.window))
  const funnel = await countFunnel(scope, since)
  const rate = await measureAnswers(scope, since, now)
  const charts: Chart[] = [
    await viewsChart(scope, dayOf(since, siteCalendar())),
    funnelChart(funnel),
    await stagesChart(scope, since),
    offersChart(funnel),
    await refusalsChart(scope, since),
    await outcomesChart(scope, since),
  ]
  const days = `${formatDate(since)} to ${formatDate(now)}`
  return {
    since,
    answers: rate && answersOfDesk(rate),
    charts: charts.map((chart) => ({ ...chart, source: `${chart.source}, ${days}` })),
  }
}

async function scopeOf(recruiter: Staff, { company, by, job }: InsightsQuery): Promise<Scope> {
  if (!company) return { recruiter, by, job }
  const known = (await listViewerCompanies(recruiter)).find(({ slug }) => slug === company) ?? notFound()
  return { recruiter, by, job, company: known.id }
}

async function viewsChart(scope: Scope, since: string): Promise<Chart> {
  const names = new Map((await listChannels()).map(({ code, name }) => [code, name]))
  const views = await countViews(scope, since)
  const shown = views.slice(0, 10)
  const others = views.slice(10).reduce((sum, { n }) => sum + n, 0)
  return {
    id: 'views',
    title: 'Views of jobs, by where readers came from',
    of: ['counted view', 'counted views'],
    total: views.reduce((sum, { n }) => sum + n, 0),
    figures: [
      ...shown.map(({ source, n }) => ({ name: sourceName(source, names), n })),
      ...(others > 0 ? [{ name: 'All other sites', n: others }] : []),
    ],
    source: 'the pages of jobs, counted by day',
    note: 'Counted without cookies. Not counted: machines, who is signed in, and who came without a link that says from where.',
  }
}

function funnelChart({ sent, reached }: Awaited<ReturnType<typeof countFunnel>>): Chart {
  return {
    id: 'funnel',
    title: 'How far applications came',
    of: ['application sent in this time', 'applications sent in this time'],
    total: sent,
    figures: [
      { name: 'Sent', n: sent },
      ...reached.map(({ step, n }) => ({ name: stages[step], n, words: share(n, sent) })),
    ],
    source: 'the history of the applications that were sent',
    note: 'Whoever came further passed each step before. The newest are still on their way.',
  }
}

async function stagesChart(scope: Scope, since: Date): Promise<Chart> {
  const inOrder = Object.keys(stages)
  const measured = (await measureStages(scope, since)).toSorted(
    (a, b) => inOrder.indexOf(a.stage) - inOrder.indexOf(b.stage),
  )
  return {
    id: 'stages',
    title: 'Days in a stage',
    of: ['stage that was left', 'stages that were left'],
    total: measured.reduce((sum, { n }) => sum + n, 0),
    figures: measured.map(({ stage, days, n }) => ({
      name: word(stages, stage as Stage), // what events say
      n: days,
      words: `${days < 10 ? days.toFixed(1) : Math.round(days)} days, n = ${n.toLocaleString('en')}`,
    })),
    source: 'the history of the applications that were sent',
    note: 'Half of the applications were there so long or less, from when they first came to it.',
  }
}

function offersChart({
  offers: { made, accepted, open, ended },
}: Awaited<ReturnType<typeof countFunnel>>): Chart {
  const figures = [
    { name: 'Accepted: hired', n: accepted },
    { name: 'Waits for an answer', n: open },
    { name: 'Ended without a hire', n: ended },
  ]
  return {
    id: 'offers',
    title: 'Offers',
    of: ['offer', 'offers'],
    total: made,
    figures: made > 0 ? figures : [],
    source: 'the history of the applications that were sent',
  }
}

async function refusalsChart(scope: Scope, since: Date): Promise<Chart> {
  const refusals = await countRefusals(scope, since)
  return {
    id: 'refusals',
    title: 'Why applications were refused',
    of: ['refusal', 'refusals'],
    total: refusals.reduce((sum, { n }) => sum + n, 0),
    figures: refusals.map(({ because, n }) => ({ name: word(rejectionReasons, because), n })),
    source: 'the reasons that were given with refusals',
  }
}

async function outcomesChart(scope: Scope, since: Date): Promise<Chart> {
  const outcomes = await countOutcomes(scope, since)
  return {
    id: 'outcomes',
    title: 'What companies say came of it',
    of: ['answer of a company', 'answers of companies'],
    total: outcomes.reduce((sum, { n }) => sum + n, 0),
    figures: outcomes.map(({ outcome, n }) => ({ name: outcomesAtDesk[outcome], n })),
    source: 'what companies answered when their brief had closed',
  }
}

const share = (n: number, of: number) =>
  of === 0 ? '0' : `${n.toLocaleString('en')}, ${Math.round((n / of) * 100)} %`
