import { layOutUpTo } from './lay-out-later'

type Place = { id: string; top: number }

/**
 * Brings a reader who comes back to the section that they left. The browser keeps a number of pixels only, which leads
 * elsewhere while the sections above it are not laid out; and when they are laid out in a page that it kept whole, it
 * does not always follow what moves.
 */
export class KeepPlace extends HTMLElement {
  connectedCallback() {
    if (cameBack()) goBack()
    addEventListener('pagehide', keep)
    addEventListener('pageshow', show)
  }

  disconnectedCallback() {
    removeEventListener('pagehide', keep)
    removeEventListener('pageshow', show)
  }
}

function cameBack(): boolean {
  const [navigation] = performance.getEntriesByType('navigation')
  const isBack = navigation instanceof PerformanceNavigationTiming && navigation.type === 'back_forward'
  return isBack && !location.hash
}

// Until a page is shown the browser goes to its number of pixels, so that it takes a second look.
function show({ persisted }: PageTransitionEvent) {
  if (persisted || cameBack()) goBack()
}

const storageKey = () => `place ${location.pathname}`

function keep() {
  const place = findPlace()
  if (place) allowedStorage()?.setItem(storageKey(), JSON.stringify(place))
  else allowedStorage()?.removeItem(storageKey())
}

/** A browser that blocks cookies throws where its storage is only named. */
function allowedStorage(): Storage | undefined {
  try {
    return sessionStorage
  } catch {
    return undefined
  }
}

/** The last section that begins above the middle of the screen, and where it begins. */
function findPlace(): Place | undefined {
  const sections = [...document.querySelectorAll('section.later[id]')]
  const read = sections.findLast((section) => topOf(section) <= innerHeight / 2)
  return read && { id: read.id, top: topOf(read) }
}

function goBack() {
  const kept = allowedStorage()?.getItem(storageKey())
  if (!kept) return
  const { id, top }: Place = JSON.parse(kept)
  const section = document.getElementById(id)
  if (!section) return
  layOutUpTo(section)
  const scroll = () => scrollBy({ top: topOf(section) - top, behavior: 'instant' })
  scroll()
  requestAnimationFrame(scroll)
}

const topOf = (element: Element) => element.getBoundingClientRect().top
