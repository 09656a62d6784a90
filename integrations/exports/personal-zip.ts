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

/** What an account knows as JSON Resume 1.0.0 (jsonresume.org/schema), to take it to another site. */
export function jsonResume({ name, email, at }: { name: string; email: string; at: Date }) {
  return {
    $schema: 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json',
    basics: { name, email },
    meta: { version: 'v1.0.0', lastModified: at.toISOString().slice(0, 19) },
  }
}
