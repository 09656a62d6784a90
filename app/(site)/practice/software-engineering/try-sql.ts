import { compareRows, type SqlRows } from '@/content/practice/software-engineering/check'
import type { SqlTask } from '@/content/practice/software-engineering/tasks'
import { nothingYet, notYet, type Verdict } from '@/content/practice/verdict'
import { runSql } from './sql-engine'

/** What came of an answer: the rows on the ledger that the reader knows, and what is thought of them. */
export type Tried = { rows?: SqlRows; verdict: Verdict }

const ofOneMonth =
  'Right for March, but not for another month: does something stand in it that only this ledger has, or is a case missing?'

/** Runs an answer on the ledger and compares it with the reference; what passes is tried on a second ledger, too. */
export async function trySql(task: SqlTask, answer: string): Promise<Tried> {
  if (!answer.trim()) return { verdict: nothingYet }
  const first = await tryOn('ledger', task, answer)
  if (!first.verdict.solved) return first
  const second = await tryOn('second-ledger', task, answer)
  return second.verdict.solved ? first : { ...first, verdict: notYet(ofOneMonth) }
}

async function tryOn(name: string, { reference, look, ordered }: SqlTask, answer: string): Promise<Tried> {
  const ledger = await readLedger(name)
  if (ledger === undefined) return { verdict: notYet('The ledger could not be loaded. Run it once more.') }
  const after = look ? [look] : []
  const mine = await runSql(ledger, [answer, ...after])
  if (mine.error) return { verdict: notYet(mine.error) }
  const expected = await runSql(ledger, [reference, ...after])
  if (expected.error) return { verdict: notYet(expected.error) }
  return { rows: mine.rows, verdict: compareRows(mine.rows, expected.rows, ordered) }
}

async function readLedger(name: string): Promise<string | undefined> {
  const file = await fetch(`/practice/software-engineering/${name}.sql`).catch(() => undefined)
  return file?.ok ? file.text() : undefined
}
