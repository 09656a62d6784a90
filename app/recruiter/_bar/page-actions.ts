/** Something that can be done on the page that is open: choosing it goes there, and does nothing that cannot be taken back. */
export type PageAction = { name: string; choose: () => void }

/**
 * The actions of the open page, as it shows them: the links of its head, what unfolds, and the buttons of its forms.
 * A link is followed and a fold opened; a button gets the focus, as what it sends stands beside it.
 */
export function pageActions(): PageAction[] {
  const found = document.querySelectorAll<HTMLElement>(
    '#main header a[href], #main a[data-act], #main summary, #main form button:not([disabled]):not(.sr-only)',
  )
  const actions = new Map<string, PageAction>()
  for (const element of found) {
    const name = element.textContent?.replace(/\s+/g, ' ').trim() ?? ''
    if (name && isShown(element) && !actions.has(name))
      actions.set(name, { name, choose: () => choose(element) })
  }
  return [...actions.values()]
}

function choose(element: HTMLElement) {
  element.scrollIntoView({ block: 'center' })
  if (element instanceof HTMLAnchorElement) return element.click()
  if (element.tagName === 'SUMMARY') element.closest('details')?.setAttribute('open', '')
  element.focus()
}

// What stands in a closed fold may have a box all the same; what opens it counts.
const isShown = (element: HTMLElement) =>
  element.getClientRects().length > 0 &&
  (element.tagName === 'SUMMARY' || !element.closest('details:not([open])'))
