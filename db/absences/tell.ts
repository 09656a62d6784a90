import { and, eq, isNull, ne } from 'drizzle-orm'
import { absenceSaid, coverAsked, coverEnded } from '@/rules/desk/absence-letters'
import type { Staff } from '../people/users'
import { siteAddress } from '../site/address'
import { queueLetter } from '../site/outbox'
import { type Tx, t } from '../store'

type Days = { firstDay: string; lastDay: string }
type Person = { id: string; name: string; email: string; access: string }

/** Somebody who works at the desk; undefined for anybody else. */
export async function findAtDesk(tx: Tx, id: string): Promise<Person | undefined> {
  const { name, email, access, closedAt } = t.users
  const [person] = await tx
    .select({ id: t.users.id, name, email, access })
    .from(t.users)
    .where(and(eq(t.users.id, id), ne(access, 'candidate'), isNull(closedAt)))
  return person
}

/** Tells whoever is to cover, and whoever is away where a colleague has said it. */
export async function tell(tx: Tx, who: Staff, person: Person, cover: Person & Days) {
  const of = { ...cover, by: who.name }
  const about = (aboutId: string) => ({ about: 'account', aboutId }) as const
  const asked = coverAsked({ ...of, name: person.name, link: siteAddress('/recruiter') })
  if (cover.id !== who.id) await queueLetter(tx, cover.email, asked, about(cover.id))
  const said = absenceSaid({ ...of, cover: cover.name, link: siteAddress('/recruiter/away') })
  if (person.id !== who.id) await queueLetter(tx, person.email, said, about(person.id))
}

/** Tells whoever covered that they need not any more. */
export async function tellEnded(tx: Tx, absence: Days & { name: string }, coverId: string) {
  const cover = await findAtDesk(tx, coverId)
  const letter = coverEnded({ ...absence, link: siteAddress('/recruiter') })
  if (cover) await queueLetter(tx, cover.email, letter, { about: 'account', aboutId: coverId })
}
