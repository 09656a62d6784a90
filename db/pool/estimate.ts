import { and, count, eq, exists, inArray, isNull, lt, sql } from 'drizzle-orm'
import { nearSeniorities } from '@/rules/briefs/market'
import { roundedDown } from '@/rules/pool/estimate'
import type { RoleSlug } from '@/rules/roles/roles'
import type { Seniority } from '@/rules/vocabulary'
import { store, t } from '../store'
import { has } from './search'
import { visibleToAnybody } from './visible-to'

/** What an estimate may ask: no more, so that questions cannot be laid over each other until one person is left. */
export type Estimated = { role: RoleSlug; seniority?: Seniority; country?: string }

/**
 * About how many people of the pool would fit a brief, in whole fives; undefined below five. Whoever asks says of themselves
 * which company they are, so only people who keep their profile from none are counted, and nobody who joined today.
 */
export async function poolEstimate(asked: Estimated, now = new Date()): Promise<number | undefined> {
  const { profiles, poolConsents } = t
  const midnight = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate()))
  const since = store.read
    .select({ one: sql`1` })
    .from(poolConsents)
    .where(
      and(
        eq(poolConsents.candidateId, profiles.candidateId),
        isNull(poolConsents.endedAt),
        lt(poolConsents.givenAt, midnight),
      ),
    )
  const [found] = await store.read
    .select({ n: count() })
    .from(profiles)
    .where(
      and(
        visibleToAnybody(),
        exists(since),
        has(profiles.roles, asked.role),
        asked.seniority && inArray(profiles.seniority, [...nearSeniorities[asked.seniority]]),
        asked.country ? eq(profiles.country, asked.country) : undefined,
      ),
    )
  return roundedDown(found?.n ?? 0)
}
