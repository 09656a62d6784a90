import { mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { deleteStoredFile, diskStore, readStoredFile, storeFile } from './blob-store'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'metier-files-'))
  vi.stubEnv('DATA_DIR', folder)
})

afterEach(async () => {
  vi.unstubAllEnvs()
  await rm(folder, { recursive: true })
})

test('what was stored is read again, until it is deleted', async () => {
  const stored = await storeFile(Buffer.from('my CV'))
  expect(stored).toMatchObject({
    size: 5,
    sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    storedName: expect.stringMatching(/^[0-9a-f]{32}$/),
  })
  expect((await readStoredFile(stored.storedName))?.toString()).toBe('my CV')
  await deleteStoredFile(stored.storedName)
  await deleteStoredFile(stored.storedName)
  expect(await readStoredFile(stored.storedName)).toBeUndefined()
})

test('files are private to the server, whatever the umask', async () => {
  const { storedName } = await storeFile(Buffer.from('my CV'))
  const shard = path.join(folder, 'files', storedName.slice(0, 2))
  expect((await stat(shard)).mode & 0o077).toBe(0)
  expect((await stat(path.join(shard, storedName))).mode & 0o177).toBe(0)
  expect(await readdir(shard)).toEqual([storedName])
})

test.each([
  '../../etc/passwd',
  'ab/../../x',
  '',
  'A'.repeat(32),
  `${'a'.repeat(32)}\0`,
  `${'a'.repeat(32)}\n`,
])('the name %j, which we did not make, is refused', async (name) => {
  const files = diskStore(folder)
  await expect(files.get(name)).rejects.toThrow('not the name of a stored file')
  await expect(files.put(name, Buffer.from('x'))).rejects.toThrow('not the name of a stored file')
  await expect(files.delete(name)).rejects.toThrow('not the name of a stored file')
})
