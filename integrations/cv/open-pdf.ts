import { execFile } from 'node:child_process'
import path from 'node:path'

const limits = { timeout: 10_000, killSignal: 'SIGKILL', env: { NODE_ENV: 'production' } } as const

/**
 * Opens a PDF and its first page. `locked` wants a password; `active` holds a script, or starts or sends something when
 * it is opened or clicked; `broken` cannot be opened within 10 s, 128 MB of heap and
 * 128 MB of bytes. It is done in a process of its own: a PDF of 3 kB can make pdf.js take 6 GB and end the server.
 */
export function openPdf(bytes: Uint8Array): Promise<'open' | 'locked' | 'active' | 'broken'> {
  const program = path.join(/* turbopackIgnore: true */ process.cwd(), 'integrations/cv/open-pdf-apart.mjs')
  return new Promise((resolve) => {
    const child = execFile(process.execPath, ['--max-old-space-size=128', program], limits, (error, word) => {
      resolve(!error && (word === 'open' || word === 'locked' || word === 'active') ? word : 'broken')
    })
    // A process that gave up closes its end early; the callback above says so already.
    child.stdin?.on('error', () => {}).end(bytes)
  })
}
