import { desc, eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { closingAs } from '@/rules/jobs/closing'
import type { TemplateDraft } from '@/rules/templates/draft'
import { actOnApplications } from '../acts/act'
import { listChosen } from '../acts/chosen'
import { listDeskEvents } from '../applications/desk'
import { listConversation } from '../conversations/conversations'
import { writeToCandidate } from '../conversations/write'
import { closeJob } from '../jobs/close'
import { store, t } from '../store'
import { someApplication, someCandidate, someJob, someOwner, someRecruiter } from '../testing/makers'
import { listRetiredTemplates, restoreTemplate } from './retired'
import { findTemplate, keepTemplate, listTemplates, retireTemplate, reviseTemplate } from './templates'

const thanks: TemplateDraft = {
  name: 'Thanks',
  purpose: 'message',
  shared: false,
  en: 'Thank you, {candidate}.',
  fr: 'Merci, {candidate}.',
}

async function kept(recruiter: Awaited<ReturnType<typeof someRecruiter>>, draft = thanks) {
  const made = await keepTemplate(recruiter, draft)
  return made.outcome === 'done' ? made.id : ''
}

test('a recruiter keeps templates of their own, and a colleague neither sees nor changes them', async () => {
  const [ines, noor] = [await someRecruiter(), await someRecruiter()]
  const id = await kept(ines)
  expect(await keepTemplate(ines, thanks)).toEqual({ outcome: 'taken' })
  expect((await listTemplates(ines, 'message')).map(({ name }) => name)).toContain('Thanks')
  expect(await findTemplate(noor, id)).toBeUndefined()
  expect(await reviseTemplate(noor, id, thanks)).toEqual({ outcome: 'not found' })
  expect(await retireTemplate(noor, id)).toEqual({ outcome: 'not found' })
  expect(await retireTemplate(await someOwner(), id)).toEqual({ outcome: 'not found' })
})

test('what an owner shares everybody uses, and only an owner changes', async () => {
  const [odile, ines] = [await someOwner(), await someRecruiter()]
  const id = await kept(odile, { ...thanks, name: 'Shared thanks', shared: true })
  expect(await findTemplate(ines, id)).toMatchObject({ shared: true, version: 1 })
  expect(await reviseTemplate(ines, id, thanks)).toEqual({ outcome: 'not found' })
  expect(await retireTemplate(ines, id)).toEqual({ outcome: 'not found' })
  const own = await kept(ines, { ...thanks, name: 'Mine', shared: true })
  expect(await findTemplate(ines, own)).toMatchObject({ shared: false })
})

test('two tabs do not overwrite each other, and a retired template is offered no more', async () => {
  const ines = await someRecruiter()
  const id = await kept(ines)
  expect(await reviseTemplate(ines, id, { ...thanks, en: 'Thanks.' }, { seen: 1 })).toEqual({
    outcome: 'done',
  })
  expect(await reviseTemplate(ines, id, thanks, { seen: 1 })).toMatchObject({
    outcome: 'stale',
    since: [{ verb: 'revise' }],
  })
  expect(await retireTemplate(ines, id, { seen: 1 })).toMatchObject({ outcome: 'stale' })
  expect(await retireTemplate(ines, id, { seen: 2 })).toEqual({ outcome: 'done' })
  expect(await findTemplate(ines, id)).toBeUndefined()
  expect(await keepTemplate(ines, thanks)).toMatchObject({ outcome: 'done' })
})

test('a deleted template comes back by whoever may change it, unless another has its name', async () => {
  const [ines, noor] = [await someRecruiter(), await someRecruiter()]
  const id = await kept(ines)
  await retireTemplate(ines, id)
  expect((await listRetiredTemplates(ines)).map((one) => one.id)).toEqual([id])
  expect(await listRetiredTemplates(noor)).toEqual([])
  expect(await restoreTemplate(noor, id)).toEqual({ outcome: 'not found' })
  const other = await kept(ines)
  expect(await restoreTemplate(ines, id)).toEqual({ outcome: 'taken' })
  await retireTemplate(ines, other)
  expect(await restoreTemplate(ines, id)).toEqual({ outcome: 'done' })
  expect(await findTemplate(ines, id)).toMatchObject({ id })
  expect(await restoreTemplate(ines, id)).toEqual({ outcome: 'not found' })
})

async function twoApplicants() {
  const job = await someJob({ publishedAt: new Date() })
  const [ana, chloe] = [
    await someCandidate({ name: 'Ana Sol' }),
    await someCandidate({ name: 'Chloé Petit' }),
  ]
  await store.db.update(t.users).set({ language: 'fr' }).where(eq(t.users.id, chloe.id))
  const applications = [await someApplication(job.slug, ana), await someApplication(job.slug, chloe)]
  const chosen = (
    await listChosen(
      job.recruiter,
      applications.map(({ id }) => id),
    )
  ).map(({ id, version }) => ({ id, seen: version }))
  return { job, applications, chosen, emails: [ana.email, chloe.email] }
}

async function lastLetterTo(email = '') {
  const letters = store.read.select().from(t.outbox).where(eq(t.outbox.recipient, email))
  return (await letters.orderBy(desc(t.outbox.id)))[0]?.body ?? ''
}

test('each of those who are chosen reads the words in their language, with their own name', async () => {
  const { job, applications, chosen, emails } = await twoApplicants()
  const step = { act: 'message', words: 'Thank you, {candidate}.', inFrench: 'Merci, {candidate}.' } as const
  expect(await actOnApplications(job.recruiter, chosen, step)).toMatchObject({ done: 2 })
  expect(await lastLetterTo(emails[0])).toContain('Thank you, Ana Sol.')
  expect(await lastLetterTo(emails[1])).toContain('Merci, Chloé Petit.')
  const [message] = await listConversation({ applicationId: applications[1]?.id ?? '' })
  expect(message?.text).toBe('Merci, Chloé Petit.')
})

test('a refusal says the candidate’s name in the letter and in the history', async () => {
  const { job, applications, chosen, emails } = await twoApplicants()
  const step = { act: 'refuse', reason: 'skills', words: '{company} thanks you, {candidate}.' } as const
  await actOnApplications(job.recruiter, chosen, step)
  expect(await lastLetterTo(emails[0])).toContain('Halden thanks you, Ana Sol.')
  const [event] = await listDeskEvents(applications[0]?.id ?? '')
  expect(event?.note).toBe('Halden thanks you, Ana Sol.')
})

test('nothing is sent to anybody while a field has no value for one of them, or does not exist', async () => {
  const { job, applications, chosen, emails } = await twoApplicants()
  const before = await lastLetterTo(emails[0])
  const step = { act: 'move', to: 'interview', words: 'By {answer date}.' } as const
  await expect(actOnApplications(job.recruiter, chosen, step)).rejects.toThrow('no value for Ana Sol')
  await expect(writeToCandidate(job.recruiter, applications[0]?.id ?? '', 'Hi {nom}')).rejects.toThrow(
    '{nom} is no field',
  )
  await expect(
    closeJob(job.recruiter, job.id, {
      ...closingAs('filled'),
      everyone: { reason: 'filled', note: 'Hi {nom}' },
    }),
  ).rejects.toThrow('{nom} is no field')
  expect(await lastLetterTo(emails[0])).toBe(before)
  expect(await listConversation({ applicationId: applications[0]?.id ?? '' })).toEqual([])
})
