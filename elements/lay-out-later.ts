/**
 * Lays out the rest of a long page in the browser's quiet moments, one part at a time: the scroll bar then says how long
 * the page is, and each link has its true place before anybody comes near it.
 */
export function layOutLater(parts = laterParts()) {
  const [part, ...rest] = parts
  // Where the browser has no such moments, a part is laid out when the reader comes to it.
  if (!part || !('requestIdleCallback' in window)) return
  requestIdleCallback(() => {
    layOut(part)
    layOutLater(rest)
  })
}

/** Lays out at once what stands above a section, and itself: nothing moves it any more. */
export function layOutUpTo(section: HTMLElement) {
  for (const part of laterParts()) {
    layOut(part)
    if (part === section) return
  }
}

const laterParts = () => [...document.querySelectorAll<HTMLElement>('.later')]

function layOut(part: HTMLElement) {
  part.style.contentVisibility = 'visible'
}
