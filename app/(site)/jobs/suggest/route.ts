import type { NextRequest } from 'next/server'
import { type Suggestion, suggest } from '@/search/jobs'
import { jobQuery, searchPath } from '@/search/query'

/** What the words typed so far may become, each with the address of its search. */
export async function GET(request: NextRequest) {
  const found = await suggest(request.nextUrl.searchParams.get('q') ?? '')
  return Response.json(
    { suggestions: found.map((one) => ({ ...one, path: pathOf(one) })) },
    { headers: { 'cache-control': 'public, max-age=30' } },
  )
}

function pathOf({ kind, value }: Suggestion) {
  const query = jobQuery.parse(kind === 'title' ? { q: value } : { [kind]: value })
  return searchPath(query)
}
