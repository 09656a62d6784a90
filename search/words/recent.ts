import type Database from 'better-sqlite3'
import type { Entry } from '../index/piece'
import { insertBody, insertHead, recentTables, type Table } from '../index/tables'

/** Who has missed more changes than so many reads all anew. */
const mostKept = 1000

/**
 * The words of the jobs that this process wrote last, in small tables. Asked whether one job holds something, FTS5 walks
 * on to the next that does: through all of a million where two words never meet.
 */
export class Recent {
  private readonly ids = new Set<number>()

  constructor(
    private readonly connection: Database.Database,
    private readonly prepared: (sql: string) => Database.Statement,
  ) {
    connection.pragma('temp_store=MEMORY')
    connection.exec(recentTables)
  }

  /** Keeps what these jobs say now, and of those that left nothing. */
  put(entries: Entry[], left: number[]): void {
    if (this.ids.size + entries.length > mostKept) this.forget()
    const kept = entries.length > mostKept ? [] : entries
    this.connection.transaction(() => {
      for (const id of left) if (this.ids.delete(id)) for (const sql of deletes) this.prepared(sql).run(id)
      for (const { facts, said } of kept) {
        for (const sql of inserts) this.prepared(sql).run({ id: facts.id, ...said })
        this.ids.add(facts.id)
      }
    })()
  }

  /** Forgets all, where another process may have written since. */
  forget(): void {
    if (this.ids.size === 0) return
    for (const sql of clears) this.prepared(sql).run()
    this.ids.clear()
  }

  has(id: number): boolean {
    return this.ids.has(id)
  }

  /** Which of the jobs that are kept hold what FTS5 is asked for. */
  holding(table: Table, match: string): Set<unknown> {
    return new Set(this.prepared(finds[table]).pluck().all(match))
  }
}

const finds = {
  head: 'select rowid from recent_head where recent_head match ?',
  body: 'select rowid from recent_body where recent_body match ?',
}
const deletes = ['delete from recent_head where rowid = ?', 'delete from recent_body where rowid = ?']
const clears = ['head', 'body'].map(
  (table) => `insert into recent_${table} (recent_${table}) values ('delete-all')`,
)
const inserts = [insertHead('recent_head'), insertBody('recent_body')]
