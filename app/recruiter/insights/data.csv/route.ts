import { notFound } from 'next/navigation'
import { requireRecruiter } from '@/app/_lib/session'
import { insightsCsv } from '@/rules/insights/figures'
import { insightsQuery } from '@/rules/insights/query'
import { readAddress } from '@/rules/pages/address'
import { readInsights } from '../read-insights'

/** The same figures as the page with this query, as CSV. */
export async function GET(request: Request) {
  const recruiter = await requireRecruiter('/recruiter/insights')
  const asked = Object.fromEntries(new URL(request.url).searchParams)
  const { query, unread } = readAddress(insightsQuery, asked)
  // A file cannot say what it leaves out.
  if (unread.length > 0) notFound()
  const { charts } = await readInsights(recruiter, query, new Date())
  return new Response(insightsCsv(charts), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="insights-${query.window}-days.csv"`,
      'cache-control': 'private, no-store',
    },
  })
}
