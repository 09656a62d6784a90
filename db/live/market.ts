import { and, eq } from 'drizzle-orm'
import type { PayFigure } from '@/rules/live/pay'
import type { Figure } from '@/rules/live/shares'
import type { RoleSlug } from '@/rules/roles/roles'
import { store, t } from '../store'
import { countDueRoles } from './numbers'

export type RoleMarket = { openings: Figure; pay?: PayFigure }

/** The open jobs of every role and what their most frequent currency pays, whatever the seniority. */
export async function listRoleMarket(now = new Date()): Promise<Map<RoleSlug, RoleMarket>> {
  await countDueRoles(now)
  const rows = await store.read
    .select({ role: t.roleNumbers.role, numbers: t.roleNumbers.numbers })
    .from(t.roleNumbers)
    .where(and(eq(t.roleNumbers.seniority, ''), eq(t.roleNumbers.country, '')))
  return new Map(
    rows.map(({ role, numbers: { openings, pay } }) => [
      role,
      { openings, pay: pay.find(({ seniority }) => seniority === undefined) },
    ]),
  )
}
