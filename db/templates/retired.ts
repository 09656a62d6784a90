import { and, eq, isNotNull } from 'drizzle-orm'
import type { Staff } from '../people/users'
import { type Answer, recordAudit } from '../site/audit-events'
import { store, t } from '../store'
import { changedBy, isTaken, type MessageTemplate, read } from './templates'

const { messageTemplates: templates } = t

/** The templates that were deleted and that this recruiter may bring back. */
export const listRetiredTemplates = (recruiter: Staff): Promise<MessageTemplate[]> =>
  read(store.read, changedBy(recruiter), isNotNull(templates.retiredAt))

/** Brings a deleted template back into every choice; `taken` where another has its name by now. */
export function restoreTemplate(
  recruiter: Staff,
  id: string,
  now = new Date(),
): Promise<Answer | { outcome: 'taken' }> {
  return store.tx(async (tx) => {
    const retired = isNotNull(templates.retiredAt)
    const [found] = await read(tx, and(eq(templates.id, id), changedBy(recruiter)), retired)
    if (!found) return { outcome: 'not found' }
    if (await isTaken(tx, found.name, found.shared ? null : recruiter.id)) return { outcome: 'taken' }
    await tx.update(templates).set({ retiredAt: null }).where(eq(templates.id, id))
    await recordAudit(tx, recruiter.id, 'restore', 'template', id, { at: now })
    return { outcome: 'done' }
  })
}
