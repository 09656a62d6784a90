import { requireRecruiter } from '@/app/_lib/session'
import { insightsCsv } from '@/rules/insights/figures'
import { insightsQuery } from '@/rules/insights/query'
import { readInsights } from '../read-insights'

/** The same figures as the page with this query, as CSV. */
export async function GET(request: Request) {
  const recruiter = await requireRecruiter('/recruiter/insights')
  const query = insightsQuery.parse(Object.fromEntries(new URL(request.url).searchParams))
  const { charts } = await readInsights(recruiter, query, new Date())
  return new Response(insightsCsv(charts), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="insights-${query.window}-days.csv"`,
      'cache-control': 'private, no-store',
    },
  })
}
