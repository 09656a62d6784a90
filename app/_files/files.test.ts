import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type Applied, apply } from '@/db/applications/apply'
import type { StoredFile } from '@/db/applications/file-rows'
import { store, t } from '@/db/store'
import { someEmail, someJob } from '@/db/testing/makers'
import { keepingFiles } from './files'

let folder: string
const cv = {
  ok: true as const,
  bytes: Buffer.from('my CV'),
  type: 'application/pdf',
  extension: 'pdf' as const,
  name: 'cv.pdf',
}

/** An application with a CV, and a file that answers a question. */
const keeping = (send: (cv: StoredFile) => Promise<Applied>) =>
  keepingFiles(
    new Map([
      ['cv', cv],
      ['answer-1', { ...cv, name: 'code.pdf' }],
    ]),
    (stored) => {
      const sent = stored.get('cv')
      if (!sent) throw new Error('the CV was lost')
      return send(sent)
    },
    ({ outcome }) => outcome === 'sent',
  )

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

test('files stay once its application is sent', async () => {
  await keeping(async () => ({ outcome: 'sent', id: '1', token: 'x' }))
  expect(await kept()).toHaveLength(2)
})

test.each<Applied['outcome']>(['already', 'stands', 'closed', 'elsewhere'])(
  'files go when the application is not taken: %s',
  async (outcome) => {
    await keeping(async () => ({ outcome }) as Applied) // no outcome but `sent` has more to it
    expect(await kept()).toEqual([])
  },
)

test('a disk that is too full takes neither a CV nor the application of it, and the log says why', async () => {
  vi.stubEnv('FREE_SPACE_MB', '1000000000')
  const told = vi.spyOn(console, 'error').mockImplementation(() => {})
  const job = await someJob()
  const draft = { name: 'Samir Benali', email: someEmail(), phone: '', note: '' }
  const sending = keeping((stored) => apply(job.slug, draft, stored))
  expect(await sending).toEqual({ outcome: 'no room' })
  expect(await store.read.$count(t.applications)).toBe(0)
  expect(await store.read.$count(t.files)).toBe(0)
  expect(await readdir(folder)).toEqual([])
  expect(told).toHaveBeenCalledWith(expect.stringContaining('would stay free'))
  told.mockRestore()

  vi.stubEnv('FREE_SPACE_MB', '1')
  expect(await keeping((stored) => apply(job.slug, draft, stored))).toMatchObject({ outcome: 'sent' })
})

test('files go when the record cannot take the application', async () => {
  const sending = keeping(async () => {
    expect(await kept()).toHaveLength(2)
    throw new Error('database is locked')
  })
  await expect(sending).rejects.toThrow('locked')
  expect(await kept()).toEqual([])
})
