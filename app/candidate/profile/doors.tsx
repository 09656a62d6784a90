import type { Profile } from '@/db/pool/profile'
import { formatThousands } from '@/rules/pay/pay'
import { cityKey, countryKey } from '@/rules/places/keys'
import { technologySlug } from '@/rules/technologies/slugs'
import { plural } from '@/rules/words'
import { findDoors } from '@/search/jobs'
import { jobQuery, searchPath } from '@/search/query'
import { Part } from './part'

type Door = Awaited<ReturnType<typeof findDoors>>['doors'][number]

/** How many open jobs are what the profile looks for, and what would add more; nothing before it names a role. */
export async function Doors({ profile }: { profile: Profile }) {
  if (profile.roles.length === 0) return null
  const query = queryOf(profile)
  const { total, doors } = await findDoors(query)
  return (
    <Part id="doors" title="What would open more doors">
      <p>
        <a href={searchPath(query)} className="live">
          {plural(total, 'open job fits what you look for.', 'open jobs fit what you look for.')}
        </a>
      </p>
      {doors.length > 0 ? (
        <ul className="grid w-full">
          {doors.map((door) => (
            <li
              key={`${door.kind} ${door.label}`}
              className="flex items-baseline justify-between gap-4 border-t border-line py-2"
            >
              <span className="min-w-0">{wordsOf(door, profile)}</span>
              <a href={searchPath(door.query)} className="live shrink-0 tabular-nums">
                +{plural(door.adds, 'job')}
              </a>
            </li>
          ))}
        </ul>
      ) : (
        <p className="text-14 text-ink-muted">No small change would add a job today.</p>
      )}
      <p className="text-13 text-ink-muted">
        Each number is what that one change adds to the jobs above. Nothing else changes.
      </p>
    </Part>
  )
}

/** The search that a profile means. */
function queryOf(profile: Profile) {
  const { roles, seniority, technologies, workplaces, city, country, radius, payWanted, payCurrency } =
    profile
  const town = city && radius !== null ? cityKey(country, city) : undefined
  return jobQuery.parse({
    role: roles,
    seniority: seniority ?? undefined,
    tech: technologies.map(technologySlug),
    workplace: workplaces,
    place: radius === null || !city ? country && countryKey(country) : radius === 0 ? town : undefined,
    near: radius ? town : undefined,
    radius: radius ? String(radius) : undefined,
    pay: payWanted ? [String(payWanted), payCurrency] : undefined,
  })
}

function wordsOf({ kind, label }: Door, { city, payCurrency }: Profile): string {
  if (kind === 'tech') return `If you also knew ${label}`
  if (kind === 'workplace') return `If ${label.toLowerCase()} were fine, too`
  if (kind === 'place') return `If you looked in ${label}, too`
  if (kind === 'country') return `If you looked anywhere in ${label}`
  if (kind === 'near') return `If you looked ${label} km around ${city}`
  return `If ${formatThousands(Number(label), payCurrency)} were enough`
}
