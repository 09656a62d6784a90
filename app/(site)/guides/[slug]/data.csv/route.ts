import { guideCsv } from '@/integrations/guides/guide-csv'
import { dataHeaders, readData } from '../read-data'

/** Served as /guides/<role>.csv. */
export async function GET(_: Request, { params }: RouteContext<'/guides/[slug]/data.csv'>) {
  const data = await readData(params)
  if (!data) return new Response('There is no such guide.', { status: 404 })
  return new Response(guideCsv(data), { headers: dataHeaders('text/csv; charset=utf-8; header=present') })
}
