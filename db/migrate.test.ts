import { cpSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { migrateRecord } from './migrate'
import { openStore, t } from './store'
import {
  type FirstRow,
  fillFirstRecord,
  firstApplication,
  firstBrief,
  firstJob,
  openFirstRecord,
  put,
} from './testing/first-record'

type Row = Record<string, unknown>

const tables = (record: Database.Database) =>
  record
    .prepare(
      "select name from pragma_table_list where schema = 'main' and type = 'table' and name not like '\\_\\_%' escape '\\' and name <> 'sqlite_schema' order by name",
    )
    .pluck()
    .all() as string[]
const rowsOf = (record: Database.Database, table: string) =>
  record.prepare(`select * from ${table} order by 1, 2`).all() as Row[]
const contents = (record: Database.Database) =>
  new Map(tables(record).map((name) => [name, rowsOf(record, name)]))
const find = (record: Database.Database, table: string, id: string | number) =>
  record.prepare(`select * from ${table} where id = ?`).get(id) as Row

const ofImports = [
  'source',
  'board',
  'external_id',
  'source_url',
  'apply_url',
  'content_hash',
  'text_hash',
  'missed_imports',
]
const inHundredths = (amount: unknown) => (amount === null ? null : Number(amount) * 100)

/** What a row of the first schema says, in the words of the present one. */
function told(table: string, row: Row): Row {
  const { pay_min, pay_max, ...rest } = row
  const pay = 'pay_min' in row ? { pay_min: inHundredths(pay_min), pay_max: inHundredths(pay_max) } : {}
  if (table === 'jobs') {
    const facts = Object.fromEntries(Object.entries(rest).filter(([name]) => !ofImports.includes(name)))
    return { ...facts, ...pay, imported: row.source === null ? 0 : 1 }
  }
  if (table === 'users') {
    const { role: access, ...person } = row
    return { ...person, access }
  }
  const { job_id: _job, token_hash: _token, ...brief } = rest
  return table === 'briefs' ? { ...brief, ...pay } : row
}

test('a record of the first version is found again whole after the second migration', () => {
  const record = openFirstRecord()
  fillFirstRecord(record)
  const before = contents(record)
  migrateRecord(record)
  const after = contents(record)

  for (const [table, rows] of before) {
    expect(rows.length, table).toBeGreaterThan(0)
    expect(after.get(table), table).toHaveLength(rows.length)
    for (const [at, row] of rows.entries())
      expect(after.get(table)?.[at], table).toMatchObject(told(table, row))
  }
  const imported = before.get('jobs')?.filter((job) => job.source !== null) ?? []
  expect(after.get('job_sources')).toEqual(
    imported.map((job) => ({
      job_id: job.id,
      ...Object.fromEntries(ofImports.map((name) => [name, job[name]])),
    })),
  )
  expect(after.get('brief_links')).toEqual(
    before
      .get('briefs')
      ?.map(({ id: brief_id, token_hash, created_at }) => ({
        token_hash,
        brief_id,
        created_at,
        person_id: null,
      }))
      .sort((a, b) => String(a.token_hash).localeCompare(String(b.token_hash))),
  )
  expect(find(record, 'companies', 'ete')).toMatchObject({ folded_name: 'ete oeuvre' })
  expect(record.pragma('foreign_key_check')).toEqual([])
  expect(record.pragma('foreign_keys', { simple: true })).toBe(1)
  expect(record.pragma('integrity_check', { simple: true })).toBe('ok')
})

test('what contradicts itself is mended by the rule that the migration states', () => {
  const record = openFirstRecord()
  fillFirstRecord(record)
  const [at, day] = [Date.UTC(2026, 9, 1, 9), 86_400_000]
  const odd: [string, FirstRow, Row][] = [
    ['jobs', firstJob(20, { pay_max: null }), { published_at: null }],
    ['jobs', firstJob(21, { pay_max: null, closed_at: at, closed_because: 'filled' }), { published_at: at }],
    ['jobs', firstJob(22, { closed_at: at }), { closed_because: 'withdrawn' }],
    ['jobs', firstJob(23, { closed_because: 'filled' }), { closed_because: null, closed_at: null }],
    ['jobs', firstJob(24, { closed_at: at, closed_because: 'dunno' }), { closed_because: 'withdrawn' }],
    ['jobs', firstJob(25, { pay_min: 60_000, pay_max: 50_000 }), { pay_min: 5_000_000, pay_max: 6_000_000 }],
    [
      'jobs',
      firstJob(26, { role: 'wizard', seniority: 'x', contract: 'y', workplace: 'z' }),
      { role: null, seniority: null, contract: null, workplace: null },
    ],
    [
      'jobs',
      firstJob(27, { pay_currency: 'XXX' }),
      { pay_min: null, pay_max: null, pay_currency: 'EUR', published_at: null },
    ],
    [
      'jobs',
      firstJob(28, { longitude: null, office_days: 9 }),
      { latitude: null, longitude: null, office_days: null },
    ],
    ['jobs', firstJob(29, { brief_id: 'gone' }), { brief_id: null }],
    [
      'jobs',
      firstJob(30, { pay_min: 12.54, pay_max: 13.1, pay_period: 'hour' }),
      { pay_min: 1254, pay_max: 1310 },
    ],
    ['applications', firstApplication('o1', { stage: 'hired' }), { closed_at: at, due_at: null }],
    ['applications', firstApplication('o2', { closed_at: at }), { closed_at: null, stage: 'received' }],
    [
      'applications',
      firstApplication('o3', { closed_at: at, email: 'o4@example.com' }),
      { closed_at: at, stage: 'withdrawn' },
    ],
    ['applications', firstApplication('o4'), { closed_at: null, stage: 'received' }],
    ['applications', firstApplication('o5', { due_at: null }), { due_at: at + 7 * day }],
    [
      'applications',
      firstApplication('o6', { stage: 'rejected', closed_at: at, rejected_because: 'mood' }),
      { rejected_because: 'closed', due_at: null },
    ],
    [
      'applications',
      firstApplication('o7', { rejected_because: 'pay' }),
      { rejected_because: null, stage: 'received' },
    ],
    ['applications', firstApplication('o8', { stage: 'limbo' }), { stage: 'received' }],
    ['briefs', firstBrief('b1', { status: 'shortlist_sent', qualified_at: at }), { status: 'qualified' }],
    ['briefs', firstBrief('b2', { status: 'closed' }), { closed_at: at, due_at: null }],
    ['briefs', firstBrief('b3', { status: 'received' }), { due_at: at + 2 * day }],
    ['briefs', firstBrief('b4', { status: 'received', closed_at: at }), { status: 'closed' }],
    ['briefs', firstBrief('b5', { status: 'won' }), { status: 'closed', closed_at: at }],
    ['briefs', firstBrief('b6', { status: 'nowhere', due_at: at }), { status: 'received' }],
    [
      'users',
      { id: 'u1', email: 'u1@example.com', name: 'U', role: 'emperor', created_at: at },
      { access: 'candidate' },
    ],
    [
      'outbox',
      {
        id: 'm1',
        recipient: 'a',
        subject: 's',
        body: 'b',
        created_at: at,
        due_at: at,
        sent_at: at,
        failed_at: at,
      },
      { failed_at: null },
    ],
    [
      'audit_events',
      { id: 'e1', actor_id: 'gone', verb: 'close', subject: 'posting', subject_id: '1', at },
      { actor_id: null, subject: 'posting' },
    ],
  ]
  for (const [table, row] of odd) {
    if (table === 'applications')
      put(record, 'files', {
        id: `cv-${row.id}`,
        stored_name: `f-${row.id}`,
        name: 'cv.pdf',
        type: 'a/b',
        size: 1,
        sha256: 'c',
        created_at: at,
      })
    put(record, table, row)
  }
  put(record, 'role_jobs', { job_id: 999, role: 'cto' })
  put(record, 'brief_events', { id: 'be', brief_id: 'searching', status: 'shortlist_sent', at })

  migrateRecord(record)

  for (const [table, { id }, mended] of odd)
    expect(find(record, table, String(id)), `${table} ${id}`).toMatchObject(mended)
  expect(find(record, 'brief_events', 'be')).toMatchObject({ status: 'searching' })
  expect(rowsOf(record, 'role_jobs')).toHaveLength(1)
  const told = rowsOf(record, 'job_changes').map((change) => change.job_id)
  expect(told).toEqual([1, 2, 20, 27])
})

test('a migration that fails says which one, and leaves the record as it was', () => {
  const record = openFirstRecord()
  fillFirstRecord(record)
  const before = contents(record)
  const folder = path.join(mkdtempSync(path.join(tmpdir(), 'metier-migrations-')), 'drizzle')
  cpSync('drizzle', folder, { recursive: true })
  const file = path.join(folder, '0001_one_truth.sql')
  writeFileSync(file, `${readFileSync(file, 'utf8')}--> statement-breakpoint\nSELECT * FROM nowhere;`)

  expect(() => migrateRecord(record, folder)).toThrow(/0001_one_truth failed.*as it was.*nowhere/)
  expect(record.inTransaction).toBe(false)
  expect(record.pragma('foreign_keys', { simple: true })).toBe(1)
  expect(contents(record)).toEqual(before)

  writeFileSync(file, `DELETE FROM users;`)
  expect(() => migrateRecord(record, folder)).toThrow(/name rows that are not there/)
  expect(contents(record)).toEqual(before)

  migrateRecord(record)
  expect(tables(record)).toContain('job_sources')
})

test('the record is copied beside itself before it is migrated, and only then', async () => {
  const record = openFirstRecord()
  fillFirstRecord(record)
  const before = contents(record)
  const copyOf = (name: string) => path.join(path.dirname(record.name), name)
  record.close()

  const store = openStore(record.name)
  await store.migrate()
  const jobs = await store.read.select().from(t.jobs)
  expect(jobs).toHaveLength(9)
  await store.migrate()
  store.close()

  const copy = new Database(copyOf('metier-before-0001.db'), { readonly: true })
  expect(contents(copy)).toEqual(before)
  const fresh = openStore(copyOf('fresh.db'))
  await fresh.migrate()
  fresh.close()
  expect(existsSync(copyOf('fresh-before-0000.db'))).toBe(false)
})

test('every table is strict, and every key to another table is indexed where it is looked up', () => {
  const record = new Database(':memory:')
  migrateRecord(record)
  const strict = record
    .prepare(
      "select name, strict from pragma_table_list where schema = 'main' and type = 'table' and name not like '\\_\\_%' escape '\\' and name not like 'sqlite%'",
    )
    .all() as { name: string; strict: number }[]
  expect(strict.length).toBeGreaterThan(20)
  expect(strict.filter((table) => table.strict === 0)).toEqual([])

  for (const { name } of strict) {
    for (const key of record.pragma(`foreign_key_list(${name})`) as { from: string }[]) {
      const plan = record
        .prepare(`explain query plan select 1 from ${name} where ${key.from} = ?`)
        .get('x') as { detail: string }
      expect(plan.detail, `${name}.${key.from}`).toMatch(/^SEARCH/)
    }
  }
})
