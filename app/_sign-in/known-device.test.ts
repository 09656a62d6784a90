import { expect, test, vi } from 'vitest'
import { deviceOf, withDevice } from './known-device'

test('a device is known to the accounts that have signed in on it, and to no other', () => {
  const cookie = withDevice(withDevice(undefined, 'camille@example.com'), 'odile@example.com')
  expect(deviceOf(cookie, 'Camille@Example.com')).toBeTruthy()
  expect(deviceOf(cookie, 'odile@example.com')).toBeTruthy()
  expect(deviceOf(cookie, 'ines@example.com')).toBeUndefined()
  expect(withDevice(cookie, 'camille@example.com')).toBe(cookie)
})

test('a device that nobody has signed is not known', () => {
  const [device] = withDevice(undefined, 'camille@example.com').split('.')
  for (const cookie of [undefined, '', '~', `${device}`, `${device}.`, `${device}.made-up`])
    expect(deviceOf(cookie, 'camille@example.com')).toBeUndefined()
})

test('a device forgets after another secret, and keeps the newest five accounts', () => {
  let cookie: string | undefined
  for (let n = 0; n < 6; n++) cookie = withDevice(cookie, `person-${n}@example.com`)
  expect(cookie?.split('~')).toHaveLength(5)
  expect(deviceOf(cookie, 'person-0@example.com')).toBeUndefined()
  expect(deviceOf(cookie, 'person-5@example.com')).toBeTruthy()

  vi.stubEnv('AUTH_SECRET', 'another secret')
  expect(deviceOf(cookie, 'person-5@example.com')).toBeUndefined()
  vi.unstubAllEnvs()
})
