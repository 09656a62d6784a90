import { inArray, sql } from 'drizzle-orm'
import { type Language, writtenIn } from '@/rules/people/language'
import { type Tx, t } from '../store'

/** In which language letters go to an address, and whether somebody has shown that it is theirs. */
export type Reader = { language: Language; named: boolean }

/**
 * Who reads at these addresses. Where nobody has an account, their language is that of the last form which came from
 * there.
 */
export async function findReaders(tx: Tx, emails: string[]): Promise<Map<string, Reader>> {
  const readers = new Map<string, Reader>(
    emails.map((email) => [email, { language: writtenIn('en'), named: false }]),
  )
  const users = await tx
    .select({ email: t.users.email, language: t.users.language, verifiedAt: t.users.verifiedAt })
    .from(t.users)
    .where(inArray(t.users.email, emails))
  for (const { email, language, verifiedAt } of users)
    readers.set(email, { language: writtenIn(language), named: verifiedAt !== null })

  const known = new Set(users.map(({ email }) => email))
  const others = emails.filter((email) => !known.has(email))
  if (others.length === 0) return readers
  const last = new Map<string, number>()
  for (const form of [t.applications, t.briefs, t.messages, t.alerts, t.contacts]) {
    // SQLite takes the other columns from the row that has the maximum.
    const forms = await tx
      .select({ email: form.email, language: form.language, at: sql<number>`max(${form.createdAt})` })
      .from(form)
      .where(inArray(form.email, others))
      .groupBy(form.email)
    for (const { email, language, at } of forms) {
      if (at <= (last.get(email) ?? 0)) continue
      last.set(email, at)
      readers.set(email, { language: writtenIn(language), named: false })
    }
  }
  return readers
}

/** Who reads at one address. */
export async function findReader(tx: Tx, email: string): Promise<Reader> {
  return (await findReaders(tx, [email])).get(email) ?? { language: writtenIn('en'), named: false }
}
