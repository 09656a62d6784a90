import { and, eq, type SQL, sql } from 'drizzle-orm'
import { distance } from 'fastest-levenshtein'
import { wordsWanted } from '@/rules/pool/words'
import { store, t } from '../store'

const shortestMistyped = 4
const mostNear = 8

/** These words as FTS5 is asked for them, or for such as begin with them where they are long enough. */
const asked = (words: string[]): string =>
  words.map((word) => `"${word.replaceAll('"', '""')}"${word.length < shortestMistyped ? '' : '*'}`).join(' ')

/** The profiles that hold these words. */
function holding(words: string[]): SQL {
  // By its bare column whoever holds them would be sorted, past the index that has people by their last visit.
  return sql`+${t.profiles.candidateId} in (select candidate_id from profile_texts
    where id in (select rowid from profile_words where profile_words match ${asked(words)}))`
}

/**
 * The profiles that hold all that was typed. A word in none of those that may be `seen` is taken for the nearest that is in
 * one of them: what others wrote must not show through a correction.
 */
export async function holdingAll(typed: string, seen: SQL | undefined) {
  const wanted: string[] = []
  const meant: string[] = []
  for (const word of wordsWanted(typed)) {
    const better = (await isIn(word, seen)) ? undefined : await nearestOf(word, seen)
    if (better) meant.push(better)
    wanted.push(better ?? word)
  }
  return { holds: wanted.length > 0 ? holding(wanted) : undefined, meant, wanted }
}

async function isIn(word: string, seen: SQL | undefined): Promise<boolean> {
  const { id, candidateId } = t.profileTexts
  // In the order of those who hold it, which ends at the first who is seen.
  const found = await store.read
    .select({ id })
    .from(sql`profile_words`)
    .crossJoin(t.profileTexts)
    .crossJoin(t.profiles)
    .where(
      and(
        sql`profile_words match ${asked([word])} and ${id} = profile_words.rowid`,
        eq(t.profiles.candidateId, candidateId),
        seen,
      ),
    )
    .limit(1)
  return found.length > 0
}

async function nearestOf(word: string, seen: SQL | undefined): Promise<string | undefined> {
  if (word.length < shortestMistyped || /\d/.test(word)) return undefined
  const most = word.length < 8 ? 1 : 2
  const lengths = sql`length(term) between ${word.length - most} and ${word.length + most}`
  const known = await store.read.values<[string]>(sql`select term from profile_vocabulary where ${lengths}`)
  const near = known
    .map(([term]) => ({ term, far: distance(word, term) }))
    .filter(({ far }) => far <= most)
    .sort((a, b) => a.far - b.far || a.term.localeCompare(b.term))
  for (const { term } of near.slice(0, mostNear)) if (await isIn(term, seen)) return term
  return undefined
}
