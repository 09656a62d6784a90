import { expect, test } from 'vitest'
import { provenAddress } from './providers'

const github = { provider: 'github', access_token: 'a' } as Parameters<typeof provenAddress>[0]
const google = { provider: 'google' } as Parameters<typeof provenAddress>[0]
const answers = (addresses: unknown) => async () => Response.json(addresses)

test('an address counts once its provider has verified it', async () => {
  const said = { email: 'Ines@Example.com', email_verified: true, name: 'Inès' }
  expect(await provenAddress(google, said)).toEqual({ email: 'ines@example.com', name: 'Inès' })
  expect(await provenAddress(google, { ...said, email_verified: false })).toBeUndefined()
  expect(await provenAddress(google, { name: 'Inès' })).toBeUndefined()
})

test('of GitHub only the primary address counts, and not the one of the profile', async () => {
  const profile = { email: 'owner@jobs.example', name: 'Mallory' }
  const listed = [
    { email: 'owner@jobs.example', primary: false, verified: false },
    { email: 'Mallory@example.com', primary: true, verified: true },
  ]
  expect(await provenAddress(github, profile, answers(listed))).toEqual({
    email: 'mallory@example.com',
    name: 'Mallory',
  })
  expect(await provenAddress(github, profile, answers([{ ...listed[1], verified: false }]))).toBeUndefined()
  expect(await provenAddress(github, profile, answers({ message: 'Bad credentials' }))).toBeUndefined()
})
