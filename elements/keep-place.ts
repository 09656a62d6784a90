type Place = { id: string; top: number }

/**
 * Brings a reader who comes back to the section that they left. The browser keeps a number of pixels only, which leads
 * elsewhere while the sections above it are not laid out.
 */
export class KeepPlace extends HTMLElement {
  connectedCallback() {
    const [navigation] = performance.getEntriesByType('navigation')
    const cameBack = navigation instanceof PerformanceNavigationTiming && navigation.type === 'back_forward'
    const kept = allowedStorage()?.getItem(storageKey())
    if (cameBack && kept && !location.hash) scrollTo(JSON.parse(kept), 6)
    addEventListener('pagehide', keep)
  }

  disconnectedCallback() {
    removeEventListener('pagehide', keep)
  }
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

// Scrolling lays out what comes near, which moves the rest: a few frames settle it.
function scrollTo(place: Place, tries: number) {
  const section = document.getElementById(place.id)
  const away = section ? topOf(section) - place.top : 0
  if (Math.abs(away) < 2 || tries === 0) return
  scrollBy({ top: away, behavior: 'instant' })
  requestAnimationFrame(() => scrollTo(place, tries - 1))
}

const topOf = (element: Element) => element.getBoundingClientRect().top
