import { and, eq, inArray, notExists, notInArray, or, type SQL, sql } from 'drizzle-orm'
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core'
import { store, t } from '../store'
import type { Viewer } from './viewer'

const { profiles, avoidedCompanies } = t
const one = { one: sql`1` }

// Made at each call: a query at the top of a module would open the record of whoever only imports it.
/** Who keeps their profile from a company of the group; all, or those who fit. */
const avoiding = (group: Viewer['group'], fits?: SQL) =>
  store.read
    .select({ id: avoidedCompanies.candidateId })
    .from(avoidedCompanies)
    .where(
      and(
        fits,
        or(inArray(avoidedCompanies.companyId, group.ids), inArray(avoidedCompanies.foldedName, group.names)),
      ),
    )

/** Who is in the pool, as triggers keep it: a complete profile, and a yes that stands from an address that is theirs. */
export const inPool = (): SQL => sql`${profiles.inPool} = 1`

/** The same answer for all of them at once, where many are asked for. */
export function amongVisibleTo({ group }: Pick<Viewer, 'group'>): SQL | undefined {
  return and(inPool(), notInArray(profiles.candidateId, avoiding(group)))
}

/**
 * Who of the pool may be shown, counted or hinted at to whoever looks for a company: nobody who keeps their profile from
 * that company or from one of its group, by whatever way they come. Every read of the pool goes through it.
 */
export function visibleTo({ group }: Pick<Viewer, 'group'>): SQL | undefined {
  return and(inPool(), notAvoidedBy(profiles.candidateId, group))
}

/** Whose account, in that column, keeps its profile from no company of the group. */
export function notAvoidedBy(account: AnySQLiteColumn, group: Viewer['group']): SQL {
  return notExists(avoiding(group, eq(avoidedCompanies.candidateId, account)))
}

/** The same for whoever says of themselves which company they are: only who keeps their profile from none. */
export function visibleToAnybody(): SQL | undefined {
  const avoided = store.read
    .select(one)
    .from(avoidedCompanies)
    .where(eq(avoidedCompanies.candidateId, profiles.candidateId))
  return and(inPool(), notExists(avoided))
}
