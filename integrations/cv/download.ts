import { readStoredFile } from './blob-store'
import { attachmentNamed } from './file-names'

/** A stored file that one person sent, as a download that can run nothing and that nobody keeps; undefined when it is gone. */
export async function downloadOf(file: {
  storedName: string
  name: string
  type: string
}): Promise<Response | undefined> {
  return answerWith(file, {
    'content-disposition': attachmentNamed(file.name),
    'content-security-policy': 'sandbox',
  })
}

/**
 * A PDF for the viewer of a browser within a page of ours, and nowhere else. Browsers show no PDF in a frame with
 * `sandbox`; their viewer runs apart by itself, and what the file would load is refused.
 */
export function pdfInPage(file: { storedName: string }): Promise<Response | undefined> {
  return answerWith(
    { ...file, type: 'application/pdf' },
    {
      'content-disposition': 'inline',
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'",
    },
  )
}

async function answerWith(
  { storedName, type }: { storedName: string; type: string },
  headers: Record<string, string>,
): Promise<Response | undefined> {
  const bytes = await readStoredFile(storedName)
  if (!bytes) return undefined
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': type,
      'content-length': String(bytes.byteLength),
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
      ...headers,
    },
  })
}
