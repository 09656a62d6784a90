import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { checkImports } from './rules'

let house: string

beforeEach(() => {
  house = mkdtempSync(path.join(tmpdir(), 'metier-house-'))
})
afterEach(() => rmSync(house, { recursive: true }))

function write(file: string, text: string) {
  const place = path.join(house, file)
  mkdirSync(path.dirname(place), { recursive: true })
  writeFileSync(place, text)
}

test.each([
  ['a rule that reads the record', 'rules/pay.ts', `import { findJob } from '../db/jobs'`],
  ['a rule that reads a file', 'rules/pay.ts', `import { readFileSync } from 'node:fs'`],
  ['a rule that renders', 'rules/pay.ts', `import { cache } from 'react'`],
  ['a reading of adverts that asks the record', 'adverts/title.ts', `import { x } from '@/db/jobs/jobs'`],
  ['a reading of adverts that reads a file', 'adverts/title.ts', `import { readFileSync } from 'node:fs'`],
  ['a noun that knows the index', 'db/jobs.ts', `import { searchJobs } from '@/search/jobs'`],
  ['a noun that reads the content', 'db/guides/load.ts', `import { readGuides } from '@/content/guides'`],
  ['a noun that answers a request', 'db/jobs.ts', `import { headers } from 'next/headers'`],
  ['a noun that ships the demo', 'db/jobs/jobs.ts', `import { demoPeople } from '../demo/people'`],
  ['a search that shows', 'search/jobs.ts', `import { JobCard } from '@/components/job-card'`],
  ['a search that asks another noun than jobs', 'search/jobs.ts', `import { x } from '../db/users'`],
  ['an integration that asks the record', 'integrations/feed.ts', `import { x } from '@/db/jobs'`],
  ['an integration that speaks SQL', 'integrations/feed.ts', `import { sql } from 'drizzle-orm'`],
  ['a task that uses a screen', 'tasks/send-mail.ts', `import { x } from '@/app/_lib/request'`],
  ['content that asks the record', 'content/guides.ts', `import { loadGuide } from '@/db/guides/load'`],
  ['a component that asks the record', 'components/job-card.tsx', `import { x } from '@/db/jobs'`],
  ['a component that asks it when used', 'components/job-card.tsx', `await import('@/db/jobs')`],
  ['a component that passes it on', 'components/job-card.tsx', `export { x } from '@/db/jobs'`],
  ['a component that knows a screen', 'components/nav.tsx', `import { x } from '@/app/_lib/session'`],
  ['a page that opens the record', 'app/page.tsx', `import { store } from '@/db/store'`],
  ['a page that reads the schema', 'app/page.tsx', `import type { Role } from '@/db/schema'`],
  ['a page that speaks SQL', 'app/page.tsx', `import { eq } from 'drizzle-orm'`],
  ['a page around the door of the index', 'app/page.tsx', `import { x } from '@/search/answer/answer'`],
  ['a page that runs a task', 'app/page.tsx', `import { sendMail } from '@/tasks/send-mail'`],
  ['a page that shows the demo', 'app/page.tsx', `import { demoPeople } from '@/db/demo/people'`],
  ['a page around the session', 'app/page.tsx', `import { auth } from 'next-auth'`],
  ['a section in another', 'app/candidate/page.tsx', `import { x } from '../recruiter/list'`],
  ['a screen in another', 'app/(site)/jobs/page.tsx', `import { x } from '@/app/(site)/guides/facts'`],
  ['a journey that reaches into a screen', 'e2e/apply.spec.ts', `import { x } from '@/app/_lib/session'`],
  ['a script that opens the engine', 'scripts/backup.ts', `import Database from 'better-sqlite3'`],
  ['a barrel', 'rules/index.ts', `export const pay = 1`],
])('%s is refused', (_what, file, text) => {
  write(file, text)
  expect(checkImports(house)).toEqual([expect.stringContaining(file)])
})

test('a cycle is refused, and told once', () => {
  write('rules/pay.ts', `import { titles } from './titles'`)
  write('rules/titles.ts', `import type { Pay } from '@/rules/pay'`)
  expect(checkImports(house)).toEqual([
    'rules/pay.ts: a cycle: rules/pay.ts → rules/titles.ts → rules/pay.ts',
  ])
})

test.each([
  ['components/job-card.tsx', `import type { Card } from '@/db/jobs'`],
  ['components/job-card.tsx', `import { type Card } from '@/db/jobs'`],
  ['integrations/feed.ts', `import type { PublicJob } from '../db/jobs'`],
  ['db/jobs/jobs.test.ts', `import { someJob } from '../testing/makers'`],
  ['tasks/send-mail.test.ts', `import { someJob } from '@/db/testing/makers'`],
  ['tasks/send-mail.ts', `import { sendLetter } from '@/integrations/mail'`],
  ['search/catch-up.ts', `import Database from 'better-sqlite3'`],
  ['scripts/prepare.ts', `import { fillDemo } from '@/db/demo/fill-demo'`],
  ['app/recruiter/jobs/[id]/page.tsx', `import { Row } from '../_parts/row'`],
  ['app/recruiter/jobs/page.tsx', `import { requireRecruiter } from '@/app/_lib/session'`],
])('%s may: %s', (file, text) => {
  write(file, text)
  expect(checkImports(house)).toEqual([])
})
