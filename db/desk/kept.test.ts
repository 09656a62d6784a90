import { eq, sql } from 'drizzle-orm'
import { afterEach, expect, test } from 'vitest'
import { addDays } from '@/rules/dates'
import { jobState } from '@/rules/jobs/state'
import { actOnOne } from '../acts/act'
import { undoAct } from '../acts/undo'
import { withdraw } from '../applications/applications'
import { advance, reject } from '../applications/desk'
import { closeJob } from '../jobs/close'
import { createJob, publishJob, reviseJob } from '../jobs/desk'
import { countJobsByState } from '../jobs/desk-list'
import { archiveJob, unarchiveJob } from '../jobs/listing/archive'
import { pauseJob, resumeJob } from '../jobs/listing/pause'
import { askForReview, takeBack } from '../jobs/listing/review'
import { eraseApplications } from '../personal-data/erase'
import { avoidCompany } from '../pool/avoided'
import { joinPool, leavePool } from '../pool/consent'
import { store, t } from '../store'
import {
  someApplication,
  someCandidate,
  someCompany,
  someImportedJob,
  someJob,
  someJobDraft,
  someOwner,
  someRecruiter,
} from '../testing/makers'
import { joinedPool } from '../testing/pool'

const start = new Date('2026-11-02T09:00:00Z')
const steps = ['received', 'in_review', 'interview', 'offer', 'hired']

/** The same acts in each run, in an order that nobody has thought of. */
function chance(seed: number) {
  let state = seed
  return <T>(of: readonly T[]): T => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return of[Math.floor((state / 2_147_483_648) * of.length)] as T // never past its end
  }
}

async function expectKept() {
  const imported = new Set(
    (await store.read.select({ id: t.jobs.id }).from(t.jobs).where(eq(t.jobs.imported, true))).map(
      (job) => job.id,
    ),
  )
  const events = await store.read.select().from(t.applicationEvents)
  const stays: object[] = []
  for (const one of await store.read.select().from(t.applications)) {
    const its = events.filter(({ applicationId }) => applicationId === one.id)
    const answers = its.filter(({ actor, visible }) => actor === 'recruiter' && visible).map(({ at }) => +at)
    expect(one.answeredAt?.getTime()).toBe(answers.length > 0 ? Math.min(...answers) : undefined)
    const far = imported.has(one.jobId) ? null : Math.max(0, ...its.map(({ stage }) => steps.indexOf(stage)))
    expect(one.furthest).toBe(far)
    const first = [...new Set(its.map(({ stage }) => stage))]
      .map((stage) => ({
        stage,
        at: Math.min(...its.filter((event) => event.stage === stage).map(({ at }) => +at)),
      }))
      .toSorted((a, b) => a.at - b.at || (a.stage < b.stage ? -1 : 1))
    for (const [nth, { stage, at }] of far === null ? [] : first.entries()) {
      const next = first[nth + 1]
      if (next)
        stays.push({
          applicationId: one.id,
          stage,
          hours: Math.round((next.at - at) / 3_600_000),
          sentAt: one.createdAt,
          jobId: one.jobId,
        })
    }
  }
  const kept = await store.read.select().from(t.applicationStays)
  expect(kept).toHaveLength(stays.length)
  expect(kept).toEqual(expect.arrayContaining(stays))

  const counted: Record<string, number> = {}
  for (const job of await store.read.select().from(t.jobs)) {
    const key = `${job.recruiterId} ${job.phase}`
    counted[key] = (counted[key] ?? 0) + 1
  }
  const counts = await store.read.select().from(t.jobCounts)
  expect(
    Object.fromEntries(
      counts.filter(({ n }) => n !== 0).map(({ recruiterId, phase, n }) => [`${recruiterId} ${phase}`, n]),
    ),
  ).toEqual(counted)

  const { profiles, poolConsents, users } = t
  const yes = await store.read
    .select({ id: poolConsents.candidateId })
    .from(poolConsents)
    .innerJoin(users, eq(users.id, poolConsents.candidateId))
    .where(sql`${poolConsents.endedAt} is null and ${users.verifiedAt} is not null`)
  const agreed = new Set(yes.map(({ id }) => id))
  for (const { candidateId, completeSince, inPool } of await store.read.select().from(profiles))
    expect(inPool).toBe(completeSince !== null && agreed.has(candidateId))
}

afterEach(expectKept)

test.each([1, 2, 3])(
  'what is kept of applications is what their events say, after any acts (%i)',
  async (seed) => {
    const pick = chance(seed)
    const jobs = [await someJob({ publishedAt: start }), await someJob({ publishedAt: start })]
    const imported = await someImportedJob({ publishedAt: start })
    const sent: { id: string; name: string; at: Date; job: (typeof jobs)[number] }[] = []
    for (let n = 0; n < 60; n++) {
      const now = addDays(start, n / 3)
      const job = pick(jobs)
      const one = sent.length > 0 ? pick(sent) : undefined
      const act = pick(['apply', 'advance', 'advance', 'reject', 'withdraw', 'undo', 'erase'] as const)
      if (act === 'apply' || !one) {
        const { id } = await someApplication(job.slug, undefined, now)
        sent.push({ id, name: 'Camille Roux', at: now, job })
      } else if (act === 'advance') await advance(one.job.recruiter, one.id, pick(steps), '', now)
      else if (act === 'reject') await reject(one.job.recruiter, one.id, 'skills', '', now)
      else if (act === 'withdraw') await withdraw(one, now)
      else if (act === 'erase')
        await store.tx((tx) => eraseApplications(tx, eq(t.applications.id, one.id), now))
      else {
        const step = { act: 'move', to: pick(steps), words: '' } as const
        const done = await actOnOne(one.job.recruiter, { id: one.id }, step, now)
        if (done.actId) await undoAct(one.job.recruiter, done.actId, now)
      }
    }
    await expectKept()
    await store.db.update(t.applications).set({ createdAt: addDays(start, -9) })
    await store.db
      .update(t.jobs)
      .set({ imported: true })
      .where(eq(t.jobs.id, jobs[0]?.id ?? 0))
    await store.db.delete(t.applicationEvents).where(eq(t.applicationEvents.stage, 'interview'))
    expect(imported.imported).toBe(true)
  },
)

test('jobs are counted by state as each of them says, after any acts', async () => {
  const pick = chance(7)
  const owner = await someOwner()
  const staff = [owner, await someRecruiter(), await someRecruiter()] as const
  const companyId = await someCompany()
  const ids: number[] = []
  for (let n = 0; n < 150; n++) {
    const now = addDays(start, n / 10)
    const id = pick(ids)
    const act = pick([
      'create',
      'create',
      'publish',
      'publish',
      'pause',
      'resume',
      'close',
      'archive',
      'unarchive',
      'review',
      'back',
      'hand',
    ] as const)
    const validUntil = pick([undefined, addDays(now, 1)])
    if (act === 'create' || !id)
      ids.push(await createJob(pick(staff), someJobDraft({ companyId, validUntil }), now))
    else if (act === 'publish') await publishJob(owner, id, now)
    else if (act === 'pause') await pauseJob(owner, id, now)
    else if (act === 'resume') await resumeJob(owner, id, now)
    else if (act === 'close') await closeJob(owner, id, 'filled', now)
    else if (act === 'archive') await archiveJob(owner, id, now)
    else if (act === 'unarchive') await unarchiveJob(owner, id, now)
    else if (act === 'review') await askForReview(owner, id, now)
    else if (act === 'back') await takeBack(owner, id, now)
    else
      await store.db
        .update(t.jobs)
        .set({ recruiterId: pick(staff).id })
        .where(eq(t.jobs.id, id))
  }
  await expectKept()
  // Some that nobody closes, of which the last day passes.
  for (const one of staff) {
    const id = await createJob(one, someJobDraft({ companyId, validUntil: addDays(start, 20) }), start)
    await publishJob(one, id, start)
  }
  const now = addDays(start, 30)
  const said: Record<string, number> = {}
  for (const job of await store.read.select().from(t.jobs))
    said[jobState(job, now)] = (said[jobState(job, now)] ?? 0) + 1
  expect(said.expired).toBeGreaterThan(0)
  expect(await countJobsByState(owner, now)).toMatchObject(said)
  await reviseJob(owner, ids[0] ?? 0, someJobDraft({ companyId }))
})

test('who is in the pool is who has agreed, with a complete profile and an address that is theirs', async () => {
  const pick = chance(11)
  const people = [await someCandidate(), await someCandidate(), await someCandidate()].map(({ id }) => id)
  for (const id of people) await joinedPool(id)
  for (let n = 0; n < 40; n++) {
    const id = pick(people)
    const act = pick(['join', 'leave', 'avoid', 'unverify', 'verify', 'complete', 'incomplete'] as const)
    const user = (verifiedAt: Date | null) =>
      store.db.update(t.users).set({ verifiedAt }).where(eq(t.users.id, id))
    const profile = (completeSince: Date | null) =>
      store.db.update(t.profiles).set({ completeSince }).where(eq(t.profiles.candidateId, id))
    if (act === 'join') await joinPool(id)
    else if (act === 'leave') await leavePool(id)
    else if (act === 'avoid') await avoidCompany(id, 'Halden')
    else if (act === 'verify' || act === 'unverify') await user(act === 'verify' ? start : null)
    else await profile(act === 'complete' ? start : null)
    await expectKept()
  }
})
