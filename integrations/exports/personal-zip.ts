import { buffer } from 'node:stream/consumers'
import yazl from 'yazl'

type ZipEntry = { name: string; bytes: Uint8Array | string }

/** A zip file of some small files, whole in memory. */
export async function zipOf(entries: ZipEntry[], at = new Date()): Promise<Buffer> {
  const zip = new yazl.ZipFile()
  for (const { name, bytes } of entries) zip.addBuffer(Buffer.from(bytes), name, { mtime: at })
  zip.end()
  return buffer(zip.outputStream)
}
