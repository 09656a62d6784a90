import { promisify } from 'node:util'
import { inflateRaw } from 'node:zlib'

export type ZipEntry = { name: string; method: number; size: number; packed: Buffer }

const inflate = promisify(inflateRaw)
const endRecord = 0x06054b50
const directoryRecord = 0x02014b50
const localRecord = 0x04034b50

/** The entries that a zip archive declares; `size` is unpacked bytes as declared. Throws when it is broken, locked or ZIP64. */
export function listZipEntries(bytes: Buffer): ZipEntry[] {
  const end = findEnd(bytes)
  const entries: ZipEntry[] = []
  let at = bytes.readUInt32LE(end + 16)
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    if (bytes.readUInt32LE(at) !== directoryRecord) throw new Error('a zip directory is broken')
    if (bytes.readUInt16LE(at + 8) & 1) throw new Error('a zip entry is encrypted')
    const nameEnd = at + 46 + bytes.readUInt16LE(at + 28)
    entries.push({
      name: bytes.toString('utf8', at + 46, nameEnd),
      method: bytes.readUInt16LE(at + 10),
      size: bytes.readUInt32LE(at + 24),
      packed: packedBytes(bytes, bytes.readUInt32LE(at + 42), bytes.readUInt32LE(at + 20)),
    })
    at = nameEnd + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  return entries
}

/** Unpacks one entry and never more than it declares; throws when what it holds is not of the declared size. */
export async function unpack(entry: ZipEntry): Promise<Buffer> {
  if (entry.method !== 0 && entry.method !== 8) throw new Error('a zip entry is packed in an unknown way')
  const content =
    entry.method === 0
      ? entry.packed
      : await inflate(entry.packed, { maxOutputLength: Math.max(entry.size, 1) })
  if (content.length !== entry.size) throw new Error('a zip entry is not of the size it declares')
  return content
}

function findEnd(bytes: Buffer) {
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 22 - 0xffff); at--)
    if (bytes.readUInt32LE(at) === endRecord) return at
  throw new Error('a zip directory is missing')
}

function packedBytes(bytes: Buffer, at: number, size: number) {
  if (bytes.readUInt32LE(at) !== localRecord) throw new Error('a zip entry is missing')
  const start = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28)
  if (start + size > bytes.length) throw new Error('a zip entry is cut off')
  return bytes.subarray(start, start + size)
}
