import { z } from 'zod'
import { requireMay } from '@/app/_lib/session'
import { readsFeedback } from '@/rules/desk/may'
import { insightsCsv } from '@/rules/insights/figures'
import { insightsQuery } from '@/rules/insights/query'
import { monthCharts, readFeedback } from '../read-feedback'

const query = z.object({ window: insightsQuery.shape.window })

/** The same figures as the page, with each month of its own, as CSV. */
export async function GET(request: Request) {
  const owner = await requireMay(readsFeedback, '/recruiter/insights/feedback')
  const { window } = query.parse(Object.fromEntries(new URL(request.url).searchParams))
  const { charts, months } = await readFeedback(owner, window, new Date())
  return new Response(insightsCsv([...charts, ...monthCharts(months)]), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="feedback-${window}-days.csv"`,
      'cache-control': 'private, no-store',
    },
  })
}
