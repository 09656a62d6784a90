import { eq } from 'drizzle-orm'
import { askForAlert } from '@/db/alerts/ask'
import { confirmAddress, signUp } from '@/db/people/sign-up'
import { joinPool } from '@/db/pool/consent'
import { keepCv } from '@/db/pool/cv'
import { saveProfile } from '@/db/pool/profile'
import { store, t } from '@/db/store'
import { someCandidate, someEmail, someFile } from '@/db/testing/makers'
import { profileDraft } from '@/rules/pool/draft'
import type { Mailbox } from './fixtures'

export async function alertLink(mailbox: Mailbox) {
  const email = someEmail()
  await askForAlert({ email, criteria: 'q=planner', title: '“planner”', cadence: 'weekly' }, undefined)
  return mailbox.linkTo(email, 'Say yes here')
}

export async function verifyLink(email: string, mailbox: Mailbox) {
  await signUp({ name: 'Samir Benali', email, password: 'pallets at four in the morning' })
  return mailbox.linkTo(email, 'confirm that the address is yours')
}

export async function someConfirmedAddress(mailbox: Mailbox) {
  const email = someEmail()
  await confirmAddress((await verifyLink(email, mailbox)).split('/').at(-1) ?? '')
  return email
}

/** A candidate whom recruiters can find, with the token of their yes. */
export async function someoneInPool() {
  const { id } = await someCandidate({ name: 'Nour Haddad' })
  await store.db.update(t.users).set({ verifiedAt: new Date() }).where(eq(t.users.id, id))
  const said = {
    role: 'ios-developer',
    seniority: 'senior',
    technologies: 'Swift',
    country: 'FR',
    city: 'Lyon',
  }
  await saveProfile(id, profileDraft.parse({ ...said, remote: 'on' }), { at: null, practice: [] })
  await keepCv(id, someFile())
  await joinPool(id)
  const [consent] = await store.read.select().from(t.poolConsents).where(eq(t.poolConsents.candidateId, id))
  return { id, token: consent?.token ?? '' }
}
