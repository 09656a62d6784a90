import { and, eq } from 'drizzle-orm'
import type { LiveNumbers, LiveScope } from '@/rules/live/numbers'
import { type RoleSlug, roles } from '@/rules/roles/roles'
import { store, t } from '../store'
import { countRole } from './count-role'
import { noteRoleChanges } from './role-changes'

/**
 * What the board says of a role, or of one seniority or country (ISO code) of it; undefined for a part with fewer than
 * five open jobs. Counted by the first read after a change; of a role with 500 jobs or more seconds later: `computedAt`
 * says when.
 */
export async function readLiveNumbers(scope: LiveScope, now = new Date()): Promise<LiveNumbers | undefined> {
  await noteRoleChanges()
  if (isDue(await findState(scope.role), now)) await countRole(scope.role, now)
  const { role, seniority = '', country = '' } = scope
  const part = { role, seniority, country }
  const [row] = await store.read
    .select({ numbers: t.roleNumbers.numbers })
    .from(t.roleNumbers)
    .where(sameScope(part))
  return row?.numbers
}

/** How many jobs of each role are open; every role that is due is counted first. */
export async function countOpenings(now = new Date()): Promise<Map<RoleSlug, number>> {
  await countDueRoles(now)
  const rows = await store.read
    .select({ role: t.roleNumbers.role, openings: t.roleNumbers.openings })
    .from(t.roleNumbers)
    .where(and(eq(t.roleNumbers.seniority, ''), eq(t.roleNumbers.country, '')))
  return new Map(rows.map(({ role, openings }) => [role, openings]))
}

/** Counts every role whose jobs have changed, or whose numbers time has overtaken. */
export async function countDueRoles(now = new Date()): Promise<void> {
  await noteRoleChanges()
  const states = new Map((await listStates()).map((state) => [state.role, state]))
  for (const { slug } of roles) if (isDue(states.get(slug), now)) await countRole(slug, now)
}

type State = { computedAt: Date; goodUntil: Date; restMs: number }

const state = {
  role: t.roleNumbers.role,
  computedAt: t.roleNumbers.computedAt,
  goodUntil: t.roleNumbers.goodUntil,
  restMs: t.roleNumbers.restMs,
}
const sameScope = (scope: { role: RoleSlug; seniority: string; country: string }) =>
  and(
    eq(t.roleNumbers.role, scope.role),
    eq(t.roleNumbers.seniority, scope.seniority),
    eq(t.roleNumbers.country, scope.country),
  )

async function findState(role: RoleSlug): Promise<State | undefined> {
  const whole = sameScope({ role, seniority: '', country: '' })
  const [row] = await store.read.select(state).from(t.roleNumbers).where(whole)
  return row
}

function listStates() {
  const whole = and(eq(t.roleNumbers.seniority, ''), eq(t.roleNumbers.country, ''))
  return store.read.select(state).from(t.roleNumbers).where(whole)
}

function isDue(known: State | undefined, now: Date) {
  if (!known) return true
  return known.goodUntil <= now && known.computedAt.getTime() + known.restMs <= now.getTime()
}
