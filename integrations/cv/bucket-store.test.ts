import { mkdtemp, rm } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import S3rver from 's3rver'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { deleteStoredFile, readStoredFile, storeFile, sweepFiles } from './blob-store'
import { bucketStore } from './bucket-store'

let folder: string
let server: S3rver
let bucket: { name: string; region: string; endpoint: string }

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'metier-bucket-'))
  server = new S3rver({
    port: 0,
    silent: true,
    directory: folder,
    configureBuckets: [{ name: 'cvs', configs: [] }],
  })
  const { port } = (await server.run()) as AddressInfo // it listens on a port
  bucket = { name: 'cvs', region: 'eu-west-3', endpoint: `http://localhost:${port}` }
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'S3RVER')
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'S3RVER')
})
beforeEach(() => {
  vi.stubEnv('FILES_BUCKET', bucket.name)
  vi.stubEnv('FILES_REGION', bucket.region)
  vi.stubEnv('FILES_ENDPOINT', bucket.endpoint)
})
afterAll(async () => {
  vi.unstubAllEnvs()
  await server.close()
  await rm(folder, { recursive: true })
})

test('with a bucket set, what was stored is read again from it, until it is deleted', async () => {
  const stored = await storeFile(Buffer.from('my CV'))
  expect(stored).toMatchObject({ size: 5, storedName: expect.stringMatching(/^[0-9a-f]{32}$/) })
  expect((await readStoredFile(stored.storedName))?.toString()).toBe('my CV')
  expect((await bucketStore(bucket).get(stored.storedName))?.toString()).toBe('my CV')
  await deleteStoredFile(stored.storedName)
  await deleteStoredFile(stored.storedName)
  expect(await readStoredFile(stored.storedName)).toBeUndefined()
})

test('bytes of any kind come back as they were', async () => {
  const bytes = Uint8Array.from({ length: 300_000 }, (_, i) => i % 251)
  const { storedName } = await storeFile(bytes)
  expect(Buffer.compare((await readStoredFile(storedName)) ?? Buffer.alloc(0), bytes)).toBe(0)
})

test('a file that no row names is swept from the bucket, one that is named stays', async () => {
  const [kept, orphan] = [await storeFile(Buffer.from('kept')), await storeFile(Buffer.from('orphan'))]
  const inAnHour = new Date(Date.now() + 3_600_000)
  const findKept = async (names: string[]) => names.filter((name) => name !== orphan.storedName)
  expect(await sweepFiles(new Date(Date.now() - 3_600_000), findKept)).toBe(0)
  expect(await sweepFiles(inAnHour, findKept)).toBe(1)
  expect(await readStoredFile(orphan.storedName)).toBeUndefined()
  expect(await readStoredFile(kept.storedName)).toBeDefined()
})

test('a name that we did not make is refused, and a bucket that is not there fails', async () => {
  await expect(bucketStore(bucket).get('../cv')).rejects.toThrow('not the name of a stored file')
  vi.stubEnv('FILES_BUCKET', 'no-such-bucket')
  await expect(storeFile(Buffer.from('my CV'))).rejects.toThrow()
})
