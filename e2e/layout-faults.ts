import type { Page } from '@playwright/test'

/** What of a page’s text sticks out, is cut off without a word, is printed over something else, or breaks a short word. */
export function layoutFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth
    const say = ({ localName, textContent }: Element) => `${localName} “${textContent?.trim().slice(0, 60)}”`
    const withAncestors = (element: Element) => {
      const all: Element[] = []
      for (let each: Element | null = element; each; each = each.parentElement) all.push(each)
      return all
    }
    const styles = (element: Element) => withAncestors(element).map((each) => getComputedStyle(each))
    const isSeen = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
      !element.closest('svg, [aria-hidden="true"], option') &&
      !styles(element).some(({ clipPath }) => clipPath === 'inset(50%)')

    const texts: { node: Node; element: Element; boxes: DOMRect[] }[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement
      if (!element || !node.textContent?.trim() || !isSeen(element)) continue
      const range = document.createRange()
      range.selectNodeContents(node)
      const boxes = [...range.getClientRects()].filter((box) => box.width > 2 && box.bottom > 0)
      texts.push({ node, element, boxes })
    }

    const found: string[] = []
    if (document.documentElement.scrollWidth > width + 1)
      found.push(`the page is ${document.documentElement.scrollWidth} wide`)
    const still: { element: Element; box: DOMRect }[] = []
    for (const { node, element, boxes } of texts) {
      const around = styles(element)
      const scrolls = around.some(({ overflowX }) => /auto|scroll/.test(overflowX))
      const isClipped = around[0]?.overflowX === 'hidden'
      if (!scrolls && !isClipped && boxes.some((box) => box.right > width + 1))
        found.push(`sticks out: ${say(element)}`)
      const isCut = element.scrollWidth > element.clientWidth + 1 && around[0]?.textOverflow === 'ellipsis'
      if (isCut && !element.closest('[title]')) found.push(`is cut: ${say(element)}`)
      for (const { 0: word, index } of (node.textContent ?? '').matchAll(/\p{L}{2,18}(?!\p{L})/gu)) {
        const range = document.createRange()
        range.setStart(node, index)
        range.setEnd(node, index + word.length)
        const lines = new Set([...range.getClientRects()].map((box) => Math.round(box.top / 8)))
        if (lines.size > 1 && !/[\p{L}@./]/u.test(node.textContent?.[index - 1] ?? ''))
          found.push(`“${word}” is broken`)
      }
      const floats = around.some(({ position }) => /sticky|fixed/.test(position))
      if (!scrolls && !floats && !isClipped) still.push(...boxes.map((box) => ({ element, box })))
    }
    for (const [i, { element, box }] of still.entries())
      for (const other of still.slice(i + 1, i + 200)) {
        const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left)
        const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top)
        const lower = Math.min(box.height, other.box.height)
        if (element !== other.element && across > 2 && down > 0.4 * lower)
          found.push(`${say(element)} over ${say(other.element)}`)
      }
    return [...new Set(found)]
  })
}
