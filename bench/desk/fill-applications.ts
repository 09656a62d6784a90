import { inArray, isNotNull } from 'drizzle-orm'
import { dueAfter } from '@/rules/clock'
import { addDays } from '@/rules/dates'
import { store, t } from '../../db/store'
import type { Stage } from '../../rules/applications/stages'

const chunk = 250
const stages: Stage[] = [
  'received',
  'in_review',
  'interview',
  'offer',
  'rejected',
  'rejected',
  'hired',
  'withdrawn',
]

/** The stages that an application has come through, on the way to where it stands. */
const before: Partial<Record<Stage, Stage[]>> = {
  in_review: ['received'],
  interview: ['received', 'in_review'],
  offer: ['received', 'in_review', 'interview'],
  rejected: ['received', 'in_review'],
  hired: ['received', 'in_review', 'interview', 'offer'],
  withdrawn: ['received'],
}

/** Invents so many applications: a hundredth of them for one job, the others spread over the first of the jobs. */
export async function fillApplications(count: number, now: Date): Promise<void> {
  const jobs = await store.read
    .select({ id: t.jobs.id })
    .from(t.jobs)
    .where(isNotNull(t.jobs.payMin))
    .limit(5000)
  // Applications come to jobs that were written here: others lead to their own site.
  for (let at = 0; at < jobs.length; at += chunk)
    await store.db
      .update(t.jobs)
      .set({ imported: false })
      .where(
        inArray(
          t.jobs.id,
          jobs.slice(at, at + chunk).map(({ id }) => id),
        ),
      )
  await store.db.insert(t.files).values({
    id: 'cv',
    storedName: 'cv',
    name: 'cv.pdf',
    type: 'application/pdf',
    size: 1200,
    sha256: 'c0ffee',
  })
  for (let from = 0; from < count; from += 20 * chunk)
    await store.tx(async (tx) => {
      for (let at = from; at < Math.min(count, from + 20 * chunk); at += chunk) {
        const some = Array.from({ length: Math.min(chunk, count - at) }, (_, i) =>
          application(at + i, jobs, now),
        )
        await tx.insert(t.applications).values(some)
        await tx.insert(t.applicationEvents).values(
          some.flatMap(({ id, stage, createdAt, movedAt }) =>
            [...(before[stage] ?? []), stage].map((step, nth, { length }) => ({
              applicationId: id,
              stage: step,
              actor: nth === 0 ? ('candidate' as const) : ('recruiter' as const),
              actorName: 'Bench',
              at: new Date(+createdAt + ((+movedAt - +createdAt) * nth) / Math.max(1, length - 1)),
            })),
          ),
        )
        await tx.insert(t.auditEvents).values(
          some.map(({ id, movedAt }) => ({
            verb: 'open',
            subject: 'application' as const,
            subjectId: id,
            at: movedAt,
          })),
        )
      }
    })
}

function application(n: number, jobs: { id: number }[], now: Date) {
  const stage = stages[n % stages.length] ?? 'received'
  const movedAt = addDays(now, -(n % 300) / 10)
  const open = ['received', 'in_review', 'interview', 'offer'].includes(stage)
  return {
    id: `application-${String(n).padStart(7, '0')}`,
    jobId: (n % 100 === 0 ? jobs[0]?.id : jobs[(n * 7919) % jobs.length]?.id) ?? 0,
    name: `Person ${n}`,
    email: `person.${n}@example.com`,
    cvId: 'cv',
    stage,
    rejectedBecause: stage === 'rejected' ? ('skills' as const) : null,
    createdAt: addDays(movedAt, -3),
    movedAt,
    dueAt: open ? dueAfter(movedAt) : null,
    closedAt: open ? null : movedAt,
  }
}
