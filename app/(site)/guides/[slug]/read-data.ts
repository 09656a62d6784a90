import { readGuide } from '@/app/_guide/read-guide'
import { licence } from '@/content/editorial'
import { growthFacts, payFacts, sourcesOf } from '@/content/guide/pay-facts'
import { readLiveNumbers } from '@/db/live/numbers'
import { siteAddress } from '@/db/site/address'
import { findRole } from '@/rules/roles/roles'

/** All that the data of a guide are made of; undefined where there is no such guide. */
export async function readData(params: Promise<{ slug: string }>) {
  const role = findRole((await params).slug)
  const guide = role && (await readGuide(role.slug))
  if (!guide) return undefined
  const live = await readLiveNumbers({ role: role.slug })
  const shown = { pay: payFacts(guide), growth: growthFacts(guide), sources: sourcesOf(guide) }
  return { guide, ...shown, live, address: siteAddress, licence }
}

/** Others may show these figures on pages of theirs, so any origin may read them. */
export function dataHeaders(type: string) {
  return { 'content-type': type, 'access-control-allow-origin': '*', 'x-robots-tag': 'noindex' }
}
