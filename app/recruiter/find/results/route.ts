import { requireRecruiter } from '@/app/_lib/session'
import { foundFor, typedWords } from '../../_bar/found'

/** What the command bar shows for the words that are typed. */
export async function GET(request: Request) {
  const recruiter = await requireRecruiter('/recruiter/find/results')
  const groups = await foundFor(recruiter, typedWords(new URL(request.url).searchParams.get('q')))
  return Response.json({ groups }, { headers: { 'cache-control': 'private, no-store' } })
}
