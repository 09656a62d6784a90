import { WholeWords } from '@/components/ui/whole-words'
import { listRunning, siteDay } from '@/db/absences/cover'
import type { Staff } from '@/db/people/users'
import { awayUntil, coverOf } from '@/rules/desk/absence'
import { managesPeople } from '@/rules/desk/may'

/** For whoever manages people: who is away without anybody who covers. */
export async function NobodyCovers({ recruiter, now }: { recruiter: Staff; now: Date }) {
  const running = managesPeople(recruiter) ? await listRunning(now) : []
  const alone = running.filter(({ personId }) => coverOf(personId, running) === undefined)
  return (
    <Short
      title="Nobody covers"
      rows={alone.map(({ personId, name, lastDay }) => ({
        href: `/recruiter/people/${personId}#away`,
        name,
        under: awayUntil(lastDay, siteDay(now)),
      }))}
    />
  )
}

/** A short list without dates; nothing where it is empty and no words say so. */
export function Short({
  title,
  none,
  rows,
}: {
  title: string
  none?: string
  rows: { href: string; name: string; lang?: string; under: string }[]
}) {
  if (rows.length === 0 && !none) return null
  return (
    <section className="border-t border-ink pt-3">
      <h2 className="mb-2 text-15">{title}</h2>
      {rows.length === 0 && <p className="text-13 text-ink-muted">{none}</p>}
      <ul>
        {rows.map(({ href, name, lang, under }) => (
          <li key={href} className="relative border-b border-line py-2 leading-snug last:border-0">
            <a
              href={href}
              lang={lang}
              data-row
              className="font-[580] after:absolute after:inset-0 hover:underline"
            >
              <WholeWords text={name} />
            </a>
            <p className="text-13 text-ink-muted">{under}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
