import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { addDays } from '@/rules/dates'
import { listConversation } from '../conversations/conversations'
import { writeToDesk } from '../conversations/write'
import { findAskedByToken } from '../shortlist/asked'
import { listDeskShortlist } from '../shortlist/desk'
import { lookAtShortlist } from '../shortlist/room'
import { giveVerdict } from '../shortlist/say'
import { store, t } from '../store'
import { newestLetterTo, someEmail, someRecruiter } from '../testing/makers'
import { someSearch, someShortlisted } from '../testing/shortlist'
import { findBriefByToken, pruneBriefLinks } from './briefs'
import { endBriefLinks } from './links'
import { inviteToBrief, listBriefPeople, removeAtDesk, removeFromBrief } from './people'
import { closeBrief } from './steps'

const tokenTo = async (email: string) =>
  /\/briefs\/([\w-]{32})/.exec((await newestLetterTo(email))?.text ?? '')?.[1] ?? ''

/** A search that a colleague follows with a link of their own. */
async function followed() {
  const search = await someSearch()
  const first = await findBriefByToken(search.token)
  if (!first) throw new Error('the brief is missing')
  const email = someEmail()
  expect(await inviteToBrief(first, { name: 'Aurore Vidal', email })).toBe('done')
  const token = await tokenTo(email)
  const [person] = await listBriefPeople(search.id)
  return { ...search, first, second: { id: person?.id ?? '', email, token } }
}

test('a colleague follows a brief with a link of their own, and is named in what they write', async () => {
  const { id, first, second } = await followed()
  const theirs = await findBriefByToken(second.token)
  expect(theirs).toMatchObject({ id, personId: second.id, by: 'Aurore Vidal' })
  expect(first).toMatchObject({ personId: null, by: 'Marc Delorme' })
  const links = await store.read.select().from(t.briefLinks).where(eq(t.briefLinks.briefId, id))
  expect(JSON.stringify(links)).not.toContain(second.token)

  await writeToDesk({ briefId: id }, 'May we see two more?', null, new Date(), theirs?.by)
  expect((await listConversation({ briefId: id })).at(-1)?.authorName).toBe('Aurore Vidal')
  expect(await inviteToBrief(first, { name: 'Aurore', email: second.email })).toBe('already')
  expect(await inviteToBrief(first, { name: 'Marc', email: first.email })).toBe('already')
})

test('each of a company has one word on a candidate, under their own name', async () => {
  const search = await followed()
  const one = await someShortlisted(search)
  const [marc, aurore] = [
    { briefId: search.id, personId: null, by: 'Marc Delorme' },
    { briefId: search.id, personId: search.second.id, by: 'Aurore Vidal' },
  ]
  await giveVerdict(marc, one.id, { verdict: 'no', comment: '' })
  await giveVerdict(aurore, one.id, { verdict: 'maybe', comment: 'Her Go?' })
  await giveVerdict(aurore, one.id, { verdict: 'yes', comment: 'Her Go!' })
  const [seen] = await lookAtShortlist(aurore)
  expect(seen?.said).toMatchObject({ verdict: 'yes', comment: 'Her Go!' })
  expect(seen?.others).toMatchObject([{ verdict: 'no', by: 'Marc Delorme' }])
  const [atDesk] = await listDeskShortlist(search.recruiter, search.id)
  expect(atDesk?.said.map(({ by }) => by)).toEqual(['Marc Delorme', 'Aurore Vidal'])
})

test.each([
  [
    'whoever sent the brief',
    ({ first, second }: Awaited<ReturnType<typeof followed>>) => removeFromBrief(first, second.id),
  ],
  [
    'the desk',
    (search: Awaited<ReturnType<typeof followed>>) =>
      removeAtDesk(search.recruiter, search.id, search.second.id),
  ],
])('%s takes a colleague off, whose link then leads nowhere', async (_who, takes) => {
  const search = await followed()
  await takes(search)
  expect(await findBriefByToken(search.second.token)).toBeUndefined()
  expect((await findBriefByToken(search.token))?.id).toBe(search.id)
  expect(await listBriefPeople(search.id)).toEqual([])
  const other = await followed()
  expect(await removeFromBrief(search.first, other.second.id)).toBe(false)
  expect((await removeAtDesk(await someRecruiter(), other.id, other.second.id)).outcome).toBe('not found')
})

test('as many follow a brief as may, and no more', async () => {
  const { first } = await followed()
  for (let i = 0; i < 3; i++)
    expect(await inviteToBrief(first, { name: 'Yann', email: someEmail() })).toBe('done')
  expect(await inviteToBrief(first, { name: 'Yann', email: someEmail() })).toBe('full')
})

test('the desk ends every link, and sends each of a company a new one', async () => {
  const search = await followed()
  expect((await endBriefLinks(await someRecruiter(), search.id, { sendNew: false })).outcome).toBe(
    'not found',
  )
  await endBriefLinks(search.recruiter, search.id, { sendNew: true })
  for (const old of [search.token, search.second.token]) expect(await findBriefByToken(old)).toBeUndefined()
  expect((await findBriefByToken(await tokenTo(search.email)))?.personId).toBeNull()
  expect((await findBriefByToken(await tokenTo(search.second.email)))?.personId).toBe(search.second.id)

  await endBriefLinks(search.recruiter, search.id, { sendNew: false })
  expect(await findBriefByToken(await tokenTo(search.email))).toBeUndefined()
})

test('a link ends some time after the search, on the day that the page names', async () => {
  const { id, token, recruiter } = await someSearch()
  const closed = new Date('2026-11-02T10:00:00Z')
  await closeBrief(recruiter, id, 'No budget.', closed)
  expect(await findBriefByToken(token, addDays(closed, 364))).toBeDefined()
  expect(await findBriefByToken(token, addDays(closed, 365))).toBeUndefined()
})

test('the links to a shortlist are forgotten with those to its brief', async () => {
  const search = await someSearch()
  const one = await someShortlisted(search)
  await closeBrief(search.recruiter, search.id, 'No budget.', new Date('2026-11-02T10:00:00Z'))
  await pruneBriefLinks(new Date('2026-11-01T10:00:00Z'))
  expect(await findAskedByToken(one.token)).toBeDefined()
  await pruneBriefLinks(new Date('2026-11-03T10:00:00Z'))
  expect(await findAskedByToken(one.token)).toBeUndefined()
})
