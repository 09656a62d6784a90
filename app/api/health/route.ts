import { lastJobChange } from '@/db/jobs/changes'
import { findMaking } from '@/search/jobs'

export async function GET() {
  await lastJobChange()
  const making = await findMaking()
  const search = making ? `being built: ${making.read} of about ${making.of} jobs` : 'ready'
  return Response.json({ status: 'ok', search }, { headers: { 'cache-control': 'no-store' } })
}
