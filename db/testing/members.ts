import { store, t } from '../store'
import { someCandidate } from './makers'

/** Somebody who acts for a company in its space. */
export async function someMember(companyId: string) {
  const { id: userId } = await someCandidate()
  await store.db.insert(t.companyMembers).values({ userId, companyId })
}
