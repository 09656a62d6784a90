import { stopAlert } from '@/db/alerts/alerts'

/** The one click of a mail program (RFC 8058): the same answer whether or not there is such an alert. */
export async function POST(_request: Request, { params }: RouteContext<'/alerts/[token]/stop'>) {
  await stopAlert((await params).token)
  return new Response(null, { status: 204 })
}
