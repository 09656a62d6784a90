/**
 * Lays out the rest of a long page in the browser's quiet moments, one part at a time: the scroll bar then says how long
 * the page is, and each link has its true place before anybody comes near it.
 */
export function layOutLater(parts = [...document.querySelectorAll<HTMLElement>('.later')]) {
  const [part, ...rest] = parts
  // Where the browser has no such moments, a part is laid out when the reader comes to it.
  if (!part || !('requestIdleCallback' in window)) return
  requestIdleCallback(() => {
    part.style.contentVisibility = 'visible'
    layOutLater(rest)
  })
}
