import { execFile } from 'node:child_process'
import path from 'node:path'
import pLimit from 'p-limit'
import { plainLines } from '@/rules/forms/plain'

const mostCharacters = 100_000
const limits = {
  timeout: 10_000,
  killSignal: 'SIGKILL',
  maxBuffer: 8 * 1024 * 1024,
  env: { NODE_ENV: 'production' },
} as const

const inLine = pLimit(2)

/**
 * The words of a PDF or a DOCX, at most 100,000 characters, then the addresses that it links to, one a line; empty where
 * none can be read within 10 s and 256 MB. It is done in a process of its own, as for `openPdf`.
 */
export function readText(bytes: Uint8Array, type: string): Promise<string> {
  const program = path.join(/* turbopackIgnore: true */ process.cwd(), 'integrations/cv/read-text-apart.mjs')
  const kind = type === 'application/pdf' ? 'pdf' : 'docx'
  return inLine(
    () =>
      new Promise((resolve) => {
        const run = ['--max-old-space-size=256', program, kind]
        const child = execFile(process.execPath, run, limits, (error, text) => {
          resolve(error ? '' : plainLines(text.slice(0, mostCharacters)))
        })
        // A process that gave up closes its end early; the callback above says so already.
        child.stdin?.on('error', () => {}).end(bytes)
      }),
  )
}
