import { getDocument, PDFWorker } from 'pdfjs-dist/legacy/build/pdf.mjs'

const largestImage = 32 * 1024 * 1024

/** Opens a PDF in a worker, which is made of words of this very document: a frame without network and origin loads none. */
export function openPdf(bytes: ArrayBuffer, failed: () => void) {
  const code = document.getElementById('worker')?.textContent ?? ''
  const worker = new Worker(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })))
  worker.addEventListener('error', failed)
  return getDocument({
    data: new Uint8Array(bytes),
    worker: PDFWorker.create({ port: worker }),
    isEvalSupported: false,
    enableXfa: false,
    useWasm: false,
    useWorkerFetch: false,
    useSystemFonts: true,
    maxImageSize: largestImage,
    verbosity: 0,
  }).promise
}
