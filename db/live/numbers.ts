import { and, eq } from 'drizzle-orm'
import type { Figure, PayFigure } from '@/rules/live/figures'
import { type LiveNumbers, type LiveScope, liveVersion } from '@/rules/live/numbers'
import type { RoleSlug } from '@/rules/roles/roles'
import { store, t } from '../store'

/**
 * What the board said of a role, or of one seniority or country (ISO code) of it, when it was counted last:
 * `computedAt` says when. Undefined for a part with fewer than five open jobs, and for a role that nobody has counted.
 */
export async function readLiveNumbers(scope: LiveScope): Promise<LiveNumbers | undefined> {
  const { role, seniority = '', country = '' } = scope
  const [row] = await store.read
    .select({ numbers: t.roleNumbers.numbers })
    .from(t.roleNumbers)
    .where(ofScope(role, seniority, country))
  return row?.numbers
}

/** How many jobs of each role were open at its last count. */
export async function countOpenings(): Promise<Map<RoleSlug, number>> {
  const rows = await store.read
    .select({ role: t.roleNumbers.role, openings: t.roleNumbers.openings })
    .from(t.roleNumbers)
    .where(ofWholeRoles)
  return new Map(rows.map(({ role, openings }) => [role, openings]))
}

export type RoleMarket = { openings: Figure; pay?: PayFigure }

/** The open jobs of every role and what their most frequent currency pays, whatever the seniority. */
export async function listRoleMarket(): Promise<Map<RoleSlug, RoleMarket>> {
  const rows = await store.read
    .select({ role: t.roleNumbers.role, numbers: t.roleNumbers.numbers })
    .from(t.roleNumbers)
    .where(ofWholeRoles)
  return new Map(
    rows.map(({ role, numbers: { openings, pay } }) => [
      role,
      { openings, pay: pay.find(({ seniority }) => seniority === undefined) },
    ]),
  )
}

const ofScope = (role: RoleSlug, seniority: string, country: string) =>
  and(
    ofThisVersion,
    eq(t.roleNumbers.role, role),
    eq(t.roleNumbers.seniority, seniority),
    eq(t.roleNumbers.country, country),
  )

const ofThisVersion = eq(t.roleNumbers.version, liveVersion)

const ofWholeRoles = and(ofThisVersion, eq(t.roleNumbers.seniority, ''), eq(t.roleNumbers.country, ''))
