import { and, asc, eq, inArray, isNull } from 'drizzle-orm'
import { firedBy, type TriageAnswer, type TriageRule } from '@/rules/triage/triage'
import { newId } from '../ids'
import { findState, jobsOf } from '../jobs/desk'
import type { Staff } from '../people/users'
import { type Answer, actOn, recordAudit } from '../site/audit-events'
import { store, type Tx, t } from '../store'

/** The rules of a job, in their order. */
export function listTriageRules(jobId: number, from: Tx = store.read): Promise<TriageRule[]> {
  const { id, question, says, value, label, effect, position } = t.triageRules
  return from
    .select({ id, question, says, value, label, effect })
    .from(t.triageRules)
    .where(eq(t.triageRules.jobId, jobId))
    .orderBy(asc(position))
}

/** Makes these the rules of a job. They touch no application: what they mark is seen where it is read. */
export function setTriageRules(
  recruiter: Staff,
  jobId: number,
  rules: Omit<TriageRule, 'id'>[],
  { seen, now = new Date() }: { seen?: number; now?: Date } = {},
): Promise<Answer> {
  return store.tx(async (tx) =>
    actOn(tx, { subject: 'job', id: jobId, seen }, await findState(tx, recruiter, jobId), async () => {
      await tx.delete(t.triageRules).where(eq(t.triageRules.jobId, jobId))
      for (const [position, rule] of rules.entries())
        await tx.insert(t.triageRules).values({ ...rule, id: newId(), jobId, position })
      await recordAudit(tx, recruiter, 'change triage', 'job', jobId, { at: now })
      return { outcome: 'done' }
    }),
  )
}

/** How many of those for a job of this recruiter whom nobody has opened each of these rules would mark, without doing anything. */
export async function tryTriage(
  recruiter: Staff,
  jobId: number,
  rules: TriageRule[],
): Promise<{ untouched: number; fired: number[] }> {
  const answers = await answersOfUntouched(recruiter, jobId)
  const all = [...answers.values()].map((given) => firedBy(given, rules))
  return {
    untouched: await store.read.$count(t.applications, untouched(jobId)),
    fired: rules.map((rule) => all.filter((fired) => fired.includes(rule)).length),
  }
}

/** The rules that are fired by those for a job whom nobody has opened, by application; empty where the job has none. */
export async function listFired(recruiter: Staff, jobId: number): Promise<Map<string, TriageRule[]>> {
  const rules = await listTriageRules(jobId)
  if (rules.length === 0) return new Map()
  const answers = await answersOfUntouched(recruiter, jobId)
  return new Map([...answers].map(([id, given]) => [id, firedBy(given, rules)]))
}

const untouched = (jobId: number) =>
  and(
    eq(t.applications.jobId, jobId),
    eq(t.applications.stage, 'received'),
    isNull(t.applications.openedAt),
    isNull(t.applications.erasedAt),
  )

async function answersOfUntouched(recruiter: Staff, jobId: number) {
  const mine = store.read
    .select({ id: t.jobs.id })
    .from(t.jobs)
    .where(and(eq(t.jobs.id, jobId), jobsOf(recruiter)))
  const { applicationId, question, answer } = t.applicationAnswers
  const found = await store.read
    .select({ applicationId, question, answer })
    .from(t.applicationAnswers)
    .innerJoin(t.applications, eq(t.applications.id, applicationId))
    .where(and(untouched(jobId), inArray(t.applications.jobId, mine)))
  const answers = new Map<string, TriageAnswer[]>()
  for (const { applicationId, ...given } of found)
    answers.set(applicationId, [...(answers.get(applicationId) ?? []), given])
  return answers
}
