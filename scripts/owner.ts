import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { createInterface } from 'node:readline/promises'
import { Writable } from 'node:stream'
import { z } from 'zod'
import { makeOwner } from '@/db/people/users'
import { store } from '@/db/store'
import { sentence } from './sentence'

if (existsSync('.env')) process.loadEnvFile('.env')

const usage = 'Give the owner’s e-mail address, as in: npm run owner -- you@example.com'
const address = z.email({ pattern: z.regexes.html5Email, error: usage })
const secret = z
  .string()
  .min(10, 'A password has at least 10 characters.')
  .max(200, 'A password has at most 200 characters.')

try {
  console.log(await addOwner(process.argv[2]))
} catch (error) {
  console.error(error instanceof z.ZodError ? error.issues[0]?.message : sentence(error))
  process.exitCode = 1
}

async function addOwner(given: string | undefined) {
  const email = address.parse(given)
  const chosen = process.env.OWNER_PASSWORD || (process.stdin.isTTY ? await askForPassword() : undefined)
  const password = secret.parse(chosen ?? randomBytes(15).toString('base64url'))

  await store.migrate()
  const outcome = await makeOwner(email, password)

  const told =
    outcome === 'created' ? `${email} is now an owner.` : `${email}, who had an account, is now an owner.`
  return chosen ? told : `${told}\nThe password, shown this once: ${password}`
}

/** Asks at the terminal for a password, without showing what is typed. */
async function askForPassword(): Promise<string> {
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() })
  const terminal = createInterface({ input: process.stdin, output: silent, terminal: true })
  process.stdout.write('Password (10 characters or more): ')
  try {
    return await terminal.question('')
  } finally {
    terminal.close()
    process.stdout.write('\n')
  }
}
