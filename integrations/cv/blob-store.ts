import { createHash, randomBytes } from 'node:crypto'
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { readEnvironment } from '@/rules/environment'
import { type BlobStore, checkName } from './blobs'
import { bucketStore } from './bucket-store'
import { checkRoom } from './room'

const mostOrphans = 50

/** Files of one folder, readable by this user alone. A name that we did not make, 32 hexadecimal digits, throws. */
export function diskStore(folder: string): BlobStore {
  const place = (name: string) =>
    path.join(/* turbopackIgnore: true */ folder, checkName(name).slice(0, 2), name)

  return {
    async put(name, bytes) {
      const target = place(name)
      const draft = `${target}.part`
      await mkdir(path.dirname(target), { recursive: true, mode: 0o700 })
      try {
        await write(draft, bytes)
        await rename(draft, target)
      } catch (error) {
        await rm(draft, { force: true })
        throw error
      }
      for (const each of [path.dirname(target), folder, path.dirname(folder)]) await syncFolder(each)
    },
    get: async (name) => readFile(place(name)).catch(undefinedWhenMissing),
    delete: async (name) => rm(place(name), { force: true }),
    async listOld(before) {
      const names: string[] = []
      for (const entry of await readdir(folder, { recursive: true }).catch(emptyWhenMissing)) {
        const [, name, draft] = /([0-9a-f]{32})(\.part)?$/.exec(entry) ?? []
        const file = path.join(/* turbopackIgnore: true */ folder, entry)
        const written = name && (await stat(file).catch(undefinedWhenMissing))?.mtime
        if (!name || !written || written > before) continue
        if (draft) await rm(file, { force: true })
        else names.push(name)
      }
      return names
    },
  }
}

/**
 * Keeps bytes under a new random name; once this has returned they survive a power cut. `size` is in bytes. Throws
 * `NoRoom` where they would leave the disk less than FREE_SPACE_MB; a bucket has room.
 */
export async function storeFile(bytes: Uint8Array) {
  if (!readEnvironment(process.env).FILES_BUCKET) await checkRoom(bytes.byteLength)
  const storedName = randomBytes(16).toString('hex')
  await files().put(storedName, bytes)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return { storedName, size: bytes.byteLength, sha256 }
}

/** The bytes of a stored file; undefined when it is gone. */
export function readStoredFile(storedName: string): Promise<Buffer | undefined> {
  return files().get(storedName)
}

/** Keeps the bytes of a stored file once more, under a name of their own, on the terms of `storeFile`; undefined when it is gone. */
export async function copyStoredFile(storedName: string) {
  const bytes = await readStoredFile(storedName)
  return bytes && storeFile(bytes)
}

/** Removes a stored file for good; silent when it is gone already. */
export function deleteStoredFile(storedName: string): Promise<void> {
  return files().delete(storedName)
}

type FindKept = (names: string[]) => Promise<string[]>

/**
 * Removes the files, drafts included, that were written before `before` and that `findKept` does not name; returns how
 * many. Throws, and removes none, when so many are unknown that they must belong to another record.
 */
export function sweepFiles(before: Date, findKept: FindKept): Promise<number> {
  return sweepStore(files(), before, findKept)
}

/** Removes from any store what is older than `before` and not kept, on the terms of `sweepFiles`. */
export async function sweepStore(blobs: BlobStore, before: Date, findKept: FindKept): Promise<number> {
  const old = await blobs.listOld(before)
  const kept = new Set(await findKept(old))
  const orphans = old.filter((name) => !kept.has(name))
  if (orphans.length > mostOrphans && orphans.length > old.length - orphans.length)
    throw new Error(
      `${orphans.length} of ${old.length} stored files have no row: are they those of another record? Nothing was removed.`,
    )
  for (const name of orphans) await blobs.delete(name)
  return orphans.length
}

function files(): BlobStore {
  const {
    DATA_DIR,
    FILES_BUCKET: name,
    FILES_REGION: region,
    FILES_ENDPOINT: endpoint,
  } = readEnvironment(process.env)
  return name ? bucketStore({ name, region, endpoint }) : diskStore(path.resolve(DATA_DIR, 'files'))
}

async function write(file: string, bytes: Uint8Array) {
  const handle = await open(file, 'wx', 0o600)
  try {
    await handle.writeFile(bytes)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

// A new name is kept only once its folder is written, too.
async function syncFolder(folder: string) {
  const handle = await open(folder, 'r')
  await handle.sync().finally(() => handle.close())
}

function undefinedWhenMissing(error: NodeJS.ErrnoException) {
  if (error.code === 'ENOENT') return undefined
  throw error
}

function emptyWhenMissing(error: NodeJS.ErrnoException): string[] {
  return undefinedWhenMissing(error) ?? []
}
