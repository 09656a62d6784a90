import type { IncomingMessage, ServerResponse } from 'node:http'
import sirv from 'sirv'
import { pdfFramePolicy } from '@/rules/pages/pdf-frame'

const prefix = '/_next/static'
const year = 31_536_000

/**
 * Serves the files of the build, whose names change with their content: packed as the build packed them, to be kept for
 * good. False for all other addresses, and for a file that is not there.
 */
export function staticFiles(folder = '.next/static') {
  const serve = sirv(folder, {
    brotli: true,
    gzip: true,
    // What never changes is never asked for again.
    etag: false,
    immutable: true,
    maxAge: year,
    setHeaders: (response, pathname) => {
      response.setHeader('x-content-type-options', 'nosniff')
      if (pathname.startsWith('/pdf/')) response.setHeader('content-security-policy', pdfFramePolicy)
    },
  })
  return (request: IncomingMessage, response: ServerResponse): boolean => {
    const { url = '' } = request
    if (!url.startsWith(`${prefix}/`)) return false
    let isServed = true
    request.url = url.slice(prefix.length)
    serve(request, response, () => {
      isServed = false
    })
    request.url = url
    return isServed
  }
}
