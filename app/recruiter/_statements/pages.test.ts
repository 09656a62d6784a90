import { readdirSync } from 'node:fs'
import path from 'node:path'
import { expect, test, vi } from 'vitest'
import { asSomebody } from '@/app/_who-may/testing'
import { someDesk } from '@/db/testing/desk/desk'
import { grow } from '@/db/testing/desk/grow'
import { countRows, countStatements } from '@/db/testing/statements'
import { renderAll } from './render-all'
import { type Asked, pages } from './testing'

// Of the site and its visitors, kept for the public pages, or one row for each job, file or recruiter.
const isApart = new RegExp(
  `^(${[
    '__drizzle_migrations|counters|settings|tries|.*_config|guides|bounced_addresses|contact_objections',
    'address_changes|sign_ups|kept_forms|held_files|saved_jobs|alerts|alert_letters|avoided_companies',
    'application_drafts|draft_answers|interview_help|cv_texts|role_jobs|role_numbers|role_snapshots|job_openings',
    'company_invitations|brief_files|job_criteria|import_columns|people_columns|dismissed_findings|job_edits',
  ].join('|')})$`,
)

const found = readdirSync('app/recruiter', { recursive: true, encoding: 'utf8' })
  .filter((file) => /(^|\/)page\.tsx$/.test(file))
  .map((file) => path.posix.dirname(file).replace(/^\.$/, ''))

test('each page of the desk stands in the table of what it is asked', () => {
  expect(Object.keys(pages).sort()).toEqual(found.sort())
})

test('no page of the desk asks the record more for many rows than for few', {
  timeout: 600_000,
}, async () => {
  // React says of each component of the browser that nothing renders it.
  vi.spyOn(console, 'error').mockImplementation(() => {})
  const desk = await someDesk()
  const statements = async (folder: string, asked: Asked) => {
    const { default: Page } = await import(path.resolve('app/recruiter', folder, 'page.tsx'))
    const { default: Layout } = await import(path.resolve('app/recruiter/layout.tsx'))
    const [params, searchParams] = [asked.params ?? {}, asked.query ?? {}].map((given) =>
      Promise.resolve(given),
    )
    const page = async () => renderAll(Layout({ children: await Page({ params, searchParams }) }))
    return countStatements(() => asSomebody(desk.owner, page))
  }
  const counts = async () => {
    const all: Record<string, number> = {}
    for (const [folder, ask] of Object.entries(pages))
      try {
        all[folder] = await statements(folder, await ask(desk))
      } catch (error) {
        throw new Error(`/recruiter/${folder} fails`, { cause: error })
      }
    return all
  }
  for (let n = 1; n <= 3; n++) await grow(desk, n)
  // What is kept from one request to the next is there from here on, and the index of jobs has caught up: whoever looks
  // first waits for fifty changed jobs at a time, four times at most.
  await counts()
  const [few, fewRows] = [await counts(), await countRows()]
  for (let n = 4; n <= 30; n++) await grow(desk, n)
  await counts()
  const [many, manyRows] = [await counts(), await countRows()]
  // A kind of row of which there is one alone would hide a page that asks for each.
  const still = Object.keys(manyRows).filter((table) => (manyRows[table] ?? 0) <= (fewRows[table] ?? 0))
  expect(still.filter((table) => !isApart.test(table))).toEqual([])
  expect(Object.values(few).every((asked) => asked > 3)).toBe(true)
  expect(
    Object.entries(many)
      .filter(([folder, asked]) => asked > (few[folder] ?? 0))
      .map(([folder, asked]) => `${folder}: ${few[folder]} become ${asked}`),
  ).toEqual([])
})
