import { and, eq, exists, inArray, isNotNull, isNull, notExists, or, type SQL, sql } from 'drizzle-orm'
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core'
import { store, t } from '../store'
import type { Viewer } from './viewer'

const { profiles, poolConsents, avoidedCompanies } = t
const one = { one: sql`1` }

// Made at each call: a query at the top of a module would open the record of whoever only imports it.
const consents = () =>
  store.read
    .select(one)
    .from(poolConsents)
    .innerJoin(t.users, eq(t.users.id, poolConsents.candidateId))
    .where(
      and(
        eq(poolConsents.candidateId, profiles.candidateId),
        isNull(poolConsents.endedAt),
        isNotNull(t.users.verifiedAt),
      ),
    )

/** Who is in the pool: a complete profile, a yes that stands, and an address that somebody has shown to be theirs. */
export const inPool = () => and(isNotNull(profiles.completeSince), exists(consents()))

/**
 * Who of the pool may be shown, counted or hinted at to whoever looks for a company: nobody who keeps their profile from
 * that company or from one of its group, by whatever way they come. Every read of the pool goes through it.
 */
export function visibleTo({ group }: Pick<Viewer, 'group'>): SQL | undefined {
  return and(inPool(), notAvoidedBy(profiles.candidateId, group))
}

/** Whose account, in that column, keeps its profile from no company of the group. */
export function notAvoidedBy(account: AnySQLiteColumn, group: Viewer['group']): SQL {
  const { candidateId, companyId, foldedName } = avoidedCompanies
  const avoided = store.read
    .select(one)
    .from(avoidedCompanies)
    .where(and(eq(candidateId, account), or(inArray(companyId, group.ids), inArray(foldedName, group.names))))
  return notExists(avoided)
}

/** The same for whoever says of themselves which company they are: only who keeps their profile from none. */
export function visibleToAnybody(): SQL | undefined {
  const avoided = store.read
    .select(one)
    .from(avoidedCompanies)
    .where(eq(avoidedCompanies.candidateId, profiles.candidateId))
  return and(inPool(), notExists(avoided))
}
