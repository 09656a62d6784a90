import { asc, inArray } from 'drizzle-orm'
import { type Tx, t } from '../store'

/** What the people of a company say of these, the first word first. */
export function listVerdicts(from: Tx, ids: string[]) {
  const { id, presentationId, personId, verdict, comment, by, at } = t.presentationVerdicts
  return from
    .select({ presentationId, personId, verdict, comment, by })
    .from(t.presentationVerdicts)
    .where(inArray(presentationId, ids))
    .orderBy(asc(at), asc(id))
}
