import { stopReminders } from '@/db/people/reminders'

/** The one click of a mail program (RFC 8058): the same answer whether or not there is such a reader. */
export async function POST(_request: Request, { params }: RouteContext<'/reminders/[token]/stop'>) {
  await stopReminders((await params).token)
  return new Response(null, { status: 204 })
}
