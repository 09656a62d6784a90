import { mkdtemp, readdir, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { deleteStoredFile, diskStore, readStoredFile, storeFile, sweepFiles } from './blob-store'
import { NoRoom } from './room'

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

test('a file that would fill the disk is not written', async () => {
  vi.stubEnv('FREE_SPACE_MB', '1000000000')
  await expect(storeFile(Buffer.from('my CV'))).rejects.toThrow(NoRoom)
  expect(await readdir(folder)).toEqual([])
  vi.stubEnv('FREE_SPACE_MB', '1')
  expect(await storeFile(Buffer.from('my CV'))).toMatchObject({ size: 5 })
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

const anHourAgo = new Date(Date.now() - 3_600_000)
const placeOf = (name: string, end = '') => path.join(folder, 'files', name.slice(0, 2), `${name}${end}`)

async function someFileOfYesterday() {
  const { storedName } = await storeFile(Buffer.from('my CV'))
  const yesterday = new Date(Date.now() - 86_400_000)
  await utimes(placeOf(storedName), yesterday, yesterday)
  return storedName
}

test('files and drafts that no row names are swept after an hour, and nothing else is', async () => {
  const [kept, orphan] = [await someFileOfYesterday(), await someFileOfYesterday()]
  const { storedName: fresh } = await storeFile(Buffer.from('just sent'))
  await writeFile(placeOf(orphan, '.part'), 'half')
  await utimes(placeOf(orphan, '.part'), 0, 0)
  await writeFile(placeOf(fresh, '.part'), 'being written')

  const asked: string[] = []
  const sweep = () =>
    sweepFiles(anHourAgo, async (names) => {
      asked.push(...names)
      return [kept]
    })
  expect(await sweep()).toBe(1)
  expect(asked.sort()).toEqual([kept, orphan].sort())
  expect(await readStoredFile(kept)).toBeDefined()
  expect(await readStoredFile(orphan)).toBeUndefined()
  expect(await readStoredFile(fresh)).toBeDefined()
  const left = (await readdir(path.join(folder, 'files'), { recursive: true })).filter((name) =>
    name.endsWith('.part'),
  )
  expect(left.map((name) => path.basename(name))).toEqual([`${fresh}.part`])
})

test('where there is no file yet, nothing is swept', async () => {
  expect(await sweepFiles(anHourAgo, async () => [])).toBe(0)
})

test('the files of another record are left alone', async () => {
  const names: string[] = []
  for (let n = 0; n < 51; n++) names.push(await someFileOfYesterday())
  await expect(sweepFiles(anHourAgo, async () => [])).rejects.toThrow('another record')
  expect(await readStoredFile(names[0] ?? '')).toBeDefined()
})
