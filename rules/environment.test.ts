import { expect, test } from 'vitest'
import { readEnvironment } from './environment'

test('a laptop needs no setting', () => {
  expect(readEnvironment({}).SITE_URL).toBe('http://localhost:3000')
})

test('a production site is told everything that it lacks at once', () => {
  expect(() => readEnvironment({ SITE_MODE: 'production', AUTH_SECRET: 'short' })).toThrow(
    /SITE_URL: the public address.*\n.*AUTH_SECRET: at least 32 random characters\n.*MAIL_URL.*\n.*MAIL_FROM/,
  )
})

test('an empty variable is the same as none', () => {
  expect(readEnvironment({ DATABASE_FILE: '', TIME_ZONE: '' }).TIME_ZONE).toBe('Europe/Paris')
})
