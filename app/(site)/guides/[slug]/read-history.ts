import { type GuideChange, guideChanges } from '@/content/guide/changes'
import { type GuideContent, guideContent } from '@/content/guide/schema'
import { listGuideVersions } from '@/db/guides/guides'
import { listMonthlySnapshots } from '@/db/live/snapshots'
import { type Move, movesBetween } from '@/rules/live/snapshot'
import type { RoleSlug } from '@/rules/roles/roles'

/** A version of the text, or a month of the figures; `id` is its place on the page of the history. */
export type GuideEvent = { id: string; at: Date } & (
  | { what: 'first' }
  | { what: 'text'; changes: GuideChange[] }
  | { what: 'figures'; since: string; moves: Move[] }
)

/** What has happened to a guide, its words and its figures, the newest first. */
export async function readHistory(role: RoleSlug): Promise<GuideEvent[]> {
  const [texts, figures] = await Promise.all([readVersions(role), readMonths(role)])
  return [...texts, ...figures].sort((a, b) => b.at.getTime() - a.at.getTime())
}

async function readVersions(role: RoleSlug): Promise<GuideEvent[]> {
  const most = 20
  const versions = await listGuideVersions(role, most + 1)
  return versions.slice(0, most).flatMap(({ id, at, content }, i): GuideEvent[] => {
    const older = versions[i + 1]
    if (!older) return [{ id: `text-${id}`, at, what: 'first' }]
    const [before, after] = [parsed(older.content), parsed(content)]
    const changes = before && after ? guideChanges(before, after) : []
    return changes.length > 0 ? [{ id: `text-${id}`, at, what: 'text', changes }] : []
  })
}

// A version of an older form cannot be compared, and is history all the same.
function parsed(content: unknown): GuideContent | undefined {
  return guideContent.safeParse(content).data
}

async function readMonths(role: RoleSlug): Promise<GuideEvent[]> {
  const months = await listMonthlySnapshots(role)
  return months.flatMap(({ day, numbers }, i): GuideEvent[] => {
    const before = months[i + 1]
    const moves = before ? movesBetween(before.numbers, numbers) : []
    if (!before || moves.length === 0) return []
    // At noon, that day is the same one in every zone.
    const at = new Date(`${day}T12:00:00Z`)
    return [{ id: `figures-${day}`, at, what: 'figures', since: before.day, moves }]
  })
}
