import { conditional } from '@/app/_lib/conditional'
import { moveWords } from '@/components/live/move-words'
import { siteAddress } from '@/db/site/address'
import { type GuideNews, guideFeed } from '@/integrations/feeds/guide-feed'
import { formatDate } from '@/rules/dates'
import { roleAtStart } from '@/rules/roles/in-words'
import { findRole } from '@/rules/roles/roles'
import { plural } from '@/rules/words'
import { type GuideEvent, readHistory } from '../read-history'

/** What changes in a guide, for those who follow it. */
export async function GET(request: Request, { params }: RouteContext<'/guides/[slug]/feed.xml'>) {
  const role = findRole((await params).slug)
  const history = role ? await readHistory(role.slug) : []
  const [newest] = history
  if (!role || !newest) return new Response('There is no such guide.', { status: 404 })
  const guide = siteAddress(`/guides/${role.slug}`)
  const feed = guideFeed({
    title: `${roleAtStart(role.slug)}: what changed in the guide`,
    pageUrl: `${guide}/history`,
    feedUrl: `${guide}/feed.xml`,
    news: history.map((event) => newsOf(event, `${guide}/history#${event.id}`)),
  })
  return conditional(request, feed, 'application/rss+xml', newest.at)
}

function newsOf(event: GuideEvent, url: string): GuideNews {
  const { at } = event
  if (event.what === 'first')
    return { url, at, title: 'The guide begins', lines: ['Each later change is listed above.'] }
  if (event.what === 'figures') {
    const title = `The open jobs since ${formatDate(event.since)}`
    return { url, at, title, lines: event.moves.map(moveWords) }
  }
  const parts = [...new Set(event.changes.map(({ part }) => part))]
  return {
    url,
    at,
    title: `${plural(event.changes.length, 'change')} of the text`,
    lines: parts.map((part) => {
      const names = event.changes.filter((change) => change.part === part).map(({ name }) => name)
      return [part, names.filter(Boolean).join('; ')].filter(Boolean).join(': ')
    }),
  }
}
