import { beforeEach, expect, test } from 'vitest'
import { allowPassword, type PasswordTry } from './password-tries'

let run = 0
beforeEach(() => {
  run += 1
})

const camille = (overrides: Partial<PasswordTry> = {}) => ({
  account: `camille-${run}@example.com`,
  address: `192.0.2.${run}`,
  ...overrides,
})

async function wrong(times: number, attempt: PasswordTry) {
  for (let n = 0; n < times; n++) await allowPassword(attempt)
}

async function isAllowed(attempt: PasswordTry) {
  return (await allowPassword(attempt)).wait === undefined
}

test('the eleventh wrong password of an account from one address waits, at one try a minute', async () => {
  await wrong(10, camille())
  expect(await isAllowed(camille())).toBe(true)
  expect(await allowPassword(camille())).toEqual({ wait: 1 })
})

test('wrong passwords from elsewhere lock nobody out: the holder still gets in', async () => {
  for (let n = 0; n < 30; n++) await wrong(10, camille({ address: `198.51.${run}.${n}` }))
  expect(await isAllowed(camille())).toBe(true)
  expect(await isAllowed(camille())).toBe(false)
})

test('a known device is not slowed down by who shares its address, and has its own limit', async () => {
  await wrong(200, camille())
  expect(await isAllowed(camille())).toBe(false)
  const device = `hers-${run}`
  for (let n = 0; n < 10; n++) expect(await isAllowed(camille({ device }))).toBe(true)
  await allowPassword(camille({ device }))
  expect(await allowPassword(camille({ device }))).toEqual({ wait: 1 })
})

test('right passwords cost nothing, however many there are', async () => {
  for (let n = 0; n < 150; n++) {
    const allowed = await allowPassword(camille())
    if (allowed.wait !== undefined) throw new Error(`sign-in ${n} was refused`)
    await allowed.wasRight()
  }
})

test('a hundred wrong passwords of as many accounts are all that one address may try', async () => {
  for (let n = 0; n < 100; n++) await allowPassword(camille({ account: `person-${run}-${n}@example.com` }))
  expect(await allowPassword(camille({ account: `other-${run}@example.com` }))).toEqual({ wait: 15 })
  expect(await isAllowed(camille({ address: '203.0.113.7' }))).toBe(true)
})

test('passwords that are tried all at once are counted before any is looked at', async () => {
  const all = await Promise.all(Array.from({ length: 40 }, () => allowPassword(camille())))
  expect(all.filter(({ wait }) => wait === undefined)).toHaveLength(11)
})
