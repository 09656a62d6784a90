import { notFound } from 'next/navigation'
import { findBriefByToken } from '@/db/briefs/briefs'

/** Whoever has the private link of a brief is its company's person; the same 404 for any other token. */
export async function findVisitor(token: string) {
  const brief = await findBriefByToken(token)
  if (!brief) notFound()
  return { brief, visitor: { briefId: brief.id, personId: brief.personId, by: brief.by } }
}
