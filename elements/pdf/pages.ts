import type { PDFDocumentProxy } from 'pdfjs-dist'
import { type Drawn, drawPage } from './draw'
import { followKeys } from './keys'

const largest = 4
const smallest = 0.25
const step = 1.25

const find = <T extends HTMLElement>(id: string) => document.getElementById(id) as T // ids of frame.html

/** Shows the pages below each other, each drawn when it comes near, with buttons and keys for the page and the size. */
export async function showPages(pdf: PDFDocumentProxy): Promise<void> {
  const view = find('pages')
  const { width, height } = (await pdf.getPage(1)).getViewport({ scale: 1 })
  const pages = Array.from({ length: pdf.numPages }, (_, index) => emptyPage(index + 1, width, height))
  const drawn = new Map<number, Drawn>()
  let current = 0
  let scale = 1

  const fitting = () => (view.clientWidth - 32) / width
  const draw = (index: number) => {
    drawn.get(index)?.stop()
    const page = pages[index]
    if (page) drawn.set(index, drawPage(pdf, index + 1, page, scale))
  }
  const resize = (to: number) => {
    const place = view.scrollTop / view.scrollHeight
    scale = Math.min(Math.max(to, smallest), largest)
    view.style.setProperty('--total-scale-factor', String(scale))
    view.scrollTop = place * view.scrollHeight
    for (const index of drawn.keys()) draw(index)
    find('size').textContent = `${Math.round(scale * 75)} %`
  }
  const goTo = (index: number) => pages[index]?.scrollIntoView({ block: 'start' })
  const tell = () => {
    const third = view.scrollTop + view.clientHeight / 3
    current = Math.max(
      pages.findLastIndex(({ offsetTop }) => offsetTop <= third),
      0,
    )
    find('where').textContent = `Page ${current + 1} of ${pages.length}`
    find<HTMLButtonElement>('previous').disabled = current === 0
    find<HTMLButtonElement>('next').disabled = current === pages.length - 1
  }

  view.replaceChildren(...pages)
  resize(Math.min(fitting(), 2))
  tell()
  view.addEventListener('scroll', tell, { passive: true })
  followKeys({
    previous: () => goTo(current - 1),
    next: () => goTo(current + 1),
    smaller: () => resize(scale / step),
    larger: () => resize(scale * step),
    fit: () => resize(fitting()),
  })
  find('tools').hidden = false

  draw(0)
  await drawn.get(0)?.done
  watch(view, pages, (index, isNear) => {
    if (isNear && !drawn.has(index)) draw(index)
    if (isNear) return
    drawn.get(index)?.stop()
    drawn.delete(index)
  })
}

function watch(root: HTMLElement, pages: HTMLElement[], seen: (index: number, isNear: boolean) => void) {
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries)
        seen(pages.indexOf(target as HTMLElement), isIntersecting) // only pages are observed
    },
    { root, rootMargin: '100% 0px' },
  )
  for (const page of pages) observer.observe(page)
}

function emptyPage(number: number, width: number, height: number) {
  const page = document.createElement('section')
  page.setAttribute('aria-label', `Page ${number}`)
  page.style.setProperty('--page-width', String(width))
  page.style.setProperty('--page-height', String(height))
  return page
}
