import { findReadableGuide } from '@/app/_guide/read-guide'
import { WholeWords } from '@/components/ui/whole-words'
import type { GuideContent } from '@/content/guide/schema'
import { listGuides } from '@/db/guides/guides'
import { plainText } from '@/integrations/structured-data/guide'
import { formatDate } from '@/rules/dates'
import { categories } from '@/rules/roles/roles'
import { plural } from '@/rules/words'

const wordsAMinute = 220

/** A few role guides with what they ask, how long they take and how many jobs are open. */
export async function GuidesToRead({ counts }: { counts: Map<string, number> }) {
  const jobs = (slug: string) => counts.get(slug) ?? 0
  const hiring = (await listGuides()).sort((a, b) => jobs(b.slug) - jobs(a.slug)).slice(0, 4)
  const guides = await Promise.all(hiring.map(({ slug }) => findReadableGuide(slug)))
  return (
    <ul>
      {guides
        .flatMap((guide) => guide ?? [])
        .map((guide) => (
          <Read key={guide.slug} guide={guide} jobs={jobs(guide.slug)} />
        ))}
    </ul>
  )
}

function Read({ guide, jobs }: { guide: GuideContent; jobs: number }) {
  return (
    <li className="relative grid gap-1.5 border-b border-line py-5">
      <p className="text-13 font-[580] text-accent">{categories[guide.category]}</p>
      <h3 className="text-17">
        <a href={`/guides/${guide.slug}`} className="after:absolute after:inset-0 hover:underline">
          <WholeWords text={guide.title} />
        </a>
      </h3>
      <p className="line-clamp-3 text-ink-muted">{plainText(guide.lead)}</p>
      <p className="text-13 text-ink-muted">
        {minutes(guide)} minutes, updated{' '}
        <time dateTime={guide.updatedOn}>{formatDate(guide.updatedOn)}</time>, {plural(jobs, 'open job')}
      </p>
    </li>
  )
}

function minutes({ sections }: GuideContent) {
  const texts = Object.values(sections).flatMap((section) =>
    section ? [section.text, ...section.entries.map((entry) => entry.text)] : [],
  )
  return Math.max(1, Math.round(texts.join(' ').split(/\s+/).length / wordsAMinute))
}
