import { register } from 'prom-client'
import { socketAddress } from '@/app/_lib/response'
import { findUser } from '@/app/_lib/session'
import { readsMetrics } from '@/rules/desk/may'
import { measureSearch } from './search-figures'

/** The figures of this server in Prometheus' format, for this machine and for whoever may read them. */
export async function GET(request: Request) {
  // Next names the other end itself; a proxy names somebody else.
  const passedOn = request.headers.get('x-forwarded-for') ?? socketAddress()
  const isHere = passedOn === socketAddress() && /^(?:::1|127\.|::ffff:127\.)/.test(passedOn)
  const user = isHere ? undefined : await findUser()
  if (!isHere && !(user && readsMetrics(user))) return new Response(null, { status: 404 })
  measureSearch()
  return new Response(await register.metrics(), {
    headers: { 'content-type': register.contentType, 'cache-control': 'no-store' },
  })
}
