import { siteAddress } from '@/db/site/address'
import { securityText } from '@/rules/site/security-text'
import { siteSettings } from '@/rules/site/settings'

export const dynamic = 'force-dynamic'

/** Whom to tell of a weakness, as RFC 9116 has it. */
export function GET() {
  const { securityContact, email } = siteSettings()
  const address = securityContact || email
  const text = securityText({
    contacts: [...(address ? [`mailto:${address}`] : []), siteAddress('/contact?topic=security')],
    canonical: siteAddress('/.well-known/security.txt'),
    now: new Date(),
  })
  return new Response(text, { headers: { 'content-type': 'text/plain; charset=utf-8' } })
}
