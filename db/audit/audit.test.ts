import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { auditQuery } from '@/rules/audit/query'
import { lookAtContact } from '../contacts/desk'
import { closeJob } from '../jobs/close'
import { eraseAccount } from '../personal-data/erase'
import { recordAudit } from '../site/audit-events'
import { store, t } from '../store'
import { someContact } from '../testing/contacts'
import { someApplication, someCandidate, someJob, someOwner } from '../testing/makers'
import { listAudit, listAuditVerbs } from './audit'

const owner = async () => ({ ...(await someOwner()), access: 'owner' as const })
const asked = async (query: Record<string, string>) =>
  (await listAudit(await owner(), auditQuery.parse(query))).acts

test('an owner reads who did what to whom, by their names, the last act first', async () => {
  const { recruiter, id, email } = await someContact()
  await lookAtContact(recruiter, id)
  expect(await asked({ whom: email })).toMatchObject([
    { by: recruiter.name, verb: 'look', kind: 'contact', whom: 'Noor Achterberg' },
    { by: recruiter.name, verb: 'add', kind: 'contact', whom: 'Noor Achterberg' },
  ])
})

test('the audit is searched by who, what, whom, kind and day, and by a job’s number', async () => {
  const job = await someJob()
  await closeJob(job.recruiter, job.id, 'filled')
  const verbs = async (query: Record<string, string>) => (await asked(query)).map(({ verb }) => verb)
  const today = new Date().toISOString().slice(0, 10)
  expect(await verbs({ by: job.recruiter.id, what: 'close' })).toEqual(['close'])
  expect(await verbs({ whom: job.reference.toLowerCase() })).toEqual(
    expect.arrayContaining(['close', 'create']),
  )
  expect(await verbs({ by: job.recruiter.id, kind: 'application' })).toEqual([])
  expect(await verbs({ by: job.recruiter.id, from: today })).toEqual(['close'])
  expect(await verbs({ by: job.recruiter.id, to: '2020-01-01' })).toEqual([])
  expect(await verbs({ whom: 'nobody@example.com' })).toEqual([])
})

test('what can be asked for is what was done, each once', async () => {
  const verbs = await listAuditVerbs(await owner())
  expect(verbs).toEqual([...new Set(verbs)].sort())
  expect(verbs).toEqual(expect.arrayContaining(['add', 'close', 'create', 'look']))
})

test('its pages follow on each other without a gap', async () => {
  const { id } = await someCandidate()
  const at = new Date('2026-03-01T09:00:00Z')
  await store.tx(async (tx) => {
    for (let n = 0; n < 120; n++) await recordAudit(tx, null, `act ${n}`, 'user', id, { at })
  })
  const seen: string[] = []
  let before: string | undefined
  do {
    const page = await listAudit(await owner(), auditQuery.parse({ whom: id, before }))
    seen.push(...page.acts.map(({ verb }) => verb))
    before = page.next
  } while (before)
  expect(new Set(seen).size).toBe(120)
})

test('what was done is neither changed nor taken out, also when the person goes', async () => {
  const person = await someCandidate()
  const { id } = await someApplication((await someJob()).slug, person)
  const ofPerson = eq(t.auditEvents.subjectId, person.id)
  await eraseAccount(person.id)
  const [kept] = await asked({ whom: person.id })
  expect(kept).toMatchObject({ verb: 'erase', whom: undefined })
  expect((await asked({ whom: id })).length).toBeGreaterThan(0)
  await expect(store.db.update(t.auditEvents).set({ verb: 'smile' }).where(ofPerson)).rejects.toThrow()
  await expect(store.db.delete(t.auditEvents).where(ofPerson)).rejects.toThrow()
})
