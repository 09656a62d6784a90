import Database from 'better-sqlite3'

/** Follows what public pages are made of, by a connection of its own that only reads. */
export type RecordWatch = {
  /**
   * The jobs that were changed since it was asked before, by their addresses, where anything public was changed by
   * anyone: a job, a company, a guide, a live number or a setting. Undefined where nothing was.
   */
  changes(): { jobs: { slug: string; closed: boolean }[] } | undefined
  /** False where the index in that file still lacks changes that were told, as it may behind a large import. */
  isIndexed(indexFile: string): boolean
  close(): void
}

/** Watches the record in that file, as it stands from now on; asking costs microseconds while nothing is written. */
export function watchRecord(file: string): RecordWatch {
  const record = new Database(file, { readonly: true })
  const written = record.prepare('PRAGMA data_version').pluck()
  // Each of these changes in the transaction that changes what is public, and says nothing of what is not, as how far
  // a task has come (“openings noted”).
  const state = record
    .prepare(
      `SELECT json_array((SELECT max(seq) FROM job_changes), (SELECT max(id) FROM guide_revisions),
        (SELECT max(computed_at) FROM role_numbers), (SELECT count(*) FROM audit_events WHERE subject = 'company'),
        (SELECT json_group_array(name || '=' || value) FROM
          (SELECT name, value FROM settings WHERE name NOT LIKE '% noted' ORDER BY name)))`,
    )
    .pluck()
  const changedJobs = record.prepare<[number], { seq: number; slug: string | null; closed: number }>(
    `SELECT seq, slug, closed_at IS NOT NULL OR unlisted_at IS NOT NULL AS closed
      FROM job_changes LEFT JOIN jobs ON jobs.id = job_id WHERE seq > ? ORDER BY seq`,
  )
  let writtenAt = written.get()
  let known = state.get()
  let last = Number(record.prepare('SELECT max(seq) FROM job_changes').pluck().get() ?? 0)
  return {
    changes() {
      const now = written.get()
      if (now === writtenAt) return undefined
      writtenAt = now
      const found = state.get()
      if (found === known) return undefined
      known = found
      const rows = changedJobs.all(last)
      last = rows.at(-1)?.seq ?? last
      return {
        jobs: rows.flatMap(({ slug, closed }) => (slug === null ? [] : { slug, closed: closed === 1 })),
      }
    },
    isIndexed: (indexFile) => (lastIndexed(indexFile) ?? last) >= last,
    close: () => record.close(),
  }
}

/** The last change that an index knows; undefined where there is none that can be read. Opened anew, since an index may be thrown away. */
function lastIndexed(file: string): number | undefined {
  try {
    const index = new Database(file, { readonly: true, fileMustExist: true, timeout: 0 })
    try {
      return index.prepare<[], number>('SELECT coalesce(seq, 0) FROM state').pluck().get()
    } finally {
      index.close()
    }
  } catch {
    return undefined
  }
}
