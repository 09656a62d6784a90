import { readStoredFile } from './blob-store'
import { attachmentNamed } from './file-names'

/** A stored file that one person sent, as a download that can run nothing and that nobody keeps; undefined when it is gone. */
export async function downloadOf(file: {
  storedName: string
  name: string
  type: string
}): Promise<Response | undefined> {
  const bytes = await readStoredFile(file.storedName)
  if (!bytes) return undefined
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': file.type,
      'content-length': String(bytes.byteLength),
      'content-disposition': attachmentNamed(file.name),
      'content-security-policy': 'sandbox',
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    },
  })
}
