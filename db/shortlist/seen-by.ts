import { and, eq, exists, isNotNull, isNull, lte, notInArray, or, type SQL, sql } from 'drizzle-orm'
import { companyKey } from '@/rules/pool/company-names'
import { isFirstOfBrief } from '../briefs/its-jobs'
import { findGroup, hiring, type Viewer } from '../pool/viewer'
import { notAvoidedBy, visibleTo } from '../pool/visible-to'
import { store, type Tx, t } from '../store'

const { presentations, profiles, poolConsents, applications } = t
const one = { one: sql`1` }

/** The company of a brief with all that belongs together with it, under the name that it gave, too. */
export async function findGroupOfBrief(from: Tx, briefId: string): Promise<Viewer['group']> {
  const [brief] = await from
    .select({ name: t.briefs.companyName, companyId: sql<string | null>`${hiring}` })
    .from(t.briefs)
    .leftJoin(t.jobs, and(eq(t.jobs.briefId, t.briefs.id), isFirstOfBrief))
    .where(eq(t.briefs.id, briefId))
  const group = brief?.companyId ? await findGroup(brief.companyId, from) : { ids: [], names: [] }
  return brief ? { ...group, names: [...group.names, companyKey(brief.name)] } : group
}

/**
 * Who may still be asked about, or shown to, the company of a brief: of the pool whoever it may see at all, and of the
 * applicants of its job whoever has neither withdrawn, been refused nor been erased; nobody who keeps away from it.
 */
export function mayBeShown(group: Viewer['group']): SQL | undefined {
  const ofPool = store.read
    .select(one)
    .from(profiles)
    .where(and(eq(profiles.candidateId, presentations.candidateId), visibleTo({ group })))
  const applied = store.read
    .select(one)
    .from(applications)
    .where(
      and(
        eq(applications.id, presentations.applicationId),
        isNull(applications.erasedAt),
        notInArray(applications.stage, ['withdrawn', 'rejected']),
        notAvoidedBy(applications.candidateId, group),
      ),
    )
  return or(exists(ofPool), exists(applied))
}

/**
 * Who stands in the room of a brief: a yes that was not taken back, given since they last let themselves be found. Every
 * read of a company goes through it, so that whoever withdraws, by whatever way, is gone with the next one.
 */
export function isShown(group: Viewer['group']): SQL | undefined {
  const { candidateId, agreed, answeredAt, withdrawnAt } = presentations
  const stands = store.read
    .select(one)
    .from(poolConsents)
    .where(
      and(
        eq(poolConsents.candidateId, candidateId),
        isNull(poolConsents.endedAt),
        lte(poolConsents.givenAt, answeredAt),
      ),
    )
  return and(
    eq(agreed, true),
    isNull(withdrawnAt),
    mayBeShown(group),
    or(isNotNull(presentations.applicationId), exists(stands)),
  )
}
