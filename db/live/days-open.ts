import { and, eq, gte, inArray, isNotNull, sql } from 'drizzle-orm'
import { z } from 'zod'
import { addDays } from '@/rules/dates'
import type { RoleSlug } from '@/rules/roles/roles'
import type { Contract, Seniority } from '@/rules/vocabulary'
import { store, t } from '../store'

type Scope = { role: RoleSlug; seniorities: readonly Seniority[]; contract?: Contract; country?: string }

/** Of how many jobs that closed in the last half year the days are counted, and their middle; in whole days. */
export type DaysOpen = { count: number; middle: number }

const fewest = 5
const wholeDays = z.array(z.number())

/** How long comparable jobs stayed open, from being published to being closed; undefined below five. */
export async function findDaysOpen(
  { role, seniorities, contract, country }: Scope,
  now = new Date(),
): Promise<DaysOpen | undefined> {
  const { publishedAt, closedAt } = t.jobs
  const closed = store.read
    .select({ days: sql<number>`round((${closedAt} - ${publishedAt}) / 86400000.0)`.as('days') })
    .from(t.jobs)
    .where(
      and(
        eq(t.jobs.role, role),
        country ? eq(t.jobs.country, country) : undefined,
        seniorities.length > 0 ? inArray(t.jobs.seniority, [...seniorities]) : undefined,
        contract && eq(t.jobs.contract, contract),
        isNotNull(publishedAt),
        gte(closedAt, addDays(now, -182)),
      ),
    )
    .limit(2000)
    .as('closed')
  // As one text: rows by the thousand cost more than the reading.
  const [found] = await store.read.select({ all: sql<string>`json_group_array(${closed.days})` }).from(closed)
  const days = wholeDays.parse(JSON.parse(found?.all ?? '[]')).sort((a, b) => a - b)
  const middle = days[Math.floor((days.length - 1) / 2)]
  return days.length < fewest || middle === undefined ? undefined : { count: days.length, middle }
}
