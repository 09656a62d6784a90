import { pdfFramePolicy } from '@/rules/pages/pdf-frame'
import { pdfFrame } from '@/scripts/start/pdf-frame.mjs'

/** The frame of PDFs, while it is being written; a build has it as a file. */
export async function GET() {
  if (process.env.NODE_ENV !== 'development') return new Response(null, { status: 404 })
  return new Response(await pdfFrame(), {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': pdfFramePolicy,
      'cache-control': 'no-store',
    },
  })
}
