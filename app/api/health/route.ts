import { lastJobChange } from '@/db/jobs/changes'

export async function GET() {
  await lastJobChange()
  return Response.json({ status: 'ok' }, { headers: { 'cache-control': 'no-store' } })
}
