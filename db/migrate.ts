import { chmodSync, existsSync, readFileSync, renameSync, rmSync, statfsSync, statSync } from 'node:fs'
import path from 'node:path'
import type Database from 'better-sqlite3'
import { readMigrationFiles } from 'drizzle-orm/migrator'
import { z } from 'zod'
import { fold } from '../rules/words'

const journal = z.object({ entries: z.array(z.object({ when: z.number(), tag: z.string() })) })

type Migration = { tag: string; when: number; hash: string; statements: string[] }

/**
 * Applies the migrations of a folder that a record has not had, all of them or none, and throws an error that names the
 * one that failed. A file that holds something is first copied beside itself as `metier-before-0001.db`.
 */
export function migrateRecord(record: Database.Database, folder = 'drizzle'): void {
  const [next] = pending(record, folder)
  if (!next) return
  if (record.prepare("select 1 from sqlite_schema where name = 'users'").get()) copyBefore(record, next.tag)

  // Tables are rebuilt, which a foreign key must not take for a deletion; the whole is checked at the end instead.
  record.pragma('foreign_keys=OFF')
  // Indexes of a large record are sorted on the disk.
  const [{ temp_store: before }] = record.pragma('temp_store') as [{ temp_store: number }] // what SQLite answers
  record.pragma('temp_store=FILE')
  record.function('fold', { deterministic: true }, (text) => fold(String(text)))
  try {
    record.exec('BEGIN IMMEDIATE')
    // Another process may have migrated meanwhile.
    for (const migration of pending(record, folder)) apply(record, migration)
    record.exec('COMMIT')
  } catch (error) {
    if (record.inTransaction) record.exec('ROLLBACK')
    throw error
  } finally {
    record.pragma('foreign_keys=ON')
    record.pragma(`temp_store=${before}`)
  }
}

function pending(record: Database.Database, folder: string): Migration[] {
  record.exec(
    'CREATE TABLE IF NOT EXISTS __drizzle_migrations (id INTEGER PRIMARY KEY, hash text NOT NULL, created_at numeric)',
  )
  const last = Number(record.prepare('select max(created_at) from __drizzle_migrations').pluck().get() ?? 0)
  const { entries } = journal.parse(JSON.parse(readFileSync(path.join(folder, 'meta/_journal.json'), 'utf8')))
  const tags = new Map(entries.map(({ when, tag }) => [when, tag]))
  return readMigrationFiles({ migrationsFolder: folder })
    .filter(({ folderMillis }) => folderMillis > last)
    .map(({ sql, folderMillis: when, hash }) => ({
      tag: tags.get(when) ?? hash,
      when,
      hash,
      statements: sql,
    }))
}

function apply(record: Database.Database, { tag, when, hash, statements }: Migration): void {
  try {
    for (const statement of statements) record.exec(statement)
    const broken = z.array(z.object({ table: z.string() })).parse(record.pragma('foreign_key_check'))
    if (broken.length > 0) {
      const tables = [...new Set(broken.map(({ table }) => table))].join(', ')
      throw new Error(`rows of ${tables} name rows that are not there`)
    }
    record.prepare('insert into __drizzle_migrations (hash, created_at) values (?, ?)').run(hash, when)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new Error(`Migration ${tag} failed, and the record is as it was: ${reason}`, { cause: error })
  }
}

/** The copy takes as much again as the record, and rebuilding it as much twice: in its tables, and in the log of writes. */
function copyBefore(record: Database.Database, tag: string): void {
  if (record.memory) return
  const folder = path.dirname(path.resolve(record.name))
  const { name, ext } = path.parse(record.name)
  const copy = path.join(folder, `${name}-before-${tag.slice(0, 4)}${ext}`)
  const needed = 3 * statSync(record.name).size
  const { bavail, bsize } = statfsSync(folder)
  if (bavail * bsize < needed) {
    const [wants, has] = [needed, bavail * bsize].map((bytes) => `${Math.ceil(bytes / 1_000_000)} MB`)
    throw new Error(
      `Migration ${tag} needs ${wants} free in ${folder}, which has ${has}: make room and start again.`,
    )
  }
  const part = `${copy}.part`
  if (existsSync(part)) rmSync(part)
  record.prepare('VACUUM INTO ?').run(part)
  chmodSync(part, statSync(record.name).mode)
  renameSync(part, copy)
}
