import { and, type SQL, sql } from 'drizzle-orm'
import { distance } from 'fastest-levenshtein'
import { wordsWanted } from '@/rules/pool/words'
import { store, t } from '../store'

const shortestMistyped = 4
const mostNear = 8

/** The profiles that hold a word, or one that begins with it where it is long enough. */
function holding(word: string): SQL {
  const quoted = `"${word.replaceAll('"', '""')}"${word.length < shortestMistyped ? '' : '*'}`
  return sql`${t.profiles.candidateId} in (select candidate_id from profile_texts
    where id in (select rowid from profile_words where profile_words match ${quoted}))`
}

/**
 * The profiles that hold all that was typed. A word in none of those that may be `seen` is taken for the nearest that is in
 * one of them: what others wrote must not show through a correction.
 */
export async function holdingAll(typed: string, seen: SQL | undefined) {
  const found: SQL[] = []
  const meant: string[] = []
  for (const word of wordsWanted(typed)) {
    const better = (await isIn(word, seen)) ? undefined : await nearestOf(word, seen)
    if (better) meant.push(better)
    found.push(holding(better ?? word))
  }
  return { holds: and(...found), meant }
}

async function isIn(word: string, seen: SQL | undefined): Promise<boolean> {
  const found = await store.read
    .select({ id: t.profiles.candidateId })
    .from(t.profiles)
    .where(and(seen, holding(word)))
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
