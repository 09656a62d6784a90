import { statfs } from 'node:fs/promises'
import path from 'node:path'
import { readEnvironment } from '@/rules/environment'

/** Thrown, before anything is written, where a file would take of the space that has to stay free. */
export class NoRoom extends Error {}

/** Throws `NoRoom` where a file of so many bytes would leave the disk of DATA_DIR less than FREE_SPACE_MB. */
export async function checkRoom(size: number) {
  const { DATA_DIR, FREE_SPACE_MB } = readEnvironment(process.env)
  const { bavail, bsize } = await statfs(path.resolve(/* turbopackIgnore: true */ DATA_DIR))
  if (bavail * bsize - size < FREE_SPACE_MB * 1_000_000)
    throw new NoRoom(`less than ${FREE_SPACE_MB} MB would stay free in ${DATA_DIR}`)
}
