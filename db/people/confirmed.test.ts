import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { listCandidateApplications } from '../applications/applications'
import { apply } from '../applications/apply'
import { store, t } from '../store'
import { someCandidate, someEmail, someFile, someJob } from '../testing/makers'
import { confirmAddress, signUp } from './sign-up'
import { findUserByEmail } from './users'

const secretOf = async (email: string) => {
  const letters = await store.read.select().from(t.outbox).where(eq(t.outbox.recipient, email))
  return letters.findLast(({ about }) => about === 'account')?.secret ?? ''
}
const password = 'a long enough password'

async function someGuestApplication(email: string) {
  const { slug } = await someJob()
  const sent = await apply(slug, { name: 'Samir Benali', email, phone: '', note: '' }, someFile())
  return sent.outcome === 'sent' ? sent.id : ''
}

test('what a guest has sent is in the account that confirms the same address, and not before', async () => {
  const email = someEmail()
  const sent = await someGuestApplication(email)
  await signUp({ name: 'Samir Benali', email, password })
  const user = await findUserByEmail(email)
  expect(await listCandidateApplications(user?.id ?? '')).toEqual([])
  await confirmAddress(await secretOf(email))
  expect((await listCandidateApplications(user?.id ?? '')).map(({ id }) => id)).toEqual([sent])
})

test('what is sent later without signing in is there, too', async () => {
  const email = someEmail()
  await signUp({ name: 'Samir Benali', email, password })
  await confirmAddress(await secretOf(email))
  const user = await findUserByEmail(email)
  const sent = await someGuestApplication(email)
  expect((await listCandidateApplications(user?.id ?? '')).map(({ id }) => id)).toEqual([sent])
})

test('an address that nobody has confirmed brings nothing', async () => {
  const candidate = await someCandidate()
  await someGuestApplication(candidate.email)
  expect(await listCandidateApplications(candidate.id)).toEqual([])
})
