import { comesFromHere } from '@/app/_lib/request'
import { problemIn } from '@/rules/briefs/draft'

// The longest field has 3,000 characters, each of them up to twelve bytes in a form.
const mostBytes = 100_000

/** What is wrong with one field of a brief as it was typed; empty where nothing is. */
export async function POST(request: Request) {
  if (!comesFromHere(request) || Number(request.headers.get('content-length')) > mostBytes)
    return new Response(null, { status: 400 })
  const form = await request.formData().catch(() => new FormData())
  const problem = problemIn(String(form.get('name')), String(form.get('value')))
  return new Response(problem ?? '', { headers: { 'cache-control': 'no-store' } })
}
