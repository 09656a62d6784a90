import { lastJobChange } from '@/db/job-changes'

export async function GET() {
  await lastJobChange()
  return Response.json({ status: 'ok' }, { headers: { 'cache-control': 'no-store' } })
}
