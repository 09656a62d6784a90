import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { findBriefByToken } from '@/db/briefs/briefs'
import { openSpace } from '@/db/company-space/invite'
import { joinAnew } from '@/db/company-space/join'
import { findUserByEmail, type User } from '@/db/people/users'
import { newestLetterTo, someCandidate, someManager, someOwner, someRecruiter } from '@/db/testing/makers'
import { someSearch } from '@/db/testing/shortlist'
import { everybody, type Somebody, whoMay } from './table'
import { asSomebody } from './testing'

const files = readdirSync('app', { recursive: true, encoding: 'utf8' })
const routes = files.filter((file) => /(^|\/)(page\.tsx|route\.tsx?)$/.test(file))
const ofServer = files.filter(
  (file) => /(?<!\.test)\.tsx?$/.test(file) && /^\s*'use server'/m.test(readFileSync(`app/${file}`, 'utf8')),
)
const addressOf = (file: string) =>
  path.posix.join('/', path.posix.dirname(file).replace(/\(\w+\)(\/|$)/, ''))

type Door = { name: string; open: () => Promise<unknown> }

const params = Promise.resolve(new Proxy({}, { get: (_, name) => name !== 'then' && 'none' }))

async function doorsOf(file: string): Promise<Door[]> {
  const found = await import(path.resolve('app', file))
  if (file.endsWith('page.tsx'))
    return [
      {
        name: addressOf(file),
        open: () => found.default({ params, searchParams: Promise.resolve({}) }),
      },
    ]
  const { NextRequest } = await import('next/server')
  const asked = () => new NextRequest('http://localhost/', { headers: { 'x-forwarded-for': '192.0.2.7' } })
  if (/(^|\/)route\.tsx?$/.test(file))
    return ['GET', 'POST']
      .filter((method) => method in found)
      .map((method) => ({ name: addressOf(file), open: () => found[method](asked(), { params }) }))
  return Object.entries<(...given: object[]) => Promise<unknown>>(found).map(([name, send]) => ({
    name: `${file.replace(/\.tsx?$/, '')} ${name}`,
    // Those of plain forms have no state before.
    open: () => send(...(send.length > 1 ? [{ values: {}, errors: {} }] : []), new FormData()),
  }))
}

const allDoors = async () => (await Promise.all([...routes, ...ofServer].map(doorsOf))).flat()

const listed = new Map(
  whoMay.flatMap(({ who, addresses, actions }) => [
    ...addresses
      .trim()
      .split(/\s+/)
      .map((address): [string, readonly Somebody[]] => [address, who]),
    ...actions
      .trim()
      .split(/\s*\n\s*/)
      .flatMap((line) => {
        const [file, ...names] = line.split(' ')
        return names.map((name): [string, readonly Somebody[]] => [`${file} ${name}`, who])
      }),
  ]),
)

// Machines ask for it, which sign in nowhere.
const figures = '/api/metrics'

/** Whether somebody came in, was asked to sign in, or found no such page; what is not theirs is not found later. */
async function comesIn(user: User | undefined, { name, open }: Door) {
  const answer = await asSomebody(user, open).catch((error: Error & { digest?: string }) => error)
  if (typeof answer === 'object' && answer && 'signedOut' in answer) return 'signs in'
  if (name === figures && answer instanceof Response && answer.status === 404) return 'finds nothing'
  if (!(answer instanceof Error)) return 'comes in'
  const { digest = '', stack = '' } = answer as Error & { digest?: string }
  if (digest.includes(';/sign-in?next=')) return 'signs in'
  if (digest.includes(';404') && /app\/_lib\/(session|company)\.ts/.test(stack)) return 'finds nothing'
  return digest ? 'comes in' : `fails: ${answer.message}`
}

async function someMember() {
  const { token, email } = await someSearch()
  const brief = await findBriefByToken(token)
  if (brief) await openSpace(brief)
  const secret = (await newestLetterTo(email))?.secret ?? ''
  await joinAnew(secret, { name: 'Marc Delorme', password: 'a long enough password' })
  return findUserByEmail(email)
}

test('every address and every action is in the table, and nothing else', async () => {
  const names = (await allDoors()).map(({ name }) => name)
  expect([...new Set(names)].sort()).toEqual([...listed.keys()].sort())
})

test('who may comes in, a visitor signs in first, and for anybody else there is no such page', async () => {
  const people: Record<Somebody, User | undefined> = {
    visitor: undefined,
    candidate: await someCandidate(),
    member: await someMember(),
    recruiter: await someRecruiter(),
    manager: await someManager(),
    owner: await someOwner(),
  }
  const wrong: string[] = []
  // Where a visitor comes in there is no door for the others either.
  for (const door of await allDoors())
    for (const who of listed.get(door.name) === everybody ? (['visitor'] as const) : everybody) {
      const may = listed.get(door.name)?.includes(who)
      const should = may
        ? 'comes in'
        : who === 'visitor' && door.name !== figures
          ? 'signs in'
          : 'finds nothing'
      const does = await comesIn(people[who], door)
      if (does !== should) wrong.push(`${who} at ${door.name}: ${does}, and should be “${should}”`)
    }
  expect(wrong).toEqual([])
})
