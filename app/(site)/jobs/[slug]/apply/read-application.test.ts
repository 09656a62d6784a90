import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Applied } from '@/db/applications/applications'
import { keepingCv } from './read-application'

let folder: string
const cv = {
  ok: true as const,
  bytes: Buffer.from('my CV'),
  type: 'application/pdf',
  extension: 'pdf' as const,
  name: 'cv.pdf',
}

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'metier-cv-'))
  vi.stubEnv('DATA_DIR', folder)
})
afterEach(async () => {
  vi.unstubAllEnvs()
  await rm(folder, { recursive: true })
})

const kept = async () =>
  (await readdir(path.join(folder, 'files'), { recursive: true })).filter((name) => name.includes(path.sep))

test('a CV stays once its application is sent', async () => {
  await keepingCv(cv, async () => ({ outcome: 'sent', id: '1', token: 'x' }))
  expect(await kept()).toHaveLength(1)
})

test.each<Applied['outcome']>(['already', 'stands', 'closed', 'elsewhere'])(
  'a CV goes when the application is not taken: %s',
  async (outcome) => {
    await keepingCv(cv, async () => ({ outcome }) as Applied) // no outcome but `sent` has more to it
    expect(await kept()).toEqual([])
  },
)

test('a CV goes when the record cannot take the application', async () => {
  const sending = keepingCv(cv, async () => {
    expect(await kept()).toHaveLength(1)
    throw new Error('database is locked')
  })
  await expect(sending).rejects.toThrow('locked')
  expect(await kept()).toEqual([])
})
