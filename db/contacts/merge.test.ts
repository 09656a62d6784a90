import { eq, or } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { type Choices, chosenFields } from '@/rules/contacts/merge'
import { addDays } from '@/rules/dates'
import { inviteToApply } from '../lists/invite'
import { labelPerson, listLabels } from '../lists/labels'
import type { Staff } from '../people/users'
import { listKeptTooLong } from '../personal-data/kept-too-long'
import { store, t } from '../store'
import { someContact, someContactDraft, someOrigin } from '../testing/contacts'
import { someEmail, someJob, someOwner, someRecruiter } from '../testing/makers'
import { addContact } from './add'
import { agreeByToken, findContactByToken, objectByToken } from './by-link'
import { deleteContact, findContact, holdContact, listContactActs, listContacts, reviseContact } from './desk'
import { findUndoableMerge, mergeContacts, undoMerge } from './merge'
import { keepApart, listMergeProposals, lookAtPair } from './proposals'

const page = { links: 'https://www.linkedin.com/in/noor' }
const stay = { choices: {} }

async function somePair(one: Record<string, string> = {}, other: Record<string, string> = {}) {
  const recruiter = await someRecruiter()
  const links = `https://www.linkedin.com/in/${someEmail().slice(0, 12)}`
  const kept = await someContact(recruiter, someEmail(), { links, ...one })
  const gone = await someContact(recruiter, someEmail(), { links, ...other })
  return { recruiter, kept, gone, ids: { keptId: kept.id, goneId: gone.id } }
}

/** All rows that a merge may touch, but for the audit and the merge itself. */
async function rowsOf(...ids: string[]) {
  const of = (column: Parameters<typeof eq>[0]) => or(...ids.map((id) => eq(column, id)))
  const { contacts, contactKeys, personTags, listEntries, jobInvites, contactLinks, contactImportRows } = t
  return {
    contacts: await store.read.select().from(contacts).where(of(contacts.id)).orderBy(contacts.id),
    keys: await store.read
      .select()
      .from(contactKeys)
      .where(of(contactKeys.contactId))
      .orderBy(contactKeys.contactId, contactKeys.key),
    tags: await store.read.select().from(personTags).where(of(personTags.contactId)).orderBy(personTags.id),
    entries: await store.read
      .select()
      .from(listEntries)
      .where(of(listEntries.contactId))
      .orderBy(listEntries.id),
    invites: await store.read
      .select()
      .from(jobInvites)
      .where(of(jobInvites.contactId))
      .orderBy(jobInvites.id),
    links: await store.read
      .select()
      .from(contactLinks)
      .where(of(contactLinks.contactId))
      .orderBy(contactLinks.tokenHash),
    rows: await store.read.select().from(contactImportRows).where(of(contactImportRows.contactId)),
  }
}

test('two are proposed for a mailbox, a telephone or a page that they share, and never for a name', async () => {
  const recruiter = await someRecruiter()
  const add = (more: Record<string, string>, email = someEmail()) => someContact(recruiter, email, more)
  const names = async () => (await listMergeProposals(recruiter)).map(({ kind }) => kind)
  await add({})
  await add({})
  expect(await names()).toEqual([])
  await add({ phone: '+33 6 12 34 56 78' })
  await add({ phone: '06 12 34 56 78', country: 'FR' })
  expect(await names()).toEqual(['phone'])
  await add(page)
  await add({ links: 'https://fr.linkedin.com/in/Noor/' })
  expect((await names()).sort()).toEqual(['link', 'phone'])
  const email = someEmail()
  await add({}, email)
  await add({}, email.replace('@', '+jobs@'))
  expect((await names()).sort()).toEqual(['email', 'link', 'phone'])
  expect(await listMergeProposals(await someRecruiter())).toEqual([])
})

test('a switchboard, which many share, makes nobody one', async () => {
  const recruiter = await someRecruiter()
  const added = []
  for (let n = 0; n < 6; n++)
    added.push(await someContact(recruiter, someEmail(), { phone: '+33 4 12 34 56 78' }))
  expect(await listMergeProposals(recruiter)).toEqual([])
  const [one, other] = added
  expect(await mergeContacts(recruiter, { keptId: one?.id ?? '', goneId: other?.id ?? '', ...stay })).toBe(
    false,
  )
})

test('whom a recruiter said to be two are proposed no more', async () => {
  const { recruiter, kept, gone } = await somePair()
  expect(await keepApart(await someRecruiter(), kept.id, gone.id)).toBe(false)
  expect(await keepApart(recruiter, gone.id, kept.id)).toBe(true)
  expect(await listMergeProposals(recruiter)).toEqual([])
})

test('after a merge all hangs on the one that stays, and the other is read and not written', async () => {
  const { recruiter, kept, gone, ids } = await somePair(
    { note: 'Met in May' },
    { note: 'Called', title: 'Developer' },
  )
  const job = await someJob({ recruiter })
  await labelPerson(recruiter, { contactId: gone.id }, { tags: ['go'], lists: [], newList: 'To call' })
  await labelPerson(recruiter, { contactId: kept.id }, { tags: ['go', 'kafka'], lists: [], newList: '' })
  await inviteToApply(recruiter, { contactId: gone.id }, { job: job.id, words: '' })

  expect(await mergeContacts(recruiter, { ...ids, choices: { note: 'both', email: 'gone' } })).toBe(true)
  expect(await findContact(store.read, recruiter, kept.id)).toMatchObject({
    email: gone.email,
    title: 'Developer',
    note: 'Met in May\n\nCalled',
  })
  const { tags, entries, invites } = await rowsOf(kept.id)
  expect(tags.map(({ tag }) => tag).sort()).toEqual(['go', 'kafka'])
  expect([entries.length, invites.length]).toEqual([1, 1])
  for (const { token } of [kept, gone]) expect((await findContactByToken(token))?.id).toBe(kept.id)
  expect((await listContacts(recruiter, {})).people.map(({ id }) => id)).toEqual([kept.id])
  expect((await listContactActs(kept.id)).filter(({ verb }) => verb === 'add')).toHaveLength(2)

  expect((await findContact(store.read, recruiter, gone.id))?.mergedIntoId).toBe(kept.id)
  const { email: _, ...draft } = someContactDraft('x@example.com')
  expect(await reviseContact(recruiter, gone.id, draft)).toEqual({ outcome: 'not found' })
  expect(await deleteContact(recruiter, gone.id)).toEqual({ outcome: 'not found' })
  for (const email of [kept.email, gone.email])
    expect(await addContact(recruiter, someContactDraft(email), someOrigin)).toMatchObject({
      outcome: 'duplicate',
    })
})

test('nobody merges whom they do not reach, who share nothing, or who were merged', async () => {
  const { recruiter, kept, ids } = await somePair()
  expect(await mergeContacts(await someRecruiter(), { ...ids, ...stay })).toBe(false)
  expect(await lookAtPair(await someRecruiter(), ids.keptId, ids.goneId)).toBeUndefined()
  const { id } = await someContact(recruiter)
  expect(await mergeContacts(recruiter, { keptId: kept.id, goneId: id, ...stay })).toBe(false)
  expect(await mergeContacts(recruiter, { keptId: kept.id, goneId: kept.id, ...stay })).toBe(false)
  expect(await mergeContacts(recruiter, { ...ids, ...stay })).toBe(true)
  expect(await mergeContacts(recruiter, { ...ids, ...stay })).toBe(false)
  expect(await undoMerge(await someRecruiter(), kept.id)).toBe(false)
})

// mulberry32: the same dice at each run.
function dice(seed: number) {
  let state = seed
  return (sides: number) => {
    state = (state + 0x6d2b79f5) | 0
    let x = Math.imul(state ^ (state >>> 15), 1 | state)
    x = (x + Math.imul(x ^ (x >>> 7), 61 | x)) ^ x
    return ((x ^ (x >>> 14)) >>> 0) % sides
  }
}

async function anything(roll: (sides: number) => number, recruiter: Staff, job: number, links: string) {
  const said = (words: string[]) => words[roll(words.length)] ?? ''
  const { id, token } = await someContact(recruiter, someEmail(), {
    links,
    name: said(['Noor Achterberg', 'N. Achterberg']),
    title: said(['', 'Developer', 'Lead']),
    phone: said(['', '+33 6 12 34 56 78']),
    city: said(['', 'Lyon', 'Paris']),
    technologies: said(['', 'Go', 'Go, Kafka']),
    note: said(['', 'Met in May', 'Called']),
  })
  const tags = ['go', 'java', 'remote'].filter(() => roll(2))
  const lists = (await listLabels(recruiter)).lists.map((one) => one.id).filter(() => roll(2))
  await labelPerson(recruiter, { contactId: id }, { tags, lists, newList: said(['', 'One', 'Other']) })
  if (roll(2)) await inviteToApply(recruiter, { contactId: id }, { job, words: '' })
  if (!roll(4))
    await holdContact(recruiter, id, { until: addDays(new Date(), 20), reason: said(['A claim', 'Court']) })
  if (!roll(4)) await agreeByToken(token)
  return id
}

test('whatever two people are, undoing their merge gives the same rows again', async () => {
  for (let seed = 1; seed <= 40; seed++) {
    const roll = dice(seed)
    const recruiter = await someRecruiter()
    const job = await someJob({ recruiter, publishedAt: new Date() })
    const links = `https://github.com/person-${seed}`
    const [keptId, goneId] = [
      await anything(roll, recruiter, job.id, links),
      await anything(roll, recruiter, job.id, links),
    ]
    const choices: Choices = {}
    for (const field of chosenFields) choices[field] = roll(2) ? 'gone' : 'kept'
    const before = await rowsOf(keptId, goneId)
    expect(await mergeContacts(recruiter, { keptId, goneId, choices }), `seed ${seed}`).toBe(true)
    const merged = await rowsOf(keptId, goneId)
    expect(merged, `seed ${seed}`).not.toEqual(before)
    expect(merged.links.every(({ contactId }) => contactId === keptId)).toBe(true)
    expect(await undoMerge(recruiter, keptId), `seed ${seed}`).toBe(true)
    expect(await rowsOf(keptId, goneId), `seed ${seed}`).toEqual(before)
    expect(await undoMerge(recruiter, keptId)).toBe(false)
  }
})

test('two merges are undone one after the other, the last first, and give the same rows again', async () => {
  const { recruiter, kept, gone, ids } = await somePair({ city: 'Lyon' }, { city: 'Paris' })
  const [link] = (await findContact(store.read, recruiter, kept.id))?.links ?? []
  const third = await someContact(recruiter, someEmail(), { links: link ?? '', city: 'Nantes' })
  const before = await rowsOf(kept.id, gone.id, third.id)
  await mergeContacts(recruiter, { ...ids, choices: { city: 'gone' } })
  await mergeContacts(recruiter, { keptId: kept.id, goneId: third.id, choices: { city: 'gone' } })
  expect((await findContact(store.read, recruiter, kept.id))?.city).toBe('Nantes')
  expect(await undoMerge(recruiter, kept.id)).toBe(true)
  expect((await findContact(store.read, recruiter, kept.id))?.city).toBe('Paris')
  expect(await undoMerge(recruiter, kept.id)).toBe(true)
  expect(await rowsOf(kept.id, gone.id, third.id)).toEqual(before)
})

test('what somebody changes after a merge stays when it is undone', async () => {
  const { recruiter, kept, ids } = await somePair({ title: 'Developer', city: 'Lyon' }, { city: 'Paris' })
  await mergeContacts(recruiter, { ...ids, choices: { city: 'gone' } })
  const found = await findContact(store.read, recruiter, kept.id)
  if (!found) throw new Error('nobody stayed')
  const { name, phone, links, technologies, city, country, note } = found
  await reviseContact(recruiter, kept.id, {
    name,
    phone,
    links,
    technologies,
    city,
    country,
    note,
    title: 'Lead',
  })
  await undoMerge(recruiter, kept.id)
  expect(await findContact(store.read, recruiter, kept.id)).toMatchObject({ title: 'Lead', city: 'Lyon' })
  expect((await listContacts(recruiter, { q: 'lead lyon' })).total).toBe(1)
})

test('a merge can be undone for 30 days; then the other goes with what it would take', async () => {
  const { recruiter, kept, gone, ids } = await somePair()
  await mergeContacts(recruiter, { ...ids, ...stay })
  const at = (days: number) => addDays(new Date(), days)
  expect((await findUndoableMerge(recruiter, kept.id, at(29)))?.merge.goneId).toBe(gone.id)
  expect(await findUndoableMerge(recruiter, kept.id, at(31))).toBeUndefined()
  expect((await listKeptTooLong(at(31))).contacts).toContain(gone.id)
  expect((await listKeptTooLong(at(31))).contacts).not.toContain(kept.id)
})

test('who says no after a merge is left alone at both addresses, and nothing of either stays', async () => {
  const { recruiter, kept, gone, ids } = await somePair()
  await mergeContacts(recruiter, { ...ids, ...stay })
  expect(await objectByToken(gone.token)).toBe(true)
  for (const id of [kept.id, gone.id])
    expect(await findContact(store.read, await someOwner(), id)).toBeUndefined()
  for (const email of [kept.email, gone.email]) {
    expect(await store.read.$count(t.outbox, eq(t.outbox.recipient, email))).toBe(0)
    expect(await addContact(await someRecruiter(), someContactDraft(email), someOrigin)).toMatchObject({
      outcome: 'objected',
    })
  }
})
