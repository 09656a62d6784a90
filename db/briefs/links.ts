import { eq } from 'drizzle-orm'
import { newPrivateLink } from '@/rules/briefs/letters'
import type { Staff } from '../people/users'
import { type Answer, actOn, recordAudit } from '../site/audit-events'
import { store, t } from '../store'
import { recordBriefEvent } from './briefs'
import { writeToCompany } from './follow'
import { findOfRecruiter } from './people'

/** Ends every private link of a brief, and sends a new one to each who follows it where that is wanted. */
export function endBriefLinks(
  recruiter: Staff,
  briefId: string,
  { sendNew }: { sendNew: boolean },
  now = new Date(),
): Promise<Answer> {
  return store.tx(async (tx) =>
    actOn(
      tx,
      { subject: 'brief', id: briefId, seen: undefined },
      await findOfRecruiter(tx, recruiter, briefId),
      async (brief) => {
        await tx.delete(t.briefLinks).where(eq(t.briefLinks.briefId, briefId))
        const note = sendNew ? 'The private links were replaced.' : 'The private links were ended.'
        const event = { status: brief.status, actorName: recruiter.name, note, visible: sendNew, at: now }
        await recordBriefEvent(tx, briefId, event)
        await recordAudit(tx, recruiter, 'end links', 'brief', briefId, { at: now })
        if (sendNew) await writeToCompany(tx, briefId, newPrivateLink)
        return { outcome: 'done' }
      },
    ),
  )
}
