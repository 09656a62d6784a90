import { heardFromFrame, type PdfProblem } from '@/rules/pages/pdf-frame'

const patience = 20_000

/** Hands the PDF at that address to the frame once it waits for one, and says why it shows none; the answer ends it. */
export function talkToFrame(
  frame: HTMLIFrameElement,
  src: string,
  failed: (problem: PdfProblem) => void,
): () => void {
  const silent = setTimeout(() => failed('slow'), patience)

  async function hear({ source, data }: MessageEvent) {
    const said = source === frame.contentWindow && heardFromFrame(data)
    if (!said) return
    clearTimeout(silent)
    if (said !== 'ready') return failed(said)
    const bytes = await fetchPdf(src).catch(() => undefined)
    if (!bytes) return failed('gone')
    const { theme } = document.documentElement.dataset
    // A sandboxed frame has no origin that could be named; that it is ours, the policy of this page sees to.
    frame.contentWindow?.postMessage({ bytes, theme }, '*', [bytes])
  }

  addEventListener('message', hear)
  return () => {
    clearTimeout(silent)
    removeEventListener('message', hear)
  }
}

async function fetchPdf(src: string) {
  const answer = await fetch(src)
  const isPdf = answer.ok && answer.headers.get('content-type') === 'application/pdf'
  return isPdf ? answer.arrayBuffer() : undefined
}
