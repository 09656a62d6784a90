import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import Database from 'better-sqlite3'
import { migrateRecord } from '../migrate'

/** A row by the names of its columns. */
export type FirstRow = Record<string, string | number | null>

const at = Date.UTC(2026, 9, 1, 9)
const day = 86_400_000

/** A file with the first schema alone, as a site of that version has it. */
export function openFirstRecord(): Database.Database {
  const folder = mkdtempSync(path.join(tmpdir(), 'metier-first-'))
  const migrations = path.join(folder, 'drizzle')
  mkdirSync(path.join(migrations, 'meta'), { recursive: true })
  cpSync('drizzle/0000_start.sql', path.join(migrations, '0000_start.sql'))
  const first = { idx: 0, version: '6', when: 1795274858136, tag: '0000_start', breakpoints: true }
  const journal = { version: '7', dialect: 'sqlite', entries: [first] }
  writeFileSync(path.join(migrations, 'meta/_journal.json'), JSON.stringify(journal))
  const record = new Database(path.join(folder, 'metier.db'))
  record.pragma('journal_mode=WAL')
  record.pragma('foreign_keys=ON')
  migrateRecord(record, migrations)
  return record
}

/** Writes a row of the first schema as SQL. */
export function put(record: Database.Database, table: string, row: FirstRow): void {
  const names = Object.keys(row)
  const marks = names.map(() => '?').join(', ')
  record
    .prepare(`insert into ${table} (${names.map((name) => `"${name}"`).join(', ')}) values (${marks})`)
    .run(...Object.values(row))
}

const lists = {
  other_places: '[{"city":"Lyon","country":"FR","latitude":45.76,"longitude":4.84}]',
  remote_countries: '["DE","ES"]',
  duties: '["Plan the trips"]',
  needs: '["Go"]',
  nice: '[]',
  technologies: '["Go","PostgreSQL"]',
  steps: '[{"name":"Call","minutes":25}]',
}

export const firstJob = (id: number, more: FirstRow = {}): FirstRow => ({
  id,
  slug: `job-${id}`,
  reference: `J-2026-${id}`,
  company_id: 'halden',
  recruiter_id: 'ines',
  title: `Planner ${id}`,
  role: 'back-end-developer',
  seniority: 'senior',
  contract: 'permanent',
  workplace: 'hybrid',
  office_days: 2,
  city: 'Lyon',
  country: 'FR',
  latitude: 45.76,
  longitude: 4.84,
  placed: 1,
  ...lists,
  pay_min: 45_000,
  pay_max: 58_000,
  pay_yearly_max: 58_000,
  summary: 'You plan.',
  work: 'You plan the trips of every night.',
  team: '6 people',
  start: 'January',
  created_at: at,
  updated_at: at,
  published_at: at,
  ...more,
})

export const firstApplication = (id: string, more: FirstRow = {}): FirstRow => ({
  id,
  job_id: 1,
  name: `Person ${id}`,
  email: `${id}@example.com`,
  cv_id: `cv-${id}`,
  stage: 'received',
  created_at: at,
  moved_at: at,
  due_at: at + 5 * day,
  ...more,
})

export const firstBrief = (id: string, more: FirstRow = {}): FirstRow => ({
  id,
  number: `B-2026-${id}`,
  token_hash: `hash-${id}`,
  role: 'data-engineer',
  seniority: 'mid',
  technologies: '["dbt"]',
  problem: 'The morning report is late.',
  contract: 'permanent',
  workplace: 'remote',
  city: 'Nantes',
  country: 'FR',
  pay_min: 50_000,
  pay_max: 60_000,
  company_name: 'Brisance',
  contact_name: 'Yann Le Goff',
  email: `${id}@brisance.example`,
  created_at: at,
  ...more,
})

/** Every kind of row that the first version of the product writes itself. */
export function fillFirstRecord(record: Database.Database): void {
  for (const [id, role] of [
    ['odile', 'owner'],
    ['ines', 'recruiter'],
    ['camille', 'candidate'],
  ] as const)
    put(record, 'users', {
      id,
      email: `${id}@example.com`,
      name: id,
      password_hash: 'argon',
      role,
      created_at: at,
    })
  for (const [id, name] of [
    ['halden', 'Halden'],
    ['ete', 'Été Œuvre'],
  ] as const)
    put(record, 'companies', { id, slug: id, name, country: 'FR', size: 40, created_at: at })
  fillBriefs(record)
  fillJobs(record)
  fillApplications(record)
  fillSite(record)
}

function fillBriefs(record: Database.Database) {
  const called = { recruiter_id: 'ines', qualified_at: at + day }
  put(record, 'briefs', firstBrief('received', { due_at: at + 2 * day, phone: '0123', from_guide: 'cto' }))
  put(record, 'briefs', firstBrief('qualified', { status: 'qualified', ...called }))
  put(
    record,
    'briefs',
    firstBrief('closed', { status: 'closed', recruiter_id: 'odile', closed_at: at + day }),
  )
  put(
    record,
    'briefs',
    firstBrief('searching', { status: 'qualified', ...called, pay_min: null, pay_max: null }),
  )
  for (const status of ['received', 'qualified', 'searching'])
    put(record, 'brief_events', { id: `event-${status}`, brief_id: 'searching', status, note: 'Called.', at })
}

function fillJobs(record: Database.Database) {
  put(record, 'jobs', firstJob(1))
  put(record, 'jobs', firstJob(2, { published_at: null, pay_min: null, pay_max: null, pay_yearly_max: null }))
  put(record, 'jobs', firstJob(3, { closed_at: at + day, closed_because: 'filled' }))
  put(record, 'jobs', firstJob(4, { closed_at: at + day, valid_until: at + day, closed_because: 'expired' }))
  put(record, 'jobs', firstJob(5, { brief_id: 'searching', published_at: null }))
  record.exec(
    `update briefs set status = 'searching', job_id = 5, converted_at = ${at + 2 * day} where id = 'searching'`,
  )
  const read = { source: 'ashby', board: 'halden', content_hash: 'c', text_hash: 't', advert: '<p>Plan.</p>' }
  const links = { source_url: 'https://jobs.example/a', apply_url: 'https://jobs.example/a/apply' }
  const unsaid = {
    pay_min: null,
    pay_max: null,
    pay_yearly_max: null,
    role: null,
    seniority: null,
    contract: null,
  }
  put(record, 'jobs', firstJob(6, { ...read, ...links, external_id: 'a', ...unsaid, workplace: null }))
  const hourly = { pay_min: 12, pay_max: 14, pay_period: 'hour', pay_net: 1, pay_yearly_max: null }
  put(
    record,
    'jobs',
    firstJob(7, { ...read, external_id: 'b', ...hourly, latitude: null, longitude: null, placed: 0 }),
  )
  const gone = {
    missed_imports: 2,
    closed_at: at + day,
    closed_because: 'withdrawn',
    language: 'de',
    country: 'AT',
  }
  put(record, 'jobs', firstJob(8, { ...read, external_id: 'c', ...gone }))
  put(
    record,
    'jobs',
    firstJob(9, { company_id: 'ete', pay_max: null, ...read, board: 'ete', external_id: 'a' }),
  )
  for (const seq of [1, 2]) put(record, 'job_changes', { seq, job_id: seq, at })
  put(record, 'saved_jobs', { candidate_id: 'camille', job_id: 3, saved_at: at })
  put(record, 'imports', {
    id: 'run',
    source: 'ashby',
    board: 'halden',
    file: 'a.json',
    started_at: at,
    read: 3,
    created: 3,
  })
}

function fillApplications(record: Database.Database) {
  const ended = { closed_at: at + day, due_at: null }
  const sent = [
    firstApplication('new', { candidate_id: 'camille', note: 'Hello.', phone: '0123' }),
    firstApplication('interview', { stage: 'interview' }),
    firstApplication('hired', { stage: 'hired', ...ended }),
    firstApplication('rejected', { stage: 'rejected', rejected_because: 'skills', ...ended }),
    firstApplication('withdrawn', { stage: 'withdrawn', ...ended }),
  ]
  for (const application of sent) {
    const { id, cv_id, stage = 'received' } = application
    put(record, 'files', {
      id: String(cv_id),
      stored_name: `f-${id}`,
      name: 'cv.pdf',
      type: 'application/pdf',
      size: 12,
      sha256: 'c',
      created_at: at,
    })
    put(record, 'applications', application)
    put(record, 'application_links', {
      token_hash: `token-${id}`,
      application_id: String(id),
      created_at: at,
    })
    for (const [i, visible] of [1, 0].entries())
      put(record, 'application_events', {
        id: `${id}-${i}`,
        application_id: String(id),
        stage: String(stage),
        actor: 'recruiter',
        actor_name: 'Inès',
        note: 'A note',
        visible,
        at,
      })
  }
}

function fillSite(record: Database.Database) {
  put(record, 'sessions', { id: 's1', user_id: 'camille', created_at: at, expires_at: at + 30 * day })
  put(record, 'sessions', { id: 's2', user_id: 'ines', created_at: at, expires_at: at + day, revoked_at: at })
  const letter = {
    recipient: 'a@example.com',
    subject: 'Received',
    body: 'https://site/applications/token',
    created_at: at,
    due_at: at,
  }
  put(record, 'outbox', { id: 'waiting', ...letter })
  put(record, 'outbox', { id: 'sent', ...letter, attempts: 1, claimed_at: at, sent_at: at })
  put(record, 'outbox', { id: 'failed', ...letter, attempts: 8, failed_at: at, last_error: '550' })
  put(record, 'audit_events', {
    id: 'a1',
    actor_id: 'ines',
    verb: 'publish',
    subject: 'job',
    subject_id: '1',
    at,
  })
  put(record, 'audit_events', {
    id: 'a2',
    actor_id: null,
    verb: 'expire',
    subject: 'job',
    subject_id: '4',
    at,
  })
  put(record, 'counters', { name: 'J-2026', value: 9 })
  put(record, 'settings', { name: 'demo', value: '{"users":[]}' })
  const guide = { content: '{"slug":"cto"}', content_hash: 'h', origin: 'file' }
  put(record, 'guides', { slug: 'cto', category: 'development', title: 'CTO', ...guide, updated_at: at })
  put(record, 'guide_revisions', { id: 1, slug: 'cto', ...guide, at })
  put(record, 'guide_revisions', {
    id: 2,
    slug: 'cto',
    ...guide,
    origin: 'app',
    author_id: 'odile',
    at: at + 1,
  })
  put(record, 'role_jobs', { job_id: 1, role: 'back-end-developer' })
  put(record, 'role_numbers', {
    role: 'cto',
    openings: 0,
    numbers: '{}',
    computed_at: at,
    good_until: at,
    rest_ms: 0,
  })
  put(record, 'role_snapshots', { role: 'cto', day: '2026-10-01', numbers: '{}', taken_at: at })
}
