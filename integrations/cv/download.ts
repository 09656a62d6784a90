import { readStoredFile } from './blob-store'
import { attachmentNamed } from './file-names'

/** A stored file that one person sent, as a download that can run nothing and that nobody keeps; undefined when it is gone. */
export async function downloadOf({
  storedName,
  name,
  type,
}: {
  storedName: string
  name: string
  type: string
}): Promise<Response | undefined> {
  const bytes = await readStoredFile(storedName)
  if (!bytes) return undefined
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': type,
      'content-length': String(bytes.byteLength),
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
      'content-disposition': attachmentNamed(name),
      'content-security-policy': 'sandbox',
    },
  })
}
