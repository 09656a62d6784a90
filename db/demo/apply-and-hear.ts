import { dueAfter } from '../../rules/clock'
import { withdraw } from '../applications/applications'
import { apply } from '../applications/apply'
import { advance, reject } from '../applications/desk'
import type { StoredFile } from '../applications/file-rows'
import type { Staff, User } from '../people/users'
import type { Move } from './people'

export type KeepCv = (person: { name: string; label: string; email: string }) => Promise<StoredFile>

type Applying = { name: string; email: string; label: string; note: string; moves: Move[]; candidate?: User }

/** Sends an application of the demo through the product's own verbs, and answers it as its people would. */
export async function applyAndHear(
  owner: Staff,
  jobSlug: string,
  person: Applying,
  keepCv: KeepCv,
  { sentAt, now }: { sentAt: Date; now: Date },
): Promise<void> {
  const { name, email, note, moves, candidate } = person
  const sent = await apply(
    jobSlug,
    { name, email, phone: '', note },
    await keepCv(person),
    { candidate },
    sentAt,
  )
  if (sent.outcome !== 'sent')
    throw new Error(`the demo application of ${name} was not sent: ${sent.outcome}`)

  let at = sentAt
  for (const move of moves) {
    at = new Date(Math.min(dueAfter(at, move.after).getTime() - 6 * 3_600_000, now.getTime() - 60_000))
    const said = move.note ?? ''
    if ('to' in move) await advance(owner, sent.id, move.to, said, at)
    else if ('not' in move) await reject(owner, sent.id, move.not, said, at)
    else await withdraw({ id: sent.id, name }, at)
  }
}
