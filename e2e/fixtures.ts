import { readFileSync } from 'node:fs'
import path from 'node:path'
import { test as base, expect, type Page } from '@playwright/test'
import { encode } from 'next-auth/jwt'
import { openSession } from '@/db/people/sessions'
import type { User } from '@/db/people/users'
import {
  newestLetterTo,
  someCandidate,
  someEmail,
  someJob,
  someManager,
  someOwner,
  someRecruiter,
} from '@/db/testing/makers'
import { readEnvironment } from '../rules/environment'
import { accessFaults } from './accessible'

/** What the makers give as a password to everyone they make. */
export const password = 'a long enough password'

/** Makers of one believable account each, and of an address that nobody else has. */
const someone = {
  candidate: someCandidate,
  recruiter: someRecruiter,
  manager: someManager,
  owner: someOwner,
  email: someEmail,
}

type Fixtures = {
  someone: typeof someone
  openJob: Awaited<ReturnType<typeof someOpenJob>>
  signIn: (user: User) => Promise<void>
  mailbox: typeof mailbox
  expectAccessible: (page: Page) => Promise<void>
  takeTime: (page: Page) => Promise<void>
}

/** The site's own tests: people and jobs are rows of the record that the server under test reads. */
export const test = base.extend<Fixtures>({
  someone: async ({ browserName: _ }, use) => use(someone),

  openJob: async ({ browserName: _ }, use) => use(await someOpenJob()),

  mailbox: async ({ browserName: _ }, use) => use(mailbox),

  signIn: async ({ context, baseURL }, use) =>
    use(async (user) => {
      const name = 'authjs.session-token'
      const token = { sid: await openSession(user.id) }
      const value = await encode({ token, secret: authSecret(), salt: name })
      await context.addCookies([{ name, value, url: baseURL, httpOnly: true, sameSite: 'Lax' }])
    }),

  expectAccessible: async ({ browserName: _ }, use) =>
    use(async (page) => expect(await accessFaults(page), page.url()).toEqual([])),

  takeTime: async ({ browserName: _ }, use) =>
    use(async (page) => {
      const stamp = page.locator('input[name=stamp]')
      await expect
        .poll(async () => Date.now() - Number.parseInt(await stamp.inputValue(), 10), { intervals: [250] })
        .toBeGreaterThan(2000)
    }),
})

export { expect }

/** What people have been written; letters wait in the outbox of the record, whether or not they have left. */
const mailbox = {
  async bodyTo(email: string): Promise<string> {
    const letter = await newestLetterTo(email)
    if (!letter) throw new Error(`nobody has written to ${email}`)
    return letter.text
  },

  /** The path that follows these words in the newest letter. */
  async linkTo(email: string, words: string): Promise<string> {
    const body = await mailbox.bodyTo(email)
    const link = /https?:\/\/\S+/.exec(body.slice(body.indexOf(words)))?.[0]
    if (!body.includes(words) || !link) throw new Error(`no link after “${words}” in:\n${body}`)
    const { pathname, search } = new URL(link)
    return pathname + search
  },
}

export type Mailbox = typeof mailbox

async function someOpenJob() {
  const publishedAt = new Date(Date.now() - 2 * 86_400_000)
  const job = await someJob({ publishedAt })
  return { ...job, company: job.company.name }
}

function authSecret(): string {
  const { AUTH_SECRET, DATA_DIR } = readEnvironment(process.env)
  return AUTH_SECRET || JSON.parse(readFileSync(path.join(DATA_DIR, 'secrets.json'), 'utf8')).AUTH_SECRET
}
