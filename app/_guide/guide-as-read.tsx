import { PlainHtml } from '@/app/_lib/plain-html'
import { payFacts } from '@/content/guide/pay-facts'
import type { GuideContent } from '@/content/guide/schema'
import { findRole } from '@/rules/roles/roles'
import { Article } from './_chapters/article'
import { GuideTitle } from './_frame/guide-head'
import { outlineOf } from './_frame/outline'
import { readMarket } from './_live/market'

/** A guide as its page shows it, from its title to its sources, for those who look at it before readers do. */
export async function GuideAsRead({ guide }: { guide: GuideContent }) {
  const role = findRole(guide.slug)
  if (!role) return null
  const market = await readMarket(role, new Date())
  const outline = outlineOf(guide, payFacts(guide).length > 0 || market?.pay !== undefined)
  return (
    <PlainHtml>
      <GuideTitle guide={guide} role={role} heading="h2" />
      <Article
        guide={guide}
        role={role}
        market={market}
        experience={{}}
        parts={outline.flatMap(({ parts }) => parts)}
      />
    </PlainHtml>
  )
}
