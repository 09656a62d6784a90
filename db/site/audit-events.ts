import { type Tx, t } from '../store'

/** Notes who did what to which row, by ids only, in the transaction that does it. */
export async function recordAudit(
  tx: Tx,
  actorId: string | null,
  verb: string,
  subject: (typeof t.auditSubjects)[number],
  subjectId: string | number,
): Promise<void> {
  await tx.insert(t.auditEvents).values({ actorId, verb, subject, subjectId: String(subjectId) })
}
