import { and, asc, count, desc, eq, gte, lt, ne, sql } from 'drizzle-orm'
import type { FeedbackCount, FeedbackDraft, FeedbackPlace, scores } from '@/rules/feedback/feedback'
import type { Owner } from '../people/users'
import { store, type Tx, t } from '../store'

const { feedback } = t

/** Keeps what somebody says of an event, in the place of what they said of it before; the day stays that of the first answer. */
export async function giveFeedback(
  event: string,
  { place, score, chip, words }: FeedbackDraft,
  now = new Date(),
  on: Tx = store.db,
): Promise<void> {
  const said = { score, chip, words }
  await on
    .insert(feedback)
    .values({ place, event, ...said, at: now })
    .onConflictDoUpdate({ target: [feedback.place, feedback.event], set: said })
}

/** What was said of an event; undefined where nothing was. */
export async function findFeedback(place: FeedbackPlace, event: string) {
  const { score, chip, words } = feedback
  const [said] = await store.read
    .select({ score, chip, words })
    .from(feedback)
    .where(and(eq(feedback.place, place), eq(feedback.event, event)))
  return said
}

const since = (from: Date) => gte(feedback.at, from)
const counted = {
  n: count(),
  good: sql<number>`sum(${feedback.score} = 'good')`,
  fair: sql<number>`sum(${feedback.score} = 'fair')`,
  bad: sql<number>`sum(${feedback.score} = 'bad')`,
} satisfies Record<(typeof scores)[number] | 'n', unknown>

/** How often each score was given in each place, by month (“2026-11”), the newest first. */
export function countFeedback(_owner: Owner, from: Date): Promise<(FeedbackCount & { month: string })[]> {
  const month = sql<string>`strftime('%Y-%m', ${feedback.at} / 1000, 'unixepoch')`
  return store.read
    .select({ place: feedback.place, month, ...counted })
    .from(feedback)
    .where(since(from))
    .groupBy(feedback.place, month)
    .orderBy(desc(month), asc(feedback.place))
}

/** How often each chip was added. */
export function countChips(_owner: Owner, from: Date) {
  const { place, chip } = feedback
  return store.read
    .select({ place, chip, n: count() })
    .from(feedback)
    .where(and(since(from), ne(chip, '')))
    .groupBy(place, chip)
    .orderBy(desc(count()), asc(chip))
}

/** What was said in own words, the newest first. */
export function listWords(_owner: Owner, from: Date, limit = 50) {
  const { id, place, score, words, at } = feedback
  return store.read
    .select({ id, place, score, words, at })
    .from(feedback)
    .where(and(since(from), ne(words, '')))
    .orderBy(desc(at))
    .limit(limit)
}

/** Forgets what was said before that moment. */
export async function pruneFeedback(before: Date): Promise<void> {
  await store.db.delete(feedback).where(lt(feedback.at, before))
}
