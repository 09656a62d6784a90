import { and, eq, inArray, isNull, notInArray } from 'drizzle-orm'
import { type Tx, t } from '../store'

/**
 * Moves all that an address has here to another one. Both were confirmed by the same person, so that what was sent
 * without an account moves, too. An active application that the new address has for the same job stays the one that counts, and the same search twice is one alert.
 */
export async function moveAddress(tx: Tx, from: string, to: string): Promise<void> {
  const { alerts, applications, briefs, jobReports, messages, outbox, users } = t
  const theirs = tx
    .select({ id: applications.jobId })
    .from(applications)
    .where(and(eq(applications.email, to), isNull(applications.closedAt)))
  await tx.update(users).set({ email: to }).where(eq(users.email, from))
  await tx
    .update(applications)
    .set({ email: to })
    .where(and(eq(applications.email, from), notInArray(applications.jobId, theirs)))
  await tx.update(briefs).set({ email: to }).where(eq(briefs.email, from))
  await tx.update(jobReports).set({ email: to }).where(eq(jobReports.email, from))
  await tx.update(messages).set({ email: to }).where(eq(messages.email, from))
  const searches = tx.select({ of: alerts.criteria }).from(alerts).where(eq(alerts.email, to))
  await tx.delete(alerts).where(and(eq(alerts.email, from), inArray(alerts.criteria, searches)))
  await tx.update(alerts).set({ email: to }).where(eq(alerts.email, from))
  await tx
    .update(outbox)
    .set({ recipient: to })
    .where(and(eq(outbox.recipient, from), isNull(outbox.sentAt), isNull(outbox.failedAt)))
}
