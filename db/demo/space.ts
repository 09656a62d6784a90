import { and, desc, eq, inArray } from 'drizzle-orm'
import { withSecret } from '@/rules/letters'
import { addDays } from '../../rules/dates'
import { inviteMember, openSpace } from '../company-space/invite'
import { joinWithAccount } from '../company-space/join'
import { findMember, type Member } from '../company-space/members'
import { describeOwnCompany } from '../company-space/page'
import { insertUser, type User } from '../people/users'
import { store, t } from '../store'
import { demoMembers } from './people'

const page = {
  about:
    'Sells sixty thousand seats in nine minutes without selling one of them twice.\n\nWe are 95 people above a workshop in Paris where stage sets are built. On opening nights two of us stand in a foyer and watch people find their seats: most of what we build next was seen there.',
  industry: 'ticketing for theatres and concerts',
  website: '',
}

/** A company of the demo in its space: two people who share its searches, a third who is invited, and its page as they write it. */
export async function insertSpace(passwordHash: string, now: Date): Promise<User[]> {
  const [first, second] = demoMembers.people
  const users = [
    await insertUser(store.db, first, passwordHash),
    await insertUser(store.db, second, passwordHash),
  ]
  // An address that is proved for the first time loses the password that somebody chose for it.
  const theirs = users.map(({ id }) => id)
  await store.db
    .update(t.users)
    .set({ verifiedAt: addDays(now, -9) })
    .where(inArray(t.users.id, theirs))
  const [brief] = await store.read
    .select({ id: t.briefs.id, email: t.briefs.email, by: t.briefs.contactName })
    .from(t.briefs)
    .where(and(eq(t.briefs.companyName, demoMembers.company), eq(t.briefs.status, 'searching')))
    .limit(1)
  if (!brief) throw new Error('the company of the demo’s space has no search')

  const ago = (days: number) => addDays(now, -days)
  await openSpace({ ...brief, personId: null }, ago(9))
  const member = await join(users[0], ago(9))
  await inviteMember(member, second, ago(6))
  await join(users[1], ago(5))
  await inviteMember(member, demoMembers.invited, ago(1))
  const described = await describeOwnCompany(member, page, ago(8))
  if (described.outcome !== 'done') throw new Error('the demo’s company did not write its page')
  return users
}

/** Opens the letter that invited them, as they would. */
async function join(user: User | undefined, at: Date): Promise<Member> {
  const [letter] = await store.read
    .select({ body: t.outbox.body, secret: t.outbox.secret })
    .from(t.outbox)
    .where(eq(t.outbox.recipient, user?.email ?? ''))
    .orderBy(desc(t.outbox.id))
    .limit(1)
  const [, token = ''] =
    /\/join\/([\w-]{32})/.exec(letter ? withSecret(letter.body, letter.secret) : '') ?? []
  await joinWithAccount(token, at)
  const member = await findMember(user?.id ?? '')
  if (!member) throw new Error('nobody of the demo has joined a company')
  return member
}
