import { expect, test } from 'vitest'
import { store, t } from '../store'
import { redact } from './redact'

const failed = async (query: Promise<unknown>) => {
  try {
    await query
  } catch (error) {
    return error
  }
  throw new Error('the query did not fail')
}

test('a failed statement about people is logged without what somebody wrote', async () => {
  const row = { name: 'Camille Roux', email: 'camille@example.com', topic: 'none', text: 'My secret' }
  const error = await failed(store.db.insert(t.messages).values({ ...row, privacyVersion: '1' } as never))
  const line = redact(error)
  expect(line).toContain('Failed query: insert into "messages"')
  expect(line).toContain('CHECK constraint failed')
  expect(line).not.toMatch(/Camille|camille|secret/)
})

test('one about jobs keeps its values, which help to mend it', async () => {
  const error = await failed(store.db.insert(t.counters).values({ name: 'x', value: 'many' as never }))
  expect(redact(error)).toContain('many')
})

test.each([
  ['addresses', 'a letter to camille.roux+jobs@example.com bounced', 'a letter to [e-mail] bounced'],
  ['private links', 'GET /applications/AbCdEfGhIjKlMnOpQrStUvWxYz012345 500', 'GET /applications/[key] 500'],
  [
    'public pages',
    'GET /jobs/back-end-developer-i3p09in2tc 500',
    'GET /jobs/back-end-developer-i3p09in2tc 500',
  ],
])('%s', (_, logged, line) => expect(redact(logged)).toBe(line))

test('the columns of the register are hidden in whatever is logged, however deep', () => {
  const line = redact({
    jobId: 7,
    applications: [{ id: 'a1', name: 'Camille Roux', phone: '+33 6', password_hash: '$argon2id$' }],
  })
  expect(line).toContain('jobId: 7')
  expect(line).toContain("id: 'a1'")
  expect(line).not.toMatch(/Camille|\+33|argon/)
})
