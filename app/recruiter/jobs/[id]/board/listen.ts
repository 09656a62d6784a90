import { keysChosen } from '@/components/desk/keys'

/** A card, by the version of it that is shown, and the stage it goes to. */
export type Moved = { id: string; seen: string; to: string }

const actPage = '/recruiter/applications/act'

/**
 * Lets the cards of a board be dragged, moved by their links, and by keys: arrows, h and l go from card to card, with
 * Shift they move it. A refusal needs its reason, and leads to the page that asks for it. Returns what ends it.
 */
export function listenToBoard(root: HTMLElement, back: string, move: (moved: Moved) => void): () => void {
  let dragged: HTMLElement | undefined
  const put = (card: HTMLElement, column: HTMLElement) => {
    const { card: id = '', seen = '' } = card.dataset
    const { column: to = '', kind } = column.dataset
    if (kind === 'rejected') {
      location.assign(`${actPage}?${new URLSearchParams({ do: 'refuse', id: `${id}.${seen}`, back })}`)
    } else if (kind !== 'received' && column !== columnOf(card)) move({ id, seen, to })
  }
  const mark = (column?: HTMLElement) => {
    for (const other of columnsOf(root)) other.toggleAttribute('data-over', other === column)
  }

  const on: { [E in keyof HTMLElementEventMap]?: (event: HTMLElementEventMap[E]) => void } = {
    dragstart: (event) => {
      dragged = cardAt(event.target)
      if (event.dataTransfer) event.dataTransfer.effectAllowed = 'move'
    },
    dragover: (event) => {
      const column = columnAt(event.target)
      if (!dragged || !column) return
      event.preventDefault()
      mark(column)
    },
    drop: (event) => {
      const column = columnAt(event.target)
      if (!dragged || !column) return
      event.preventDefault()
      put(dragged, column)
    },
    dragend: () => {
      dragged = undefined
      mark()
    },
    click: (event) => {
      const link = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-move]') : null
      const card = link && cardAt(link)
      const column = columnsOf(root).find((one) => one.dataset.column === link?.dataset.move)
      if (!card || !column || event.metaKey || event.ctrlKey) return
      event.preventDefault()
      put(card, column)
    },
    keydown: (event) => {
      const by = keysChosen() === 'on' ? directions[event.key] : arrows[event.key]
      const card = cardAt(document.activeElement)
      const from = card && columnOf(card)
      if (!by || !card || !from || event.ctrlKey || event.metaKey || event.altKey) return
      event.preventDefault()
      const columns = columnsOf(root)
      const at = columns.indexOf(from)
      if (event.shiftKey) {
        const to = columns[at + by]
        if (to && card.draggable) put(card, to)
        return
      }
      const beyond = by > 0 ? columns.slice(at + 1) : columns.slice(0, at).reverse()
      const place = [...from.querySelectorAll('[data-card]')].indexOf(card)
      const cards = beyond.map((one) => [...one.querySelectorAll<HTMLElement>('[data-row]')])
      const rows = cards.find((some) => some.length > 0) ?? []
      rows[Math.min(place, rows.length - 1)]?.focus()
    },
  }
  for (const [name, listen] of Object.entries(on)) root.addEventListener(name, listen as EventListener) // each by its own name
  return () => {
    for (const [name, listen] of Object.entries(on)) root.removeEventListener(name, listen as EventListener) // as above
  }
}

const arrows: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1 }
const directions: Record<string, number> = { ...arrows, h: -1, l: 1, H: -1, L: 1 }

const columnsOf = (root: HTMLElement) => [...root.querySelectorAll<HTMLElement>('[data-column]')]
const columnOf = (card: HTMLElement) => card.closest<HTMLElement>('[data-column]') ?? undefined
const cardAt = (target: EventTarget | null) =>
  target instanceof Element ? (target.closest<HTMLElement>('[data-card]') ?? undefined) : undefined
const columnAt = (target: EventTarget | null) =>
  target instanceof Element ? (target.closest<HTMLElement>('[data-column]') ?? undefined) : undefined
