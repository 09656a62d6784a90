import { mostPages, type PdfProblem } from '@/rules/pages/pdf-frame'
import { openPdf } from './open'
import { showPages } from './pages'

const patience = 30_000

/** Why a file of this name of error is not shown; the names are PDF.js’. */
const problems: Record<string, PdfProblem> = {
  PasswordException: 'locked',
  HugeFile: 'huge',
  TimeoutError: 'slow',
}

addEventListener('message', async ({ source, data }) => {
  if (source !== parent || !(data?.bytes instanceof ArrayBuffer)) return
  if (data.theme) document.documentElement.dataset.theme = data.theme
  try {
    await inTime(show(data.bytes))
  } catch (error) {
    say(problems[error instanceof Error || error instanceof DOMException ? error.name : ''] ?? 'broken')
  }
})
say('ready')

async function show(bytes: ArrayBuffer) {
  const pdf = await openPdf(bytes, () => say('broken'))
  if (pdf.numPages > mostPages) throw Object.assign(new Error(), { name: 'HugeFile' })
  await showPages(pdf)
}

// The address of the page is not known to a frame without an origin, and what is said is no secret.
function say(pdf: 'ready' | PdfProblem) {
  parent.postMessage({ pdf }, '*')
}

function inTime(work: Promise<void>) {
  const signal = AbortSignal.timeout(patience)
  return Promise.race([
    work,
    new Promise<void>((_, reject) => signal.addEventListener('abort', () => reject(signal.reason))),
  ])
}
