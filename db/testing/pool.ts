import { eq } from 'drizzle-orm'
import { profileDraft } from '@/rules/pool/draft'
import { joinPool } from '../pool/consent'
import { keepCv } from '../pool/cv'
import { saveProfile } from '../pool/profile'
import { store, t } from '../store'
import { someCandidate, someFile } from './makers'

/** A candidate whom recruiters can find, with the token of their yes. */
export async function someoneInPool() {
  const { id, email } = await someCandidate({ name: 'Nour Haddad' })
  return { email, ...(await joinedPool(id)) }
}

/** Lets recruiters find a candidate who is there already. */
export async function joinedPool(id: string) {
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
