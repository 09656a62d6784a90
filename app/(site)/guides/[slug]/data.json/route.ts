import { guideData } from '@/integrations/guides/guide-data'
import { dataHeaders, readData } from '../read-data'

/** Served as /guides/<role>.json. */
export async function GET(_: Request, { params }: RouteContext<'/guides/[slug]/data.json'>) {
  const data = await readData(params)
  if (!data) return new Response('There is no such guide.', { status: 404 })
  return new Response(JSON.stringify(guideData(data), null, 2), { headers: dataHeaders('application/json') })
}
