import { notFound } from 'next/navigation'
import { readStoredFile } from '@/integrations/cv/blob-store'
import { attachmentNamed } from '@/integrations/cv/file-names'

/** A stored file that one person sent, as a download that can run nothing and that nobody keeps. */
export async function privateFile(file: {
  storedName: string
  name: string
  type: string
}): Promise<Response> {
  const bytes = (await readStoredFile(file.storedName)) ?? notFound()
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
