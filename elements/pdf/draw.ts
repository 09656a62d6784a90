import { type PDFDocumentProxy, type RenderTask, TextLayer } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** Browsers draw nothing on a larger canvas, in pixels. */
const largestCanvas = 16_000_000

export type Drawn = { done: Promise<void>; stop: () => void }

/** Draws a page into its section as a picture with its words above it, which can be chosen and read aloud; `stop` frees the picture, and keeps the words. */
export function drawPage(pdf: PDFDocumentProxy, number: number, section: HTMLElement, scale: number): Drawn {
  const canvas = document.createElement('canvas')
  canvas.ariaHidden = 'true'
  let task: RenderTask | undefined
  let isStopped = false

  async function draw() {
    const page = await pdf.getPage(number)
    const natural = page.getViewport({ scale: 1 })
    section.style.setProperty('--page-width', String(natural.width))
    section.style.setProperty('--page-height', String(natural.height))
    const most = Math.sqrt(largestCanvas / (natural.width * natural.height))
    const viewport = page.getViewport({ scale: Math.min(scale * devicePixelRatio, most) })
    canvas.width = Math.floor(viewport.width)
    canvas.height = Math.floor(viewport.height)
    if (isStopped) return
    task = page.render({ canvas, viewport })
    const words = section.querySelector('.words') ?? (await readWords(page, natural))
    await task.promise
    if (!isStopped) section.replaceChildren(canvas, words)
  }

  const done = draw()
  done.catch(() => {
    if (!isStopped) section.textContent = 'This page cannot be drawn. Download the file to see it.'
  })
  return {
    done,
    stop() {
      isStopped = true
      task?.cancel()
      canvas.width = 0
      canvas.height = 0
    },
  }
}

async function readWords(
  page: Awaited<ReturnType<PDFDocumentProxy['getPage']>>,
  viewport: ReturnType<typeof page.getViewport>,
) {
  const container = document.createElement('div')
  container.className = 'words'
  await new TextLayer({ textContentSource: page.streamTextContent(), container, viewport }).render()
  return container
}
