import Database from 'better-sqlite3'

/** Follows what public pages are made of, through a connection of its own that only reads. */
export type PublicVersion = {
  /** A text that differs whenever a job, a guide, a live number or a setting has been changed by anyone. */
  read(): string
  /** The jobs that were changed since it was asked before, by their addresses; none the first time. */
  changedJobs(): { slug: string; closed: boolean }[]
  close(): void
}

/** Watches the record in that file; asking costs microseconds while nothing was written. */
export function watchPublicVersion(file: string): PublicVersion {
  const record = new Database(file, { readonly: true })
  const written = record.prepare('PRAGMA data_version').pluck()
  const version = record
    .prepare(
      `SELECT (SELECT max(seq) FROM job_changes) || ' ' || (SELECT max(id) FROM guide_revisions) || ' ' ||
        (SELECT coalesce(max(computed_at), 0) FROM role_numbers) || ' ' ||
        (SELECT group_concat(name || '=' || value) FROM (SELECT name, value FROM settings ORDER BY name))`,
    )
    .pluck()
  const changes = record.prepare<[number], { seq: number; slug: string | null; closed: number }>(
    `SELECT seq, slug, closed_at IS NOT NULL AS closed FROM job_changes LEFT JOIN jobs ON jobs.id = job_id WHERE seq > ? ORDER BY seq`,
  )
  let [seen, known] = [-1, '']
  let last = Number(record.prepare('SELECT max(seq) FROM job_changes').pluck().get() ?? 0)
  return {
    read() {
      const now = Number(written.get())
      if (now === seen) return known
      seen = now
      known = String(version.get())
      return known
    },
    changedJobs() {
      const rows = changes.all(last)
      last = rows.at(-1)?.seq ?? last
      return rows.flatMap(({ slug, closed }) => (slug === null ? [] : { slug, closed: closed === 1 }))
    },
    close: () => record.close(),
  }
}
