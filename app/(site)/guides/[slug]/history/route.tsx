import { notFound } from 'next/navigation'
import { TextChanges } from '@/app/_guide/text-changes'
import type { Head } from '@/app/_reading/head'
import { type Asked, readingPage } from '@/app/_reading/reading-page'
import { MoveList } from '@/components/live/moves'
import { Crumbs } from '@/components/ui/crumbs'
import { formatDate } from '@/rules/dates'
import { roleAtStart } from '@/rules/roles/in-words'
import { findRole } from '@/rules/roles/roles'
import { plural } from '@/rules/words'
import { type GuideEvent, readHistory } from '../read-history'

async function headOf({ params }: Asked<'slug'>): Promise<Head> {
  const role = findRole(params.slug)
  return {
    title: `What changed in the guide: ${role?.name ?? ''}`,
    robots: { index: false, follow: true },
    alternates: { types: { 'application/rss+xml': `/guides/${role?.slug}/feed.xml` } },
  }
}

export const GET = readingPage(GuideHistoryPage, headOf)

/** What the guide said before, and what the board did, from one time to the next. */
async function GuideHistoryPage({ params }: Asked<'slug'>) {
  const role = findRole(params.slug) ?? notFound()
  const history = await readHistory(role.slug)
  if (history.length === 0) notFound()
  const guide = `/guides/${role.slug}`
  return (
    <div className="wrap">
      <Crumbs
        trail={[
          { name: 'Role guides', path: '/guides' },
          { name: role.name, path: guide },
        ]}
        here="What changed"
      />
      <header className="max-w-[54rem] pt-5 pb-8 md:pt-8">
        <h1>What changed in this guide</h1>
        <p className="mt-3 max-w-[40em] text-17 text-ink-muted">
          {roleAtStart(role.slug)}: every version of the text, and what the open jobs said from the beginning
          of one month to the next. To follow it, there is{' '}
          <a href={`${guide}/feed.xml`} className="underline">
            a feed
          </a>
          .
        </p>
      </header>
      <ol className="max-w-[54rem] border-t border-line">
        {history.map((event) => (
          <Event key={event.id} event={event} />
        ))}
      </ol>
    </div>
  )
}

function Event({ event }: { event: GuideEvent }) {
  return (
    <li
      id={event.id}
      className="grid gap-x-8 gap-y-2 border-b border-line py-6 sm:grid-cols-[9rem_minmax(0,1fr)]"
    >
      <p className="text-14 text-ink-muted">
        <time dateTime={event.at.toISOString()}>{formatDate(event.at)}</time>
      </p>
      <div className="min-w-0">
        {event.what === 'first' && (
          <>
            <h2 className="text-20">The guide begins</h2>
            <p className="mt-1 text-ink-muted">Each later change is listed above.</p>
          </>
        )}
        {event.what === 'text' && (
          <>
            <h2 className="mb-3 text-20">{plural(event.changes.length, 'change')} of the text</h2>
            <TextChanges changes={event.changes} />
          </>
        )}
        {event.what === 'figures' && (
          <>
            <h2 className="text-20">The open jobs since {formatDate(event.since)}</h2>
            <div className="mt-2 max-w-[24rem]">
              <MoveList moves={event.moves} />
            </div>
          </>
        )}
      </div>
    </li>
  )
}
