import { compareRows, type SqlRows } from '@/content/practice/sql/compare-rows'
import type { SqlExercise, SqlTask } from '@/content/practice/sql/task'
import { nothingYet, notYet, type Verdict } from '@/content/practice/verdict'
import { runSql } from './sql-engine'

/** What came of an answer: the rows on the database that the reader knows, and what is thought of them. */
export type Tried = { rows?: SqlRows; verdict: Verdict }

const ofOneOnly =
  'Right for these data, and not for those of another month: does something stand in it that only these have, or is a case missing?'

/** Runs an answer and compares it with the reference; what passes is tried on the second database, too. */
export async function trySql(
  { slug, first, second }: SqlExercise,
  task: SqlTask,
  answer: string,
): Promise<Tried> {
  if (!answer.trim()) return { verdict: nothingYet }
  const tried = await tryOn(`${slug}/${first}`, task, answer)
  if (!tried.verdict.solved) return tried
  const again = await tryOn(`${slug}/${second}`, task, answer)
  return again.verdict.solved ? tried : { ...tried, verdict: notYet(ofOneOnly) }
}

async function tryOn(file: string, task: SqlTask, answer: string): Promise<Tried> {
  const { reference, look, ordered, slips = [] } = task
  const database = await readDatabase(file)
  if (database === undefined) return { verdict: notYet('The data could not be loaded. Run it once more.') }
  const after = look ? [look] : []
  const mine = await runSql(database, [answer, ...after])
  if (mine.error) return { verdict: notYet(mine.error) }
  const expected = await runSql(database, [reference, ...after])
  if (expected.error) return { verdict: notYet(expected.error) }
  const verdict = compareRows(mine.rows, expected.rows, ordered)
  if (verdict.solved) return { rows: mine.rows, verdict }
  for (const { sql, says } of slips) {
    const { rows } = await runSql(database, [sql, ...after])
    if (compareRows(mine.rows, rows, ordered).solved) return { rows: mine.rows, verdict: notYet(says) }
  }
  return { rows: mine.rows, verdict }
}

async function readDatabase(file: string): Promise<string | undefined> {
  const answer = await fetch(`/practice/${file}`).catch(() => undefined)
  return answer?.ok ? answer.text() : undefined
}
